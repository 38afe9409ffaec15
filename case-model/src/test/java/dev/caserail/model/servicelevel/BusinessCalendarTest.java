package dev.caserail.model.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** When a desk works, and how its time is counted (S10). */
class BusinessCalendarTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final BusinessCalendar OFFICE = calendar(BERLIN, weekdays("08:00-18:00"));
    private static final BusinessCalendar ALWAYS = BusinessCalendar.of(CalendarDefinition.alwaysOpen(BERLIN));

    @Nested
    class ABudget {
        /** S12's vector: Mon-Fri 08-18, created Monday 17:00, 4 h, step one hour before. */
        @Test
        void runs_on_the_next_morning() {
            Instant due = OFFICE.add(berlin("2026-11-02T17:00"), hours(4));

            assertEquals(berlin("2026-11-03T11:00"), due);
            assertEquals(berlin("2026-11-03T10:00"), OFFICE.add(due, hours(-1)));
        }

        @Test
        @DisplayName("S10: a budget ending exactly at closing is due at closing")
        void that_ends_at_closing_is_due_at_closing() {
            assertEquals(berlin("2026-11-02T18:00"), OFFICE.add(berlin("2026-11-02T14:00"), hours(4)));
        }

        @Test
        void that_is_given_at_night_begins_to_run_in_the_morning() {
            assertEquals(berlin("2026-11-03T09:00"), OFFICE.add(berlin("2026-11-02T23:00"), hours(1)));
        }

        @Test
        void of_nothing_is_due_at_once_even_at_night() {
            assertEquals(berlin("2026-11-02T23:00"), OFFICE.add(berlin("2026-11-02T23:00"), Duration.ZERO));
        }

        @Test
        void counted_back_across_the_night_ends_at_the_opening() {
            assertEquals(berlin("2026-11-03T08:00"), OFFICE.add(berlin("2026-11-03T09:00"), hours(-1)));
            assertEquals(berlin("2026-11-02T17:00"), OFFICE.add(berlin("2026-11-03T09:00"), hours(-2)));
        }

        @Test
        void may_be_finer_than_a_second() {
            Instant start = berlin("2026-11-02T17:59:59").plusNanos(250_000_000);

            assertEquals(berlin("2026-11-03T08:00").plusNanos(750_000_000), OFFICE.add(start, Duration.ofMillis(1500)));
            assertEquals(berlin("2026-11-02T18:00"), OFFICE.add(start, Duration.ofMillis(750)));
            assertEquals(
                    berlin("2026-11-02T17:59:59").plusNanos(500_000_000),
                    OFFICE.add(berlin("2026-11-03T07:00"), Duration.ofMillis(-500)));
            assertEquals(
                    Duration.ofMillis(750),
                    OFFICE.between(start, berlin("2026-11-02T20:00:00").plusNanos(1)));
        }

        @Test
        void beyond_the_years_of_a_calendar_is_refused() {
            Instant start = berlin("2026-11-02T17:00");

            assertThrows(DateTimeException.class, () -> OFFICE.add(start, Duration.ofDays(365 * 9000L)));
            assertThrows(DateTimeException.class, () -> OFFICE.add(start, Duration.ofDays(-365 * 2000L)));
            assertThrows(DateTimeException.class, () -> OFFICE.add(start, Duration.ofSeconds(Long.MIN_VALUE)));
            assertThrows(DateTimeException.class, () -> OFFICE.between(start, Instant.MAX));
            assertThrows(DateTimeException.class, () -> OFFICE.isOpen(Instant.parse("0000-12-31T23:59:59Z")));
            assertThrows(DateTimeException.class, () -> OFFICE.nextOpen(Instant.parse("9999-12-31T23:59:59Z")));
            assertTrue(ALWAYS.isOpen(Instant.parse("0001-01-01T00:00:00Z")));
            assertTrue(ALWAYS.isOpen(Instant.parse("9999-12-31T23:59:59Z")));
            assertEquals(
                    "2026-11-02T16:00:00Z and PT-17520000H lead beyond the years 1 to 9999, which a calendar covers",
                    assertThrows(DateTimeException.class, () -> OFFICE.add(start, Duration.ofDays(-730_000)))
                            .getMessage());
        }
    }

    @Nested
    class TheTimeBetween {
        @Test
        void leaves_nights_and_weekends_out() {
            assertEquals(hours(3), OFFICE.between(berlin("2026-11-06T16:00"), berlin("2026-11-09T09:00")));
        }

        @Test
        void is_negative_backwards() {
            assertEquals(hours(-3), OFFICE.between(berlin("2026-11-09T09:00"), berlin("2026-11-06T16:00")));
        }

        @Test
        void of_ten_years_is_that_of_its_days() {
            // 2021-01-04 is a Monday; 522 weeks later
            assertEquals(hours(522 * 50), OFFICE.between(berlin("2021-01-04T00:00"), berlin("2031-01-06T00:00")));
        }
    }

    @Nested
    @DisplayName("S10: many half-open intervals per day, may cross midnight")
    class Hours {
        private final BusinessCalendar lunch = calendar(BERLIN, weekdays("08:00-12:00", "13:00-18:00"));
        private final BusinessCalendar night = calendar(BERLIN, weekdays("22:00-06:00"));

        @Test
        void leave_the_lunch_break_out() {
            assertEquals(berlin("2026-11-02T14:00"), lunch.add(berlin("2026-11-02T11:00"), hours(2)));
            assertEquals(Optional.of(berlin("2026-11-02T12:00")), lunch.nextClose(berlin("2026-11-02T09:00")));
            assertEquals(berlin("2026-11-02T13:00"), lunch.nextOpen(berlin("2026-11-02T12:00")));
        }

        @Test
        void begin_with_their_opening_and_end_before_their_closing() {
            assertFalse(OFFICE.isOpen(berlin("2026-11-02T08:00").minusNanos(1)));
            assertTrue(OFFICE.isOpen(berlin("2026-11-02T08:00")));
            assertTrue(OFFICE.isOpen(berlin("2026-11-02T18:00").minusNanos(1)));
            assertFalse(OFFICE.isOpen(berlin("2026-11-02T18:00")));
        }

        @Test
        void run_through_midnight_into_a_day_that_is_closed() {
            assertTrue(night.isOpen(berlin("2026-11-07T05:59"))); // Saturday, from Friday
            assertFalse(night.isOpen(berlin("2026-11-02T05:59"))); // Monday, Sunday has none
            assertEquals(Optional.of(berlin("2026-11-03T06:00")), night.nextClose(berlin("2026-11-02T23:00")));
        }

        @Test
        void run_from_sunday_into_monday() {
            BusinessCalendar sunday = BusinessCalendar.of(CalendarDefinition.builder()
                    .zone(BERLIN)
                    .putWeekday(DayOfWeek.SUNDAY, List.of(OpenHours.of("22:00-06:00")))
                    .build());

            assertTrue(sunday.isOpen(berlin("2026-11-02T05:59")));
            assertEquals(Optional.of(berlin("2026-11-02T06:00")), sunday.nextClose(berlin("2026-11-01T23:00")));
            assertEquals(hours(8), sunday.between(berlin("2026-11-01T00:00"), berlin("2026-11-08T00:00")));
        }

        @Test
        void that_overlap_with_those_of_the_next_day_count_once() {
            BusinessCalendar both = calendar(BERLIN, weekdays("04:00-08:00", "22:00-06:00"));

            assertEquals(hours(10), both.between(berlin("2026-11-03T12:00"), berlin("2026-11-04T12:00")));
        }

        @Test
        void of_24_hours_every_day_never_close() {
            assertEquals(Optional.empty(), ALWAYS.nextClose(berlin("2026-11-02T23:00")));
            assertEquals(Optional.empty(), ALWAYS.nextClose(Instant.parse("5026-11-02T23:00:00Z")));
            assertEquals(berlin("2026-11-02T23:00"), ALWAYS.nextOpen(berlin("2026-11-02T23:00")));
        }
    }

    @Nested
    @DisplayName("S10: dated exceptions close or open")
    class SpecialDays {
        private final BusinessCalendar calendar = BusinessCalendar.of(definition(BERLIN, weekdays("08:00-18:00"))
                .addSpecialDay(SpecialDay.of(day("2026-12-24"), List.of(OpenHours.of("08:00-12:00")), Optional.empty()))
                .addSpecialDay(SpecialDay.closed(day("2026-12-25"), "Christmas Day"))
                .addSpecialDay(SpecialDay.of(day("2026-12-27"), List.of(OpenHours.of("10:00-14:00")), Optional.empty()))
                .build());

        @Test
        void close_a_day_of_the_week() {
            assertFalse(calendar.isOpen(berlin("2026-12-25T09:00")));
            assertEquals(berlin("2026-12-27T10:00"), calendar.nextOpen(berlin("2026-12-24T12:00")));
        }

        @Test
        void give_a_day_other_hours() {
            assertEquals(Optional.of(berlin("2026-12-24T12:00")), calendar.nextClose(berlin("2026-12-24T09:00")));
            assertEquals(berlin("2026-12-27T11:00"), calendar.add(berlin("2026-12-24T11:00"), hours(2)));
        }

        @Test
        void say_all_of_their_date_so_the_night_before_ends_at_midnight() {
            BusinessCalendar night = BusinessCalendar.of(definition(BERLIN, weekdays("22:00-06:00"))
                    .addSpecialDay(SpecialDay.closed(day("2026-12-25"), "Christmas Day"))
                    .build());

            assertEquals(Optional.of(berlin("2026-12-25T00:00")), night.nextClose(berlin("2026-12-24T23:00")));
            assertFalse(night.isOpen(berlin("2026-12-26T03:00"))); // nothing comes from the holiday either
        }

        @Test
        void that_cross_midnight_run_on_into_the_next_day() {
            BusinessCalendar party = BusinessCalendar.of(definition(BERLIN, weekdays("08:00-18:00"))
                    .addSpecialDay(SpecialDay.of(
                            day("2026-12-30"), List.of(OpenHours.of("20:00-09:00")), Optional.of("stocktaking")))
                    .build());

            assertEquals(Optional.of(berlin("2026-12-31T18:00")), party.nextClose(berlin("2026-12-30T21:00")));
            assertEquals(hours(4 + 18), party.between(berlin("2026-12-30T00:00"), berlin("2027-01-01T00:00")));
        }

        @Test
        void one_after_the_other_are_each_for_itself() {
            BusinessCalendar two = BusinessCalendar.of(definition(BERLIN, weekdays("08:00-18:00"))
                    .addSpecialDay(
                            SpecialDay.of(day("2026-12-30"), List.of(OpenHours.of("20:00-09:00")), Optional.empty()))
                    .addSpecialDay(SpecialDay.closed(day("2026-12-31"), "bridge day"))
                    .build());

            assertEquals(Optional.of(berlin("2026-12-31T00:00")), two.nextClose(berlin("2026-12-30T21:00")));
        }

        @Test
        void make_an_always_open_desk_close_once() {
            BusinessCalendar once = BusinessCalendar.of(definition(BERLIN, everyDay("00:00-24:00"))
                    .addSpecialDay(SpecialDay.closed(day("2026-12-25"), "Christmas Day"))
                    .build());

            assertEquals(Optional.of(berlin("2026-12-25T00:00")), once.nextClose(berlin("2020-01-01T00:00")));
            assertEquals(Optional.empty(), once.nextClose(berlin("2026-12-25T12:00")));
            assertEquals(berlin("2026-12-26T00:00"), once.nextOpen(berlin("2026-12-25T12:00")));
        }
    }

    @Nested
    @DisplayName("S10, DST: skipped local time moves forward, ambiguous takes the earlier offset")
    class ChangesOfTheClock {
        // put forward on 2026-03-29 from 02:00 to 03:00, back on 2026-10-25 from 03:00 to 02:00
        @Test
        void make_a_day_of_23_or_25_hours() {
            assertEquals(hours(23), ALWAYS.between(berlin("2026-03-29T00:00"), berlin("2026-03-30T00:00")));
            assertEquals(hours(25), ALWAYS.between(berlin("2026-10-25T00:00"), berlin("2026-10-26T00:00")));
        }

        @Test
        void leave_hours_out_that_are_skipped() {
            BusinessCalendar calendar = calendar(BERLIN, everyDay("01:30-04:00"));

            assertEquals(
                    Duration.ofMinutes(90), calendar.between(berlin("2026-03-29T00:00"), berlin("2026-03-29T12:00")));
        }

        @Test
        void open_with_the_change_what_opens_in_skipped_time() {
            BusinessCalendar calendar = calendar(BERLIN, everyDay("02:30-04:00"));

            assertEquals(Instant.parse("2026-03-29T01:00:00Z"), calendar.nextOpen(berlin("2026-03-29T00:00")));
            assertEquals(hours(1), calendar.between(berlin("2026-03-29T00:00"), berlin("2026-03-29T12:00")));
        }

        @Test
        void drop_hours_that_are_skipped_altogether() {
            BusinessCalendar calendar = calendar(BERLIN, everyDay("02:15-02:45"));

            assertEquals(berlin("2026-03-30T02:15"), calendar.nextOpen(berlin("2026-03-28T03:00")));
        }

        @Test
        void close_at_the_earlier_of_two_times() {
            BusinessCalendar calendar = calendar(BERLIN, everyDay("01:00-02:30"));

            assertEquals(
                    Optional.of(Instant.parse("2026-10-25T00:30:00Z")), // 02:30 in summer time
                    calendar.nextClose(berlin("2026-10-25T01:00")));
            assertFalse(calendar.isOpen(Instant.parse("2026-10-25T01:15:00Z"))); // 02:15 again
        }

        @Test
        void open_at_the_earlier_of_two_times_and_stay_open() {
            BusinessCalendar calendar = calendar(BERLIN, everyDay("02:30-04:00"));

            assertEquals(Instant.parse("2026-10-25T00:30:00Z"), calendar.nextOpen(berlin("2026-10-25T01:00")));
            assertTrue(calendar.isOpen(Instant.parse("2026-10-25T01:15:00Z"))); // 02:15 again
            assertEquals(
                    Duration.ofMinutes(150), calendar.between(berlin("2026-10-25T00:00"), berlin("2026-10-25T12:00")));
        }

        @Test
        void make_a_night_of_9_hours() {
            BusinessCalendar night = calendar(BERLIN, everyDay("22:00-06:00"));

            assertEquals(hours(9), night.between(berlin("2026-10-24T12:00"), berlin("2026-10-25T12:00")));
            assertEquals(hours(7), night.between(berlin("2026-03-28T12:00"), berlin("2026-03-29T12:00")));
        }

        @Test
        void take_a_whole_day_away_where_the_date_line_moved() {
            // Samoa had no 30 December 2011
            BusinessCalendar apia = calendar(ZoneId.of("Pacific/Apia"), everyDay("08:00-18:00"));

            assertEquals(
                    hours(20),
                    apia.between(Instant.parse("2011-12-29T10:00:00Z"), Instant.parse("2011-12-31T10:00:00Z")));
        }

        @Test
        void repeat_for_ever_by_the_rules_of_the_zone() {
            assertEquals(
                    hours(23),
                    ALWAYS.between(
                            LocalDateTime.parse("4000-03-26T00:00")
                                    .atZone(BERLIN)
                                    .toInstant(),
                            LocalDateTime.parse("4000-03-27T00:00")
                                    .atZone(BERLIN)
                                    .toInstant()));
            assertEquals(
                    LocalDateTime.parse("4000-07-03T08:00").atZone(BERLIN).toInstant(),
                    OFFICE.nextOpen(LocalDateTime.parse("4000-07-01T08:00")
                            .atZone(BERLIN)
                            .toInstant()));
        }
    }

    @Test
    void is_equal_to_another_of_the_same_definition() {
        BusinessCalendar same = BusinessCalendar.of(OFFICE.definition());

        assertEquals(OFFICE, same);
        assertEquals(OFFICE.hashCode(), same.hashCode());
        assertFalse(OFFICE.equals(ALWAYS));
        assertTrue(OFFICE.toString().startsWith("BusinessCalendar{CalendarDefinition{zone=Europe/Berlin"));
    }

    private static ImmutableCalendarDefinition.BuildFinal definition(ZoneId zone, List<List<OpenHours>> week) {
        ImmutableCalendarDefinition.BuildFinal built =
                CalendarDefinition.builder().zone(zone);
        for (DayOfWeek day : DayOfWeek.values()) {
            built.putWeekday(day, week.get(day.getValue() - 1));
        }
        return built;
    }

    private static BusinessCalendar calendar(ZoneId zone, List<List<OpenHours>> week) {
        return BusinessCalendar.of(definition(zone, week).build());
    }

    private static List<List<OpenHours>> weekdays(String... hours) {
        List<OpenHours> day = Arrays.stream(hours).map(OpenHours::of).toList();
        return List.of(day, day, day, day, day, List.of(), List.of());
    }

    private static List<List<OpenHours>> everyDay(String hours) {
        return Collections.nCopies(7, List.of(OpenHours.of(hours)));
    }

    private static Instant berlin(String local) {
        return LocalDateTime.parse(local).atZone(BERLIN).toInstant();
    }

    private static LocalDate day(String date) {
        return LocalDate.parse(date);
    }

    private static Duration hours(long hours) {
        return Duration.ofHours(hours);
    }
}
