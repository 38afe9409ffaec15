/**
 * Text from outside, with positions.
 *
 * <p>{@link dev.caserail.taxonomy.source.SourceText} is a named text that knows its lines, read in the encoding that a byte
 * order mark tells, else in UTF-8 or the one that the host names;
 * {@link dev.caserail.taxonomy.source.CsvTable} cuts one into cells that know where they stand. All loaders of files
 * that people write read through these two, so that every error can say {@code file:line:column};
 * {@link dev.caserail.taxonomy.source.CsvStream} does the same for files larger than memory, row by row, and
 * {@link dev.caserail.taxonomy.source.CsvLine} writes lines.
 */
@NullMarked
package dev.caserail.taxonomy.source;

import org.jspecify.annotations.NullMarked;
