package dev.caserail.model.servicelevel.ical;

import biweekly.ICalendar;
import biweekly.component.VEvent;
import biweekly.io.ParseWarning;
import biweekly.io.text.ICalReader;
import dev.caserail.model.servicelevel.BusinessCalendar;
import dev.caserail.model.servicelevel.SpecialDay;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads holidays from an iCalendar file (RFC 5545), such as states and schools publish: each date on which an all-day event
 * falls is a {@link SpecialDay} on which the desk is closed, named by the event's summary.
 *
 * <p>Events of several days (3.6.1), repeated ones (RRULE, 3.8.5.3; RDATE), exceptions (EXDATE, 3.8.5.1), moved
 * occurrences (RECURRENCE-ID, 3.8.4.4) and cancelled events (STATUS, 3.8.1.11) are understood. Events with a time of the
 * day close nothing and are remarked upon. Two events of one date are one day with both names.
 */
public final class ICalendarHolidays {
    /** A text that is no iCalendar object, or ends within one. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("calendar.malformed-ical");

    /** A property of an event that cannot be read, is missing, or contradicts another. */
    public static final DiagnosticCode BAD_EVENT = DiagnosticCode.of("calendar.bad-event");

    /** An event with a time of the day, which closes nothing (a warning). */
    public static final DiagnosticCode NOT_ALL_DAY = DiagnosticCode.of("calendar.not-all-day");

    /** More days than a calendar of holidays has. */
    public static final DiagnosticCode TOO_MANY_DAYS = DiagnosticCode.of("calendar.too-many-days");

    /** How many years may be asked for. */
    public static final int MOST_YEARS = 100;

    private static final int MOST_DAYS = 100_000;
    private static final Set<String> PROPERTIES =
            Set.of("DTSTART", "DTEND", "DURATION", "RRULE", "RDATE", "EXDATE", "RECURRENCE-ID");

    private ICalendarHolidays() {}

    /**
     * Reads holidays.
     *
     * @param source the file
     * @param firstInclusive the first date asked for, since events may repeat for ever
     * @param lastInclusive the last one
     * @return the days by date, each once, with remarks; or every fault of the file by line
     * @throws IllegalArgumentException if the dates are out of order, more than {@value #MOST_YEARS} years apart, or beyond
     *     the years of a calendar
     */
    public static Validation<Seq<Diagnostic>, Checked<List<SpecialDay>>> read(
            SourceText source, LocalDate firstInclusive, LocalDate lastInclusive) {
        if (lastInclusive.isBefore(firstInclusive)
                || lastInclusive.isAfter(firstInclusive.plusYears(MOST_YEARS))
                || firstInclusive.getYear() < BusinessCalendar.FIRST_YEAR
                || lastInclusive.getYear() > BusinessCalendar.LAST_YEAR) {
            throw new IllegalArgumentException("holidays from " + firstInclusive + " to " + lastInclusive
                    + ", expected dates in order and at most " + MOST_YEARS + " years apart");
        }
        Diagnostics faults = new Diagnostics();
        EventLines lines = EventLines.of(source, faults);
        List<VEvent> events = parse(source, faults);
        Map<LocalDate, Set<String>> days = new TreeMap<>();
        if (!faults.hasErrors()) {
            collect(events, lines, firstInclusive, lastInclusive, days, faults);
        }
        return faults.outcome(() -> days.entrySet().stream()
                .map(d -> SpecialDay.of(d.getKey(), List.of(), name(d.getValue())))
                .toList());
    }

    private static List<VEvent> parse(SourceText source, Diagnostics faults) {
        List<VEvent> events = new ArrayList<>();
        try (ICalReader reader = new ICalReader(source.text())) {
            reader.setDefaultTimezone(TimeZone.getTimeZone("UTC"));
            ICalendar calendar = reader.readNext();
            while (calendar != null) {
                events.addAll(calendar.getEvents());
                for (ParseWarning warning : reader.getWarnings()) {
                    addWarning(source, warning, faults);
                }
                calendar = reader.readNext();
            }
        } catch (IOException e) {
            throw new IllegalStateException("a text in memory cannot fail to be read", e);
        }
        return events;
    }

    private static void addWarning(SourceText source, ParseWarning warning, Diagnostics faults) {
        String property = String.valueOf(warning.getPropertyName()).toUpperCase(Locale.ROOT);
        if (PROPERTIES.contains(property)) {
            Integer line = warning.getLineNumber();
            faults.error(
                    BAD_EVENT,
                    FileLocation.of(source.name(), line == null ? 1 : Math.max(1, line), 1),
                    "property " + property + " cannot be read: " + warning.getMessage());
        }
    }

    private static void collect(
            List<VEvent> events,
            EventLines lines,
            LocalDate first,
            LocalDate last,
            Map<LocalDate, Set<String>> days,
            Diagnostics faults) {
        Replaced replaced = Replaced.of(events);
        int all = 0;
        for (int i = 0; i < events.size(); i++) {
            EventDays event = new EventDays(events.get(i), lines.event(i), faults);
            for (LocalDate start : event.starts(first, last, replaced)) {
                LocalDate end = start.plusDays(event.length());
                for (LocalDate day = start.isBefore(first) ? first : start;
                        day.isBefore(end) && !day.isAfter(last);
                        day = day.plusDays(1)) {
                    if (++all > MOST_DAYS) {
                        faults.error(
                                TOO_MANY_DAYS,
                                lines.event(i).start(),
                                "the events have more than " + MOST_DAYS + " days",
                                "ask for fewer years");
                        return;
                    }
                    Set<String> names = days.computeIfAbsent(day, d -> new TreeSet<>());
                    event.name().ifPresent(names::add);
                }
            }
        }
    }

    private static Optional<String> name(Set<String> names) {
        return names.isEmpty() ? Optional.empty() : Optional.of(String.join(", ", names));
    }
}
