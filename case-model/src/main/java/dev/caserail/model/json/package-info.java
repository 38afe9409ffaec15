/**
 * Journals as JSON lines, for Jackson 2 (an optional dependency: only this package needs it). A {@link
 * dev.caserail.model.json.JournalFile} is written entry by entry and read with every fault by its line.
 */
@NullMarked
package dev.caserail.model.json;

import org.jspecify.annotations.NullMarked;
