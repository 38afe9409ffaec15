/**
 * The steps of an escalation as data (S12, F34): when each is due on its clock
 * ({@link dev.caserail.model.servicelevel.step.StepTime}), and what is then to be done
 * ({@link dev.caserail.model.servicelevel.step.EscalationIntent}). The host does it; Caserail says when, once.
 */
@NullMarked
package dev.caserail.model.servicelevel.step;

import org.jspecify.annotations.NullMarked;
