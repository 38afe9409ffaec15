/**
 * Holidays from iCalendar files (RFC 5545), read with the library biweekly, which a host adds if it wants this:
 * {@link dev.caserail.model.servicelevel.ical.ICalendarHolidays}. No type of the library shows here.
 */
@NullMarked
package dev.caserail.model.servicelevel.ical;

import org.jspecify.annotations.NullMarked;
