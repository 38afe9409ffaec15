/** Spans of time as people write them in a cell of a table. */
@NullMarked
package dev.caserail.model.internal.duration;

import org.jspecify.annotations.NullMarked;
