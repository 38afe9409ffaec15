package dev.caserail.model.servicelevel;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;

/**
 * Counts business time: the real time that passes while a desk is open (S10). Immutable; threads may share it.
 *
 * <p>Hours are read off the wall clock of the zone, durations are real time that passes. An opening or closing falls on the
 * first instant at which the wall clock shows it, or has passed it. So, where the clock is put forward, hours that are
 * skipped do not count, and a desk that opens in them opens with the change; where it is put back, an ambiguous time is the
 * earlier one, and a desk stays open or closed as it was until the clock has caught up.
 *
 * <p>Laws, for all instants and durations: {@code between(t, add(t, d))} is {@code d}; {@code between(a, b)} plus
 * {@code between(b, c)} is {@code between(a, c)}; {@code add} grows with both arguments. A budget that is used up at
 * closing time is due at closing time, not at the next opening.
 *
 * <p>The calendar is laid out once; an answer takes a few binary searches over the changes of the zone's offset and the
 * special days, however far apart the instants are. It covers the years {@value #FIRST_YEAR} to {@value #LAST_YEAR}.
 *
 * <pre>{@code
 * BusinessCalendar calendar = BusinessCalendar.of(definition); // Monday to Friday, 08:00-18:00, Berlin
 * calendar.add(Instant.parse("2026-11-02T16:00:00Z"), Duration.ofHours(4)); // Monday 17:00 -> Tuesday 11:00
 * }</pre>
 */
public final class BusinessCalendar {
    /** The first year that a calendar covers, in UTC. */
    public static final int FIRST_YEAR = 1;

    /** The last year that a calendar covers, in UTC. */
    public static final int LAST_YEAR = 9999;

    static final long FIRST_SECOND = LocalDate.of(FIRST_YEAR, 1, 1).toEpochDay() * 86_400;
    static final long LAST_SECOND = LocalDate.of(LAST_YEAR + 1, 1, 1).toEpochDay() * 86_400 - 1;

    private final CalendarDefinition definition;
    private final Timeline line;

    private BusinessCalendar(CalendarDefinition definition) {
        this.definition = definition;
        this.line = TimelineCompiler.compile(definition);
    }

    /**
     * Lays a definition out. That costs a millisecond or so: keep the calendar.
     *
     * @param definition when the desk works
     * @return the calendar
     */
    public static BusinessCalendar of(CalendarDefinition definition) {
        return new BusinessCalendar(definition);
    }

    /** {@return when the desk works, as data} */
    public CalendarDefinition definition() {
        return definition;
    }

    /**
     * Finds when a budget of business time is used up. No time leads to the instant itself, also while the desk is closed.
     *
     * @param start when it begins to run
     * @param budget how much business time there is; negative to count back
     * @return the first instant with so much business time since the start; counted back, the last one with so much until
     *     the start
     * @throws DateTimeException if one of the two instants is beyond the years of a calendar
     */
    public Instant add(Instant start, Duration budget) {
        Count from = count(start);
        if (budget.isZero()) {
            return start;
        }
        if (Math.abs((double) budget.getSeconds()) > LAST_SECOND - FIRST_SECOND) {
            throw beyond(start + " and " + budget);
        }
        long nanos = (long) from.nanos() + budget.getNano();
        Count target =
                new Count(from.seconds() + budget.getSeconds() + nanos / 1_000_000_000, (int) (nanos % 1_000_000_000));
        if (target.seconds() < 0) {
            throw beyond(start + " and " + budget);
        }
        if (target.nanos() == 0 && !budget.isNegative()) {
            return instant(line.reach(target.seconds()), 0, start, budget);
        }
        return instant(openingOf(target.seconds()), target.nanos(), start, budget);
    }

    /**
     * Counts the business time between two instants.
     *
     * @param startInclusive the one
     * @param endExclusive the other
     * @return the business time from the one to the other; negative if the end is before the start
     * @throws DateTimeException if one of them is beyond the years of a calendar
     */
    public Duration between(Instant startInclusive, Instant endExclusive) {
        Count from = count(startInclusive);
        Count to = count(endExclusive);
        return Duration.ofSeconds(to.seconds() - from.seconds(), (long) to.nanos() - from.nanos());
    }

    /**
     * Says whether the desk works at an instant. It does at its opening, and does not any more at its closing.
     *
     * @param at the instant
     * @return whether it is open
     * @throws DateTimeException if it is beyond the years of a calendar
     */
    public boolean isOpen(Instant at) {
        return line.isOpen(second(at));
    }

    /**
     * Finds when the desk works again.
     *
     * @param from the instant to look from
     * @return that instant if the desk is open, else the next opening; there always is one
     * @throws DateTimeException if one of the two instants is beyond the years of a calendar
     */
    public Instant nextOpen(Instant from) {
        if (isOpen(from)) {
            return from;
        }
        return instant(openingOf(count(from).seconds()), 0, from, Duration.ZERO);
    }

    /**
     * Finds when the time ends in which the desk works now or, if it is closed, next. From {@link #nextOpen} to here it is
     * open all the time.
     *
     * @param from the instant to look from
     * @return the closing, always after that instant; empty if the desk never closes again
     * @throws DateTimeException if one of the instants is beyond the years of a calendar
     */
    public Optional<Instant> nextClose(Instant from) {
        OptionalLong closing = line.closing(second(nextOpen(from)));
        return closing.isEmpty() ? Optional.empty() : Optional.of(instant(closing, 0, from, Duration.ZERO));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BusinessCalendar that && definition.equals(that.definition);
    }

    @Override
    public int hashCode() {
        return definition.hashCode();
    }

    @Override
    public String toString() {
        return "BusinessCalendar{" + definition + "}";
    }

    /** The last second with so many open ones before it: an opening, or a second of open time. */
    private OptionalLong openingOf(long open) {
        OptionalLong next = line.reach(open + 1);
        return next.isEmpty() ? next : OptionalLong.of(next.getAsLong() - 1);
    }

    private Count count(Instant at) {
        long second = at.getEpochSecond();
        int nanos = at.getNano();
        require(second, at);
        return new Count(line.open(second), line.isOpen(second) ? nanos : 0);
    }

    private static long second(Instant at) {
        long second = at.getEpochSecond();
        require(second, at);
        return second;
    }

    private static void require(long second, Instant at) {
        if (second < FIRST_SECOND || second > LAST_SECOND) {
            throw beyond(at.toString());
        }
    }

    private static Instant instant(OptionalLong second, int nanos, Instant from, Duration budget) {
        long found = second.orElse(Long.MAX_VALUE);
        if (found < FIRST_SECOND || found > LAST_SECOND) {
            throw beyond(from + " and " + budget);
        }
        return Instant.ofEpochSecond(found, nanos);
    }

    private static DateTimeException beyond(String what) {
        return new DateTimeException(
                what + " lead beyond the years " + FIRST_YEAR + " to " + LAST_YEAR + ", which a calendar covers");
    }

    /** Business time since the beginning of time. */
    private record Count(long seconds, int nanos) {}
}
