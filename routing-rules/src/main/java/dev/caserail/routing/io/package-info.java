/**
 * Decision tables from files: {@link dev.caserail.routing.io.TableCsv} reads what a spreadsheet exports (T4).
 */
@NullMarked
package dev.caserail.routing.io;

import org.jspecify.annotations.NullMarked;
