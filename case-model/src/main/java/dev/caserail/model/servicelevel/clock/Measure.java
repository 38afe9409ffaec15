package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.servicelevel.BusinessCalendar;
import java.time.Duration;
import java.time.Instant;

/** What a clock is measured by: a target, and the calendar whose business time counts. */
record Measure(CalendarCode code, BusinessCalendar calendar, Duration target) {
    /** When the rest of the target is used up. Nothing left leads to the instant itself: nobody could have been earlier. */
    Instant due(Instant from, Duration elapsed) {
        Duration left = target.minus(elapsed);
        return left.isNegative() ? from : calendar.add(from, left);
    }

    boolean sameAs(Measure other) {
        return code.equals(other.code) && target.equals(other.target);
    }
}
