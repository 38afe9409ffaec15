package dev.caserail.model.servicelevel;

import dev.caserail.model.identifier.CalendarCode;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** All calendars of a desk by name, laid out (S10). Immutable; threads may share it. */
public final class CalendarSet {
    private final Map<CalendarCode, BusinessCalendar> calendars = new LinkedHashMap<>();

    private CalendarSet(Map<CalendarCode, CalendarDefinition> definitions) {
        definitions.forEach((code, definition) -> calendars.put(code, BusinessCalendar.of(definition)));
    }

    /**
     * Lays calendars out.
     *
     * @param definitions when the desk works, by name; in the map's order
     * @return the calendars
     */
    public static CalendarSet of(Map<CalendarCode, CalendarDefinition> definitions) {
        return new CalendarSet(definitions);
    }

    /** {@return the names, in the order they were given} */
    public Set<CalendarCode> codes() {
        return Collections.unmodifiableSet(calendars.keySet());
    }

    /**
     * Finds a calendar.
     *
     * @param code its name
     * @return the calendar; empty if there is none of that name
     */
    public Optional<BusinessCalendar> find(CalendarCode code) {
        return Optional.ofNullable(calendars.get(code));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CalendarSet that && calendars.equals(that.calendars);
    }

    @Override
    public int hashCode() {
        return calendars.hashCode();
    }

    @Override
    public String toString() {
        return "CalendarSet" + calendars.keySet();
    }
}
