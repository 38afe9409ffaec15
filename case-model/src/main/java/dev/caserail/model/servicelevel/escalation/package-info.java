/**
 * When the steps of an escalation fire on the clocks of a case (S12). An
 * {@link dev.caserail.model.servicelevel.escalation.EscalationPlanner} lays the steps over the readings; the
 * {@link dev.caserail.model.servicelevel.escalation.EscalationPlan} says which fired, which are due, and when to look again,
 * and gives the commands that record what fires. Which steps a case has is a decision table's to say.
 */
@NullMarked
package dev.caserail.model.servicelevel.escalation;

import org.jspecify.annotations.NullMarked;
