package dev.caserail.model.privacy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

/** A request is due in one calendar month (C10), counted as Regulation (EEC, Euratom) No 1182/71, Art. 3, says. */
class ResponsePeriodsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final Set<LocalDate> HOLIDAYS =
            Set.of(LocalDate.parse("2026-12-25"), LocalDate.parse("2027-01-01"), LocalDate.parse("2027-03-29"));
    private static final ResponsePeriods PERIODS = ResponsePeriods.of(BERLIN, HOLIDAYS);

    /** Art. 3 (2) (c). */
    @Test
    void a_month_ends_with_the_day_of_the_same_number() {
        DueDay due = PERIODS.due(Instant.parse("2026-11-03T09:00:00Z"), 1);

        assertEquals(LocalDate.parse("2026-12-03"), due.lastDay());
        assertEquals(Instant.parse("2026-12-03T23:00:00Z"), due.lateFrom());
        assertFalse(due.lateAt(Instant.parse("2026-12-03T22:59:59Z")));
        assertTrue(due.lateAt(Instant.parse("2026-12-03T23:00:00Z")));
    }

    /** Art. 3 (2) (c), second sentence. */
    @Test
    void where_the_month_has_no_such_day_it_ends_with_its_last_day() {
        assertEquals(LocalDate.parse("2028-02-29"), lastDay("2028-01-31T12:00:00Z", 1));
        assertEquals(LocalDate.parse("2026-11-30"), lastDay("2026-10-31T12:00:00Z", 1));
        assertEquals(LocalDate.parse("2027-04-30"), lastDay("2027-01-31T12:00:00Z", 3));
    }

    /** Art. 3 (4). */
    @Test
    void a_period_that_would_end_on_a_weekend_or_holiday_ends_with_the_next_working_day() {
        // Saturday
        assertEquals(LocalDate.parse("2026-12-07"), lastDay("2026-11-05T12:00:00Z", 1));
        // Sunday, the last of February
        assertEquals(LocalDate.parse("2027-03-01"), lastDay("2027-01-30T12:00:00Z", 1));
        // a holiday on a Friday, then the weekend
        assertEquals(LocalDate.parse("2026-12-28"), lastDay("2026-11-25T12:00:00Z", 1));
        // the weekend, then a holiday on Monday
        assertEquals(LocalDate.parse("2027-03-30"), lastDay("2027-02-27T12:00:00Z", 1));
    }

    @Test
    void the_day_is_that_of_the_desk() {
        Instant nearMidnight = Instant.parse("2026-11-03T23:30:00Z");

        assertEquals(LocalDate.parse("2026-12-04"), PERIODS.due(nearMidnight, 1).lastDay());
        assertEquals(
                LocalDate.parse("2026-12-03"),
                ResponsePeriods.of(ZoneId.of("America/New_York"), Set.of())
                        .due(nearMidnight, 1)
                        .lastDay());
    }

    @Test
    void a_day_is_over_when_the_clocks_say_so_also_when_they_change() {
        // clocks go forward on 28 March 2027
        assertEquals(
                Instant.parse("2027-03-26T23:00:00Z"),
                PERIODS.due(Instant.parse("2027-02-26T12:00:00Z"), 1).lateFrom());
        assertEquals(
                Instant.parse("2027-03-30T22:00:00Z"),
                PERIODS.due(Instant.parse("2027-02-28T12:00:00Z"), 1).lateFrom());
    }

    @Property
    void who_asks_later_is_never_due_earlier(
            @ForAll @LongRange(max = 400_000_000L) long second, @ForAll @LongRange(max = 5_000_000L) long later) {
        Instant first = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);

        DueDay a = PERIODS.due(first, 1);
        DueDay b = PERIODS.due(first.plusSeconds(later), 1);

        assertFalse(b.lastDay().isBefore(a.lastDay()));
        assertFalse(b.lateFrom().isBefore(a.lateFrom()));
    }

    @Property
    void a_period_is_whole_and_ends_on_a_working_day(
            @ForAll @LongRange(max = 400_000_000L) long second, @ForAll @IntRange(min = 1, max = 3) int months) {
        Instant received = Instant.parse("2026-01-01T00:00:00Z").plusSeconds(second);
        LocalDate day = received.atZone(BERLIN).toLocalDate();

        LocalDate last = PERIODS.due(received, months).lastDay();

        assertFalse(last.isBefore(day.plusMonths(months)));
        assertTrue(last.isBefore(day.plusMonths(months).plusDays(5)));
        assertFalse(HOLIDAYS.contains(last));
        assertTrue(last.getDayOfWeek() != DayOfWeek.SATURDAY && last.getDayOfWeek() != DayOfWeek.SUNDAY);
    }

    private static LocalDate lastDay(String received, int months) {
        return PERIODS.due(Instant.parse(received), months).lastDay();
    }
}
