/**
 * Service levels and escalation by decision table (S9, S11, S12, F34): one table chooses the service level of a case, another
 * names the steps that each of its clocks has. A {@link dev.caserail.routing.servicelevel.ServiceDesk} holds both beside the
 * desk's calendars, clocks and service levels, and answers what a host asks of a case.
 */
@NullMarked
package dev.caserail.routing.servicelevel;

import org.jspecify.annotations.NullMarked;
