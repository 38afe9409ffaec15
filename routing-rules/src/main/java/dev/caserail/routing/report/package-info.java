/**
 * A table as one page that opens in any browser: its rules, and beside them what is known of them.
 *
 * <p>{@link dev.caserail.routing.report.TableReport} takes what the verifier found, what examples cover and what a comparison told
 * (T10, T11, T13), and draws it where it belongs: at rows and cells. The page needs nothing from elsewhere and runs no script.
 */
@NullMarked
package dev.caserail.routing.report;

import org.jspecify.annotations.NullMarked;
