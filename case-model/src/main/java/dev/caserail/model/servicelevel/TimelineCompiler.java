package dev.caserail.model.servicelevel;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.zone.ZoneOffsetTransition;
import java.time.zone.ZoneRules;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/**
 * Lays a definition out on the line of time. An ordinary stretch of time has the week's pattern, a special day and the day
 * after it their own, and a wall clock that was put back stays open or closed until it has caught up.
 */
final class TimelineCompiler {
    private static final long DAY = 86_400;
    /** 1969-12-29, a Monday. */
    private static final long MONDAY = -3 * DAY;
    /** Historical changes of offsets are listed; later ones follow the rules. */
    private static final int LISTED_UNTIL = 2037;

    private final CalendarDefinition definition;
    private final Timeline.Builder line = new Timeline.Builder();
    private final OpenPattern week;
    /** Days that differ from the week, by their number since 1970-01-01. */
    private final NavigableMap<Long, OpenPattern> days = new TreeMap<>();

    private TimelineCompiler(CalendarDefinition definition) {
        this.definition = definition;
        this.week = week();
        for (SpecialDay special : definition.specialDays()) {
            long day = special.date().toEpochDay();
            List<OpenPattern.Stretch> next = new ArrayList<>();
            days.put(day, OpenPattern.once(stretches(special.hours(), day * DAY, next)));
            DayOfWeek weekday = special.date().plusDays(1).getDayOfWeek();
            next.addAll(stretches(definition.hoursOn(weekday), (day + 1) * DAY, new ArrayList<>()));
            // a special day that follows puts its own pattern here, for dates come in order
            days.put(day + 1, OpenPattern.once(next));
        }
    }

    static Timeline compile(CalendarDefinition definition) {
        return new TimelineCompiler(definition).compile();
    }

    private Timeline compile() {
        ZoneRules rules = definition.zone().getRules();
        boolean cycles = !rules.getTransitionRules().isEmpty();
        long cycleStart = cycleStart(rules);
        long end = cycles ? cycleStart + Timeline.CYCLE : BusinessCalendar.LAST_SECOND + DAY;
        long at = BusinessCalendar.FIRST_SECOND;
        ZoneOffset offset = rules.getOffset(Instant.ofEpochSecond(at));
        ZoneOffsetTransition change = rules.nextTransition(Instant.ofEpochSecond(at));
        while (change != null && change.toEpochSecond() < end) {
            run(at, change.toEpochSecond(), offset, cycleStart);
            at = change.toEpochSecond();
            offset = change.getOffsetAfter();
            ZoneOffsetTransition next = rules.nextTransition(change.getInstant());
            if (change.isOverlap()) {
                line.add(
                        at, offset.getTotalSeconds(), line.openInLast(at - 1) ? OpenPattern.ALWAYS : OpenPattern.NEVER);
                long caughtUp = at - change.getDuration().toSeconds();
                at = next == null ? caughtUp : Math.min(caughtUp, next.toEpochSecond());
            }
            change = next;
        }
        run(at, end, offset, cycleStart);
        return cycles ? line.cyclingFrom(end) : line.endingAt(end);
    }

    /** A new year after which only the rules of the zone change anything. */
    private long cycleStart(ZoneRules rules) {
        int year = LISTED_UNTIL;
        for (ZoneOffsetTransition listed : rules.getTransitions()) {
            year = Math.max(year, listed.getDateTimeBefore().getYear());
        }
        for (SpecialDay special : definition.specialDays()) {
            year = Math.max(year, special.date().getYear());
        }
        return LocalDate.of(year + 2, 1, 1).toEpochDay() * DAY;
    }

    /** Adds the segments of a time of one offset; it begins a new one at the cut. */
    private void run(long from, long to, ZoneOffset offset, long cut) {
        if (from < cut && cut < to) {
            run(from, cut, offset);
            run(cut, to, offset);
        } else {
            run(from, to, offset);
        }
    }

    private void run(long from, long to, ZoneOffset offset) {
        int seconds = offset.getTotalSeconds();
        long at = from + seconds;
        long end = to + seconds;
        while (at < end) {
            long today = Math.floorDiv(at, DAY);
            OpenPattern special = days.get(today);
            line.add(at - seconds, seconds, special == null ? week : special);
            Long next = special == null ? days.higherKey(today) : Long.valueOf(today + 1);
            at = next == null ? end : next * DAY;
        }
    }

    private OpenPattern week() {
        long period = 7 * DAY;
        List<OpenPattern.Stretch> all = new ArrayList<>();
        for (DayOfWeek day : DayOfWeek.values()) {
            long midnight = (day.getValue() - 1) * DAY;
            List<OpenPattern.Stretch> next = new ArrayList<>();
            all.addAll(stretches(definition.hoursOn(day), midnight, next));
            for (OpenPattern.Stretch part : next) {
                long back = day == DayOfWeek.SUNDAY ? period : 0;
                all.add(new OpenPattern.Stretch(part.from() - back, part.to() - back));
            }
        }
        return OpenPattern.repeated(MONDAY, period, all);
    }

    /** Lays the hours of one day out: what lies before its end is answered, what lies after it goes to the next day. */
    private static List<OpenPattern.Stretch> stretches(
            List<OpenHours> hours, long midnight, List<OpenPattern.Stretch> next) {
        List<OpenPattern.Stretch> today = new ArrayList<>();
        for (OpenHours part : hours) {
            long opens = midnight + part.opens().toSecondOfDay();
            long closes = midnight + part.closes().toSecondOfDay();
            if (closes > opens) {
                today.add(new OpenPattern.Stretch(opens, closes));
            } else {
                today.add(new OpenPattern.Stretch(opens, midnight + DAY));
                if (closes > midnight) {
                    next.add(new OpenPattern.Stretch(midnight + DAY, closes + DAY));
                }
            }
        }
        return today;
    }
}
