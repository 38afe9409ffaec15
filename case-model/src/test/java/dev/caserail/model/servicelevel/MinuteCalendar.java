package dev.caserail.model.servicelevel;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.LocalTime;

/** Asks the wall clock, minute by minute, whether a desk is open; without special days. */
public final class MinuteCalendar {
    private final CalendarDefinition definition;

    /** Takes the definition as it is. */
    public MinuteCalendar(CalendarDefinition definition) {
        this.definition = definition;
    }

    /** Whether the desk is open at this minute. */
    public boolean isOpen(Instant at) {
        LocalDateTime wall = LocalDateTime.ofInstant(at, definition.zone());
        return definition.hoursOn(wall.getDayOfWeek()).stream().anyMatch(h -> today(h, wall.toLocalTime()))
                || definition.hoursOn(wall.getDayOfWeek().minus(1)).stream()
                        .anyMatch(h -> h.crossesMidnight() && wall.toLocalTime().isBefore(h.closes()));
    }

    private static boolean today(OpenHours hours, LocalTime time) {
        boolean toMidnight = hours.crossesMidnight() || hours.closes().equals(LocalTime.MIDNIGHT);
        return !time.isBefore(hours.opens()) && (toMidnight || time.isBefore(hours.closes()));
    }
}
