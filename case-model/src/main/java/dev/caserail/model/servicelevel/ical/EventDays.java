package dev.caserail.model.servicelevel.ical;

import biweekly.component.VEvent;
import biweekly.property.DateOrDateTimeProperty;
import biweekly.property.ExceptionDates;
import biweekly.property.RecurrenceDates;
import biweekly.util.Duration;
import biweekly.util.Frequency;
import biweekly.util.ICalDate;
import biweekly.util.Recurrence;
import biweekly.util.com.google.ical.iter.RecurrenceIterator;
import biweekly.util.com.google.ical.iter.RecurrenceIteratorFactory;
import biweekly.util.com.google.ical.values.DateValue;
import biweekly.util.com.google.ical.values.DateValueImpl;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.TimeZone;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The days of one event: dates only, so that no time zone has a say. */
final class EventDays {
    private static final Set<Frequency> BY_DAY =
            EnumSet.of(Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY);

    private final VEvent event;
    private final EventLines.Event lines;
    private final Diagnostics faults;
    private final Optional<LocalDate> start;
    private final long length;

    EventDays(VEvent event, EventLines.Event lines, Diagnostics faults) {
        this.event = event;
        this.lines = lines;
        this.faults = faults;
        this.start = cancelled() ? Optional.empty() : readStart();
        this.length = start.map(this::readLength).orElse(1L);
    }

    /** How many days one occurrence has. */
    long length() {
        return length;
    }

    Optional<String> name() {
        if (event.getSummary() == null || event.getSummary().getValue() == null) {
            return Optional.empty();
        }
        String name = event.getSummary().getValue().strip().replaceAll("\\s+", " ");
        return name.isEmpty() ? Optional.empty() : Optional.of(name);
    }

    /** The first days of the occurrences that touch a span of dates. */
    Set<LocalDate> starts(LocalDate first, LocalDate last, Replaced replaced) {
        Set<LocalDate> starts = new TreeSet<>();
        if (start.isEmpty()) {
            return starts;
        }
        starts.add(start.get());
        LocalDate from = first.minusDays(
                Math.min(length, first.toEpochDay() - LocalDate.of(1, 1, 1).toEpochDay()));
        if (event.getRecurrenceRule() != null && event.getRecurrenceRule().getValue() != null) {
            repeat(event.getRecurrenceRule().getValue(), start.get(), from, last, starts);
        }
        for (RecurrenceDates dates : event.getRecurrenceDates()) {
            for (ICalDate date : dates.getDates()) {
                date(date, "RDATE").ifPresent(starts::add);
            }
        }
        Set<String> without = new HashSet<>(replaced.of(event));
        for (ExceptionDates dates : event.getExceptionDates()) {
            dates.getValues().forEach(d -> without.add(Replaced.key(d.getRawComponents())));
        }
        starts.removeIf(day -> without.contains(day.getYear() + "-" + day.getMonthValue() + "-" + day.getDayOfMonth()));
        return starts;
    }

    private boolean cancelled() {
        return event.getStatus() != null && event.getStatus().isCancelled();
    }

    private Optional<LocalDate> readStart() {
        DateOrDateTimeProperty property = event.getDateStart();
        if (property == null || property.getValue() == null) {
            faults.error(ICalendarHolidays.BAD_EVENT, lines.start(), "the event has no DTSTART");
            return Optional.empty();
        }
        if (property.getValue().hasTime()) {
            faults.add(Diagnostic.warning(
                    ICalendarHolidays.NOT_ALL_DAY,
                    lines.at("DTSTART"),
                    "the event begins at a time of the day, so it closes nothing",
                    "make it an all-day event, or write the hours of the day into the calendar"));
            return Optional.empty();
        }
        return date(property.getValue(), "DTSTART");
    }

    /** RFC 5545, 3.6.1: without end or duration a date is one day; DTEND is the day after the last. */
    private long readLength(LocalDate from) {
        long days = 1;
        if (event.getDateEnd() != null && event.getDateEnd().getValue() != null) {
            Optional<LocalDate> end = date(event.getDateEnd().getValue(), "DTEND");
            days = end.map(e -> ChronoUnit.DAYS.between(from, e)).orElse(1L);
            if (days < 1) {
                faults.error(
                        ICalendarHolidays.BAD_EVENT,
                        lines.at("DTEND"),
                        "the event ends at " + end.orElseThrow() + ", expected a date after its start " + from,
                        "DTEND is the day after the last one");
            }
        } else if (event.getDuration() != null && event.getDuration().getValue() != null) {
            Duration duration = event.getDuration().getValue();
            days = 7L * number(duration.getWeeks()) + number(duration.getDays());
            if (days < 1 || duration.isPrior()) {
                faults.error(
                        ICalendarHolidays.BAD_EVENT,
                        lines.at("DURATION"),
                        "the event takes `" + duration + "`, expected whole days, one at least");
            }
        }
        return Math.max(1, days);
    }

    private void repeat(Recurrence rule, LocalDate begin, LocalDate from, LocalDate last, Set<LocalDate> starts) {
        if (!BY_DAY.contains(rule.getFrequency()) || (rule.getInterval() != null && rule.getInterval() < 1)) {
            faults.error(
                    ICalendarHolidays.BAD_EVENT,
                    lines.at("RRULE"),
                    "the rule repeats a day by " + rule.getFrequency() + " and interval " + rule.getInterval()
                            + ", expected DAILY, WEEKLY, MONTHLY or YEARLY and an interval of one at least");
            return;
        }
        LocalDate until = last;
        if (rule.getUntil() != null) {
            Optional<LocalDate> end = date(rule.getUntil(), "RRULE");
            until = end.filter(e -> e.isBefore(last)).orElse(last);
        }
        try {
            Recurrence endless =
                    new Recurrence.Builder(rule).until((ICalDate) null).build();
            RecurrenceIterator days = RecurrenceIteratorFactory.createRecurrenceIterator(
                    endless,
                    new DateValueImpl(begin.getYear(), begin.getMonthValue(), begin.getDayOfMonth()),
                    TimeZone.getTimeZone("UTC"));
            if (from.isAfter(begin)) {
                days.advanceTo(new DateValueImpl(from.getYear(), from.getMonthValue(), from.getDayOfMonth()));
            }
            while (days.hasNext()) {
                DateValue next = days.next();
                LocalDate day = LocalDate.of(next.year(), next.month(), next.day());
                if (day.isAfter(until)) {
                    return;
                }
                starts.add(day);
            }
        } catch (IllegalArgumentException | ArithmeticException | IndexOutOfBoundsException e) {
            faults.error(
                    ICalendarHolidays.BAD_EVENT, lines.at("RRULE"), "the rule cannot be followed: " + e.getMessage());
        }
    }

    private Optional<LocalDate> date(ICalDate date, String property) {
        try {
            return Optional.of(LocalDate.of(
                    date.getRawComponents().getYear(),
                    date.getRawComponents().getMonth(),
                    date.getRawComponents().getDate()));
        } catch (DateTimeException e) {
            faults.error(
                    ICalendarHolidays.BAD_EVENT,
                    lines.at(property),
                    "property " + property + " has no date that exists: " + e.getMessage());
            return Optional.empty();
        }
    }

    private static int number(@Nullable Integer count) {
        return count == null ? 0 : count;
    }
}
