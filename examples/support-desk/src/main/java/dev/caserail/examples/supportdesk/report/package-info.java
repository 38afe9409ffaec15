/**
 * What a run shows people: a {@link dev.caserail.examples.supportdesk.report.ProgressBar} while it works and a
 * {@link dev.caserail.examples.supportdesk.report.RunSummary} at its end.
 */
@NullMarked
package dev.caserail.examples.supportdesk.report;

import org.jspecify.annotations.NullMarked;
