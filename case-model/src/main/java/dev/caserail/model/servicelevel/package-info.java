/**
 * Service levels (S10): when a desk works. A {@link dev.caserail.model.servicelevel.CalendarDefinition} says it as data: a
 * time zone, hours per weekday, special days; {@link dev.caserail.model.servicelevel.CalendarCsv} reads and writes it,
 * {@link dev.caserail.model.servicelevel.CalendarSetCsv} all those of a desk. A
 * {@link dev.caserail.model.servicelevel.BusinessCalendar} counts by it: when a budget of business time is used up, and how
 * much of it lies between two instants.
 */
@NullMarked
package dev.caserail.model.servicelevel;

import org.jspecify.annotations.NullMarked;
