/**
 * Where a contact goes when it comes in (C6, F31, F33): the {@link dev.caserail.model.intake.Intake} turns an
 * {@link dev.caserail.model.intake.directory.ArrivedContact} into an {@link dev.caserail.model.intake.IntakeDecision} with its reason,
 * asking the host's {@link dev.caserail.model.intake.directory.CaseDirectory} which cases there are, within an
 * {@link dev.caserail.model.intake.IntakePolicy}.
 */
@NullMarked
package dev.caserail.model.intake;

import org.jspecify.annotations.NullMarked;
