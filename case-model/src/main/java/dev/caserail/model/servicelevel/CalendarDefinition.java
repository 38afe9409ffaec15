package dev.caserail.model.servicelevel;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * When a desk works, as data: its time zone, the hours of each weekday, and the dates that differ (S10). Count by it with
 * {@link BusinessCalendar#of}.
 *
 * <p>A week without any open time is refused, even if special days open: after the last of them nothing would ever be due.
 * Hours that reach past midnight may overlap those of the next day; the time counts once.
 *
 * <pre>{@code
 * CalendarDefinition.builder()
 *         .zone(ZoneId.of("Europe/Berlin"))
 *         .putWeekday(DayOfWeek.MONDAY, List.of(OpenHours.of("08:00-12:00"), OpenHours.of("13:00-18:00")))
 *         .addSpecialDay(SpecialDay.closed(LocalDate.of(2026, 12, 25), "Christmas Day"))
 *         .build();
 * }</pre>
 */
@ValueStyle
@Value.Immutable
public sealed interface CalendarDefinition permits ImmutableCalendarDefinition {
    /** {@return the zone whose wall clock the hours are read from} */
    ZoneId zone();

    /** {@return the hours of each weekday, in order, without overlap; a weekday that is missing or has none is closed} */
    Map<DayOfWeek, List<OpenHours>> weekdays();

    /** {@return the dates that differ, in order, each once} */
    List<SpecialDay> specialDays();

    /**
     * Starts a definition.
     *
     * @return the builder's first stage
     */
    static ImmutableCalendarDefinition.ZoneBuildStage builder() {
        return ImmutableCalendarDefinition.builder();
    }

    /**
     * Makes the definition of a desk that never closes.
     *
     * @param zone its zone
     * @return the definition
     */
    static CalendarDefinition alwaysOpen(ZoneId zone) {
        ImmutableCalendarDefinition.BuildFinal all = builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            all.putWeekday(day, List.of(OpenHours.allDay()));
        }
        return all.build();
    }

    /**
     * Reads the hours a weekday has in an ordinary week.
     *
     * @param day the weekday
     * @return its hours; none where the desk is closed
     */
    default List<OpenHours> hoursOn(DayOfWeek day) {
        return weekdays().getOrDefault(day, List.of());
    }

    /**
     * Adds special days, such as holidays of a state. A date that is special already keeps its hours and name.
     *
     * @param days the days, in any order
     * @return the definition with them
     */
    default CalendarDefinition plus(Iterable<SpecialDay> days) {
        SortedMap<LocalDate, SpecialDay> all = new TreeMap<>();
        specialDays().forEach(day -> all.put(day.date(), day));
        days.forEach(day -> all.putIfAbsent(day.date(), day));
        return builder()
                .zone(zone())
                .putAllWeekdays(weekdays())
                .addAllSpecialDays(all.values())
                .build();
    }

    /** Checks that the week opens, and the order of hours and dates. */
    @Value.Check
    default void check() {
        if (weekdays().values().stream().allMatch(List::isEmpty)) {
            throw new IllegalArgumentException("the week has no open time, expected hours on one weekday at least");
        }
        weekdays().forEach(DayOrder::require);
        LocalDate earlier = LocalDate.MIN;
        for (SpecialDay day : specialDays()) {
            if (!day.date().isAfter(earlier)) {
                throw new IllegalArgumentException("special day " + day.date() + " stands after " + earlier
                        + ", expected dates in order, each once");
            }
            if (day.date().getYear() < BusinessCalendar.FIRST_YEAR
                    || day.date().getYear() > BusinessCalendar.LAST_YEAR) {
                throw new IllegalArgumentException("special day " + day.date() + ", expected one of the years "
                        + BusinessCalendar.FIRST_YEAR + " to " + BusinessCalendar.LAST_YEAR);
            }
            earlier = day.date();
        }
    }
}
