package dev.caserail.model.servicelevel.ical;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.servicelevel.SpecialDay;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Holidays from iCalendar files: each test names the clause of RFC 5545. */
class ICalendarHolidaysTest {
    private static final LocalDate FIRST = LocalDate.parse("2026-01-01");
    private static final LocalDate LAST = LocalDate.parse("2028-12-31");

    @Nested
    class AnEvent {
        /** 3.6.1: a date without end is one day. */
        @Test
        void of_one_date_closes_one_day() {
            assertDays("2026-10-03 Unity Day", "DTSTART;VALUE=DATE:20261003", "SUMMARY:Unity Day");
        }

        /** 3.6.1: the end is the day after the last one. */
        @Test
        void of_several_days_closes_each() {
            assertDays(
                    "2026-12-24 Break; 2026-12-25 Break; 2026-12-26 Break",
                    "DTSTART;VALUE=DATE:20261224",
                    "DTEND;VALUE=DATE:20261227",
                    "SUMMARY:Break");
            assertDays(
                    "2026-12-24 Break; 2026-12-25 Break",
                    "DTSTART;VALUE=DATE:20261224",
                    "DURATION:P2D",
                    "SUMMARY:Break");
        }

        @Test
        void that_began_before_closes_the_days_asked_for() {
            assertDays(
                    "2026-01-01 Break; 2026-01-02 Break",
                    "DTSTART;VALUE=DATE:20251220",
                    "DTEND;VALUE=DATE:20260103",
                    "SUMMARY:Break");
        }

        /** 3.8.1.11. */
        @Test
        void that_is_cancelled_closes_nothing() {
            assertDays("", "DTSTART;VALUE=DATE:20261003", "STATUS:CANCELLED");
        }

        @Test
        void without_summary_has_no_name() {
            assertDays("2026-10-03 -", "DTSTART;VALUE=DATE:20261003");
        }

        @Test
        void with_a_time_of_the_day_closes_nothing_and_is_remarked_upon() {
            Checked<List<SpecialDay>> read = read(event("DTSTART:20261003T080000Z", "SUMMARY:Party"));

            assertEquals(List.of(), read.value());
            assertEquals(
                    List.of("holidays.ics:6:1: warning: the event begins at a time of the day, so it closes nothing"
                            + " (make it an all-day event, or write the hours of the day into the calendar)"
                            + " [calendar.not-all-day]"),
                    read.remarks().stream().map(Diagnostic::line).toList());
        }

        @Test
        void beside_another_of_the_same_date_gives_both_names() {
            String both = event("DTSTART;VALUE=DATE:20280525", "SUMMARY:Second")
                    + event("DTSTART;VALUE=DATE:20280525", "SUMMARY:First");

            assertEquals("2028-05-25 First, Second", words(read(both).value()));
        }
    }

    @Nested
    class ARule {
        /** 3.8.5.3. */
        @Test
        void repeats_every_year_within_what_is_asked_for() {
            assertDays(
                    "2026-12-25 Noel; 2027-12-25 Noel; 2028-12-25 Noel",
                    "DTSTART;VALUE=DATE:20001225",
                    "RRULE:FREQ=YEARLY",
                    "SUMMARY:Noel");
        }

        @Test
        void may_name_the_fourth_thursday_of_november() {
            assertDays(
                    "2026-11-26 Thanks; 2027-11-25 Thanks; 2028-11-23 Thanks",
                    "DTSTART;VALUE=DATE:20201126",
                    "RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=4TH",
                    "SUMMARY:Thanks");
        }

        @Test
        void ends_with_its_last_day_or_count() {
            assertDays(
                    "2026-05-01 May; 2027-05-01 May",
                    "DTSTART;VALUE=DATE:20250501",
                    "RRULE:FREQ=YEARLY;UNTIL=20270501",
                    "SUMMARY:May");
            assertDays(
                    "2026-05-01 May; 2027-05-01 May",
                    "DTSTART;VALUE=DATE:20250501",
                    "RRULE:FREQ=YEARLY;COUNT=3",
                    "SUMMARY:May");
        }

        @Test
        void repeats_events_of_several_days() {
            assertDays(
                    "2026-01-01 X; 2026-12-31 X; 2027-01-01 X; 2027-12-31 X; 2028-01-01 X; 2028-12-31 X",
                    "DTSTART;VALUE=DATE:20201231",
                    "DTEND;VALUE=DATE:20210102",
                    "RRULE:FREQ=YEARLY",
                    "SUMMARY:X");
        }

        /** 3.8.5.1 and 3.8.5.2. */
        @Test
        void leaves_exceptions_out_and_takes_further_dates_in() {
            assertDays(
                    "2026-12-25 Noel; 2027-07-14 Noel; 2028-12-25 Noel",
                    "DTSTART;VALUE=DATE:20001225",
                    "RRULE:FREQ=YEARLY",
                    "EXDATE;VALUE=DATE:20271225,20261226",
                    "RDATE;VALUE=DATE:20270714",
                    "SUMMARY:Noel");
        }

        /** 3.8.4.4. */
        @Test
        void gives_way_to_an_event_that_stands_for_an_occurrence() {
            String moved = event("UID:a", "DTSTART;VALUE=DATE:20260502", "RRULE:FREQ=YEARLY", "SUMMARY:Fair")
                    + event(
                            "UID:a",
                            "RECURRENCE-ID;VALUE=DATE:20270502",
                            "DTSTART;VALUE=DATE:20270503",
                            "SUMMARY:Fair");

            assertEquals(
                    "2026-05-02 Fair; 2027-05-03 Fair; 2028-05-02 Fair",
                    words(read(moved).value()));
        }

        @Test
        void that_never_comes_true_ends() {
            assertDays(
                    "2026-03-01 X",
                    "DTSTART;VALUE=DATE:20260301",
                    "RRULE:FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30",
                    "SUMMARY:X");
        }
    }

    @Test
    void tells_every_fault_by_its_line() {
        String text = event("SUMMARY:no start")
                + event("DTSTART;VALUE=DATE:20261003", "DTEND;VALUE=DATE:20261002")
                + event("DTSTART;VALUE=DATE:20261003", "RRULE:FREQ=HOURLY")
                + event("DTSTART;VALUE=DATE:20261003", "DURATION:PT2H");

        assertFaults(text, """
                holidays.ics:3:1: error: the event has no DTSTART [calendar.bad-event]
                holidays.ics:12:1: error: the event ends at 2026-10-02, expected a date after its start 2026-10-03 (DTEND is the day after the last one) [calendar.bad-event]
                holidays.ics:18:1: error: the rule repeats a day by HOURLY and interval null, expected DAILY, WEEKLY, MONTHLY or YEARLY and an interval of one at least [calendar.bad-event]
                holidays.ics:24:1: error: the event takes `PT2H`, expected whole days, one at least [calendar.bad-event]
                """);
    }

    @Test
    void refuses_more_days_than_a_calendar_of_holidays_has() {
        String daily = event("DTSTART;VALUE=DATE:20260101", "DTEND;VALUE=DATE:21260101", "RRULE:FREQ=DAILY");

        assertFaults(
                daily,
                "holidays.ics:3:1: error: the events have more than 100000 days (ask for fewer years)"
                        + " [calendar.too-many-days]\n");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "day,hours\n", "BEGIN:VCALENDAR\n", "BEGIN:VCALENDAR\nBEGIN:VEVENT\nEND:VCALENDAR\n"})
    void refuses_what_is_no_whole_calendar(String text) {
        assertEquals(
                ICalendarHolidays.MALFORMED,
                ICalendarHolidays.read(SourceText.of("x.ics", text), FIRST, LAST)
                        .getError()
                        .get(0)
                        .code());
    }

    @Test
    void asks_for_at_most_a_hundred_years() {
        SourceText source = SourceText.of("x.ics", "");

        assertThrows(IllegalArgumentException.class, () -> ICalendarHolidays.read(source, LAST, FIRST));
        assertThrows(IllegalArgumentException.class, () -> ICalendarHolidays.read(source, FIRST, FIRST.plusYears(101)));
    }

    private static void assertDays(String expected, String... lines) {
        assertEquals(expected, words(read(event(lines)).value()));
    }

    private static void assertFaults(String events, String expected) {
        var read = ICalendarHolidays.read(file(events), FIRST, LAST);

        assertEquals(expected, read.getError().map(Diagnostic::line).mkString("", "\n", "\n"));
    }

    private static Checked<List<SpecialDay>> read(String events) {
        return ICalendarHolidays.read(file(events), FIRST, LAST)
                .fold(
                        found -> {
                            throw new AssertionError(found.map(Diagnostic::line).mkString("\n"));
                        },
                        good -> good);
    }

    private static SourceText file(String events) {
        return SourceText.of("holidays.ics", "BEGIN:VCALENDAR\r\nVERSION:2.0\r\n" + events + "END:VCALENDAR\r\n");
    }

    private static String event(String... lines) {
        List<String> uid = Arrays.stream(lines).anyMatch(l -> l.startsWith("UID"))
                ? List.of()
                : List.of("UID:u", "DTSTAMP:20260101T000000Z");
        return "BEGIN:VEVENT\r\n"
                + uid.stream().map(l -> l + "\r\n").reduce("", String::concat)
                + Arrays.stream(lines).map(l -> l + "\r\n").reduce("", String::concat)
                + "END:VEVENT\r\n";
    }

    private static String words(List<SpecialDay> days) {
        return String.join(
                "; ",
                days.stream().map(d -> d.date() + " " + d.name().orElse("-")).toList());
    }
}
