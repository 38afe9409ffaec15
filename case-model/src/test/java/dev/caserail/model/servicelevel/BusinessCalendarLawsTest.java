package dev.caserail.model.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;

/** The laws of S10, for random calendars of all zones of the JDK, near changes of the offset, and against a naive count. */
class BusinessCalendarLawsTest {
    private static final long DAY = 86_400;

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.any(1880, 2900);
    }

    /** Offsets of these years are whole minutes. */
    @Provide
    Arbitrary<Scenario> recent() {
        return Scenario.any(1975, 2060);
    }

    /** S10: {@code between(t, add(t,d)) = d}. */
    @Property(tries = 1000, edgeCases = EdgeCasesMode.NONE)
    void what_was_added_lies_between(
            @ForAll("scenarios") Scenario any,
            @ForAll @LongRange(min = -40 * DAY, max = 4000 * DAY) long seconds,
            @ForAll @IntRange(max = 999_999_999) int nanos,
            @ForAll @IntRange(max = 999_999_999) int startNanos) {
        BusinessCalendar calendar = any.calendar();
        Instant start = any.at().plusNanos(startNanos);
        for (Duration budget :
                new Duration[] {Duration.ofSeconds(seconds), Duration.ofSeconds(seconds % 7200, nanos)}) {
            // a week of one open minute does not have 4,000 days of business time until the year 9999
            if (budget.compareTo(calendar.between(start, Instant.ofEpochSecond(BusinessCalendar.LAST_SECOND))) > 0) {
                continue;
            }
            Instant due = calendar.add(start, budget);
            assertEquals(budget, calendar.between(start, due));
            assertEquals(budget.negated(), calendar.between(due, start));
        }
    }

    /** S10: monotone, in the instant and in the budget. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void a_later_start_and_a_longer_budget_are_never_due_earlier(
            @ForAll("scenarios") Scenario any,
            @ForAll @LongRange(max = 3 * DAY) long later,
            @ForAll @LongRange(min = -9 * DAY, max = 9 * DAY) long budget,
            @ForAll @LongRange(max = 2 * DAY) long more) {
        BusinessCalendar calendar = any.calendar();
        Instant due = calendar.add(any.at(), Duration.ofSeconds(budget));
        assertFalse(calendar.add(any.at().plusSeconds(later), Duration.ofSeconds(budget))
                .isBefore(due));
        assertFalse(calendar.add(any.at(), Duration.ofSeconds(budget + more)).isBefore(due));
        assertTrue(calendar.between(any.at(), any.at().plusSeconds(later)).compareTo(Duration.ofSeconds(later)) <= 0);
        assertFalse(calendar.between(any.at(), any.at().plusSeconds(later)).isNegative());
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void is_additive(
            @ForAll("scenarios") Scenario any,
            @ForAll @LongRange(min = -400 * DAY, max = 400 * DAY) long second,
            @ForAll @LongRange(min = -5 * DAY, max = 5 * DAY) long third,
            @ForAll @LongRange(max = 5 * DAY) long budget) {
        BusinessCalendar calendar = any.calendar();
        Instant a = any.at();
        Instant b = a.plusSeconds(second);
        Instant c = b.plusSeconds(third).plusNanos(7);
        assertEquals(calendar.between(a, c), calendar.between(a, b).plus(calendar.between(b, c)));
        Duration half = Duration.ofSeconds(budget / 2);
        assertEquals(
                calendar.add(a, Duration.ofSeconds(budget)),
                calendar.add(calendar.add(a, half), Duration.ofSeconds(budget).minus(half)));
    }

    /** The first instant at which the budget is used up: just before, some of it is left. */
    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void is_due_at_the_first_instant_that_uses_the_budget_up(
            @ForAll("scenarios") Scenario any, @ForAll @LongRange(min = 1, max = 20 * DAY) long seconds) {
        BusinessCalendar calendar = any.calendar();
        Duration budget = Duration.ofSeconds(seconds);
        Instant due = calendar.add(any.at(), budget);
        assertTrue(calendar.between(any.at(), due.minusNanos(1)).compareTo(budget) < 0);
        Instant back = calendar.add(any.at(), budget.negated());
        assertTrue(calendar.between(back.plusNanos(1), any.at()).compareTo(budget) < 0);
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void counts_as_one_does_second_by_second(
            @ForAll("scenarios") Scenario any, @ForAll @LongRange(max = 4 * 3600) long seconds) {
        long from = any.at().getEpochSecond();
        assertEquals(any.naive().countEach(from, from + seconds, 1), between(any, from, from + seconds));
    }

    @Property(tries = 150, edgeCases = EdgeCasesMode.NONE)
    void counts_as_one_does_minute_by_minute(
            @ForAll("recent") Scenario any, @ForAll @LongRange(max = 8 * 1440) long minutes) {
        long from = Math.floorDiv(any.at().getEpochSecond(), 60) * 60;
        assertEquals(any.naive().countEach(from, from + minutes * 60, 60), between(any, from, from + minutes * 60));
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void counts_as_one_does_day_by_day(
            @ForAll("scenarios") Scenario any, @ForAll @LongRange(min = -1500, max = 1500) long days) {
        long from = any.at().getEpochSecond();
        long to = from + days * DAY;
        assertEquals(
                any.naive().countDays(Math.min(from, to), Math.max(from, to)) * Long.signum(days),
                between(any, from, to));
    }

    @Property(tries = 500, edgeCases = EdgeCasesMode.NONE)
    void is_open_when_the_naive_calendar_is(
            @ForAll("scenarios") Scenario any, @ForAll @LongRange(min = -3 * DAY, max = 3 * DAY) long shift) {
        long second = any.at().getEpochSecond() + shift;
        assertEquals(any.naive().isOpen(second), any.calendar().isOpen(Instant.ofEpochSecond(second)));
    }

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void opens_and_closes_next_when_the_naive_calendar_does(
            @ForAll("scenarios") Scenario any, @ForAll @LongRange(min = -DAY, max = DAY) long shift) {
        BusinessCalendar calendar = any.calendar();
        NaiveCalendar naive = any.naive();
        long from = any.at().getEpochSecond() + shift;
        long open = calendar.nextOpen(Instant.ofEpochSecond(from)).getEpochSecond();
        assertTrue(open >= from && naive.isOpen(open));
        assertEquals(0, naive.countDays(from, open));

        Optional<Instant> closing = calendar.nextClose(Instant.ofEpochSecond(from));
        long until = closing.map(Instant::getEpochSecond).orElse(open + 3000 * DAY);
        assertEquals(until - open, naive.countDays(open, until));
        assertTrue(until > open);
        closing.ifPresent(end -> assertFalse(naive.isOpen(end.getEpochSecond())));
    }

    private static long between(Scenario any, long from, long to) {
        return any.calendar()
                .between(Instant.ofEpochSecond(from), Instant.ofEpochSecond(to))
                .toSeconds();
    }
}
