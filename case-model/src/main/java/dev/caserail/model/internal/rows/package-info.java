/** What the files of a desk have in common, one named thing a row: unique codes, labels, choices. */
@NullMarked
package dev.caserail.model.internal.rows;

import org.jspecify.annotations.NullMarked;
