/**
 * By what the case of a contact was found (C6): {@link dev.caserail.model.intake.evidence.Evidence} of several kinds, the
 * {@link dev.caserail.model.intake.evidence.FoundCase} it leads to, and hints of cases that a new one may repeat (C7). All of
 * it in words that show no personal data.
 */
@NullMarked
package dev.caserail.model.intake.evidence;

import org.jspecify.annotations.NullMarked;
