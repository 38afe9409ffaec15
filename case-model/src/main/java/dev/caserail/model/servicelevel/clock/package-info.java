/**
 * Clocks (S11): how much business time a case has taken, for each {@link dev.caserail.model.servicelevel.clock.ClockDefinition}
 * of a desk. {@link dev.caserail.model.servicelevel.clock.ServiceClocks} reads them off a case's journal at an instant; the
 * answer, {@link dev.caserail.model.servicelevel.clock.CaseClocks}, has one
 * {@link dev.caserail.model.servicelevel.clock.ClockReading} per cycle of each clock, with the intervals it ran or paused,
 * what began each of them, and when it is due. Nothing is stored but the journal: what a clock says follows from it.
 */
@NullMarked
package dev.caserail.model.servicelevel.clock;

import org.jspecify.annotations.NullMarked;
