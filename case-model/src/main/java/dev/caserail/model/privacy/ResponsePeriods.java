package dev.caserail.model.privacy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.immutables.value.Value;

/**
 * When a period in calendar months ends, in the desk's zone and with the desk's public holidays.
 *
 * <p>The day on which the request came in does not count; the period ends with the last hour of the day of the same number
 * in its last month, or of that month's last day where it has no such day (Regulation (EEC, Euratom) No 1182/71, Art. 3 (1)
 * and (2) (c)). Where that is a Saturday, a Sunday or a public holiday, it ends with the last hour of the next working day
 * (Art. 3 (4)).
 *
 * <pre>{@code
 * ResponsePeriods periods = ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of());
 * periods.due(Instant.parse("2027-01-30T12:00:00Z"), 1).lastDay(); // 2027-03-01: the 28th of February is a Sunday
 * }</pre>
 *
 * <p>Immutable. A program makes one from the desk's settings; it is not stored.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ResponsePeriods permits ImmutableResponsePeriods {
    /** {@return the zone in which the desk's days begin and end} */
    ZoneId zone();

    /** {@return the public holidays where the desk is, as far ahead as they are known} */
    Set<LocalDate> holidays();

    /**
     * Makes periods.
     *
     * @param zone the zone in which the desk's days begin and end
     * @param holidays the public holidays where the desk is
     * @return the periods
     */
    static ResponsePeriods of(ZoneId zone, Set<LocalDate> holidays) {
        return ImmutableResponsePeriods.of(zone, holidays);
    }

    /**
     * Finds the end of a period.
     *
     * @param received when the request came in
     * @param months how many months the period has
     * @return the last day on which an answer is in time, and when it is over
     */
    default DueDay due(Instant received, int months) {
        LocalDate day = received.atZone(zone()).toLocalDate().plusMonths(months);
        while (!workingDay(day)) {
            day = day.plusDays(1);
        }
        return DueDay.of(day, day.plusDays(1).atStartOfDay(zone()).toInstant());
    }

    private boolean workingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY
                && day.getDayOfWeek() != DayOfWeek.SUNDAY
                && !holidays().contains(day);
    }
}
