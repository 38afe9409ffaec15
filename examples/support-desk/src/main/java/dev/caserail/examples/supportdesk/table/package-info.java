/**
 * The commands for rule authors: {@link dev.caserail.examples.supportdesk.table.TableCommand} and its subcommands
 * begin, check, show, convert, decide and explain decision tables in CSV and DMN files.
 *
 * <p>A {@link dev.caserail.examples.supportdesk.table.TableFile} reads either kind into one form, a DMN model, so that
 * every command works on both.
 */
@NullMarked
package dev.caserail.examples.supportdesk.table;

import org.jspecify.annotations.NullMarked;
