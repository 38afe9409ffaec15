package dev.caserail.model.servicelevel;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calendar as S10 words it, day by day and second by second, with nothing of the real one in it. */
final class NaiveCalendar {
    record Open(long from, long to) {}

    private final CalendarDefinition definition;
    private final ZoneRules rules;

    NaiveCalendar(CalendarDefinition definition) {
        this.definition = definition;
        this.rules = definition.zone().getRules();
    }

    boolean isOpen(long second) {
        return open(second, second + 1).stream().anyMatch(o -> o.from() <= second && second < o.to());
    }

    /** Counts one second after the other. */
    long countEach(long from, long to, int step) {
        List<Open> open = open(from, to);
        long count = 0;
        for (long second = from; second < to; second += step) {
            long at = second;
            count += open.stream().anyMatch(o -> o.from() <= at && at < o.to()) ? step : 0;
        }
        return count;
    }

    /** Adds the open stretches of one day after the other up. */
    long countDays(long from, long to) {
        long count = 0;
        long counted = from;
        for (Open open : open(from, to)) {
            long begin = Math.max(counted, open.from());
            long end = Math.min(to, open.to());
            count += Math.max(0, end - begin);
            counted = Math.max(counted, end);
        }
        return count;
    }

    /** Lists the open stretches that may touch a span, by their beginning. */
    List<Open> open(long from, long to) {
        LocalDate date =
                LocalDate.ofInstant(Instant.ofEpochSecond(from), ZoneOffset.UTC).minusDays(3);
        LocalDate last =
                LocalDate.ofInstant(Instant.ofEpochSecond(to), ZoneOffset.UTC).plusDays(3);
        List<Open> all = new ArrayList<>();
        for (; !date.isAfter(last); date = date.plusDays(1)) {
            LocalDateTime midnight = date.atStartOfDay();
            LocalDateTime end = date.plusDays(1).atStartOfDay();
            for (OpenHours hours : hours(date)) {
                boolean today = hours.closes().isAfter(hours.opens());
                add(all, date.atTime(hours.opens()), today ? date.atTime(hours.closes()) : end);
            }
            if (special(date).isEmpty()) {
                for (OpenHours hours : hours(date.minusDays(1))) {
                    if (!hours.closes().isAfter(hours.opens())) {
                        add(all, midnight, date.atTime(hours.closes()));
                    }
                }
            }
        }
        all.sort(Comparator.comparingLong(Open::from));
        return all;
    }

    private void add(List<Open> all, LocalDateTime opens, LocalDateTime closes) {
        all.add(new Open(second(opens), second(closes)));
    }

    private List<OpenHours> hours(LocalDate date) {
        return special(date).map(SpecialDay::hours).orElseGet(() -> definition.hoursOn(date.getDayOfWeek()));
    }

    private Optional<SpecialDay> special(LocalDate date) {
        return definition.specialDays().stream()
                .filter(d -> d.date().equals(date))
                .findFirst();
    }

    /** Skipped local time moves forward to the change; ambiguous takes the earlier offset. */
    private long second(LocalDateTime local) {
        ZoneOffsetTransition change = rules.getTransition(local);
        if (change == null) {
            return local.toEpochSecond(rules.getOffset(local));
        }
        return change.isGap() ? change.toEpochSecond() : local.toEpochSecond(change.getOffsetBefore());
    }
}
