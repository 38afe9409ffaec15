/**
 * Decision tables from and to files: {@link dev.caserail.routing.io.TableCsv} reads and writes what a spreadsheet has (T4);
 * a {@link dev.caserail.routing.io.TypedTable} brings the types of its columns along, or they follow from its cells, and a
 * {@link dev.caserail.routing.io.TableTemplate} begins an empty one. For reading,
 * {@link dev.caserail.routing.io.TableView} draws a table as text or Markdown.
 * {@link dev.caserail.routing.io.ExampleCsv} reads and writes examples beside a table (T12).
 */
@NullMarked
package dev.caserail.routing.io;

import org.jspecify.annotations.NullMarked;
