package dev.caserail.model.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What makes hours, special days and a calendar meaningless is refused (S10). */
class CalendarDefinitionTest {
    private static final LocalDate DAY = LocalDate.parse("2026-12-25");

    /** S10: no open time is a validation error, never a loop. */
    @Test
    void refuses_a_week_without_open_time_even_if_special_days_open() {
        var never = CalendarDefinition.builder()
                .zone(ZoneId.of("UTC"))
                .putWeekday(DayOfWeek.MONDAY, List.of())
                .addSpecialDay(SpecialDay.of(DAY, List.of(OpenHours.allDay()), Optional.empty()));

        assertEquals(
                "the week has no open time, expected hours on one weekday at least",
                assertThrows(IllegalArgumentException.class, never::build).getMessage());
    }

    @Test
    void refuses_hours_that_overlap_or_are_out_of_order() {
        assertOverlap("17:00-20:00", "08:00-18:00", "17:00-20:00");
        assertOverlap("08:00-12:00", "13:00-18:00", "08:00-12:00");
        assertOverlap("23:00-23:30", "22:00-06:00", "23:00-23:30");
        assertOverlap("23:00-23:30", "22:00-24:00", "23:00-23:30");
        assertEquals(
                2,
                SpecialDay.of(DAY, List.of(OpenHours.of("08:00-12:00"), OpenHours.of("12:00-06:00")), Optional.empty())
                        .hours()
                        .size());
    }

    @Test
    void refuses_dates_out_of_order_twice_or_beyond_the_years_of_a_calendar() {
        assertEquals(
                "special day 2026-12-25 stands after 2026-12-25, expected dates in order, each once",
                assertThrows(IllegalArgumentException.class, () -> with(DAY, DAY))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> with(DAY, DAY.minusDays(1)));
        assertThrows(IllegalArgumentException.class, () -> with(LocalDate.of(10_000, 1, 1)));
        assertThrows(IllegalArgumentException.class, () -> with(LocalDate.of(0, 12, 31)));
        assertEquals(
                2,
                with(LocalDate.of(1, 1, 1), LocalDate.of(9999, 12, 31))
                        .specialDays()
                        .size());
    }

    @Test
    void takes_further_special_days_in_and_keeps_its_own() {
        CalendarDefinition more = with(DAY)
                .plus(List.of(SpecialDay.closed(DAY.plusDays(1), "Boxing Day"), SpecialDay.closed(DAY, "Noel")));

        assertEquals(
                List.of(
                        SpecialDay.of(DAY, List.of(), Optional.empty()),
                        SpecialDay.closed(DAY.plusDays(1), "Boxing Day")),
                more.specialDays());
        assertEquals(with(DAY).weekdays(), more.weekdays());
        assertEquals(with(DAY).zone(), more.zone());
    }

    @Test
    void refuses_a_blank_name() {
        assertThrows(IllegalArgumentException.class, () -> SpecialDay.closed(DAY, " "));
    }

    @Test
    void hours_are_whole_minutes() {
        LocalTime half = LocalTime.of(8, 0, 30);

        assertThrows(IllegalArgumentException.class, () -> OpenHours.of(half, LocalTime.NOON));
        assertThrows(IllegalArgumentException.class, () -> OpenHours.of(LocalTime.NOON, half));
        assertThrows(IllegalArgumentException.class, () -> OpenHours.of(LocalTime.of(8, 0, 0, 1), LocalTime.NOON));
    }

    @Test
    void hours_know_whether_they_cross_midnight() {
        assertTrue(OpenHours.of("22:00-06:00").crossesMidnight());
        assertTrue(OpenHours.of("08:00-08:00").crossesMidnight());
        assertFalse(OpenHours.of("08:00-18:00").crossesMidnight());
        assertFalse(OpenHours.of("22:00-24:00").crossesMidnight());
        assertFalse(OpenHours.allDay().crossesMidnight());
    }

    @ParameterizedTest
    @ValueSource(strings = {"08:00-18:00", "22:00-06:00", "00:00-24:00", "08:00-08:00", "23:59-24:00"})
    void hours_are_written_as_they_are_read(String text) {
        assertEquals(text, OpenHours.of(text).text());
        assertEquals(
                OpenHours.of(text),
                OpenHours.parse(text, FileLocation.of("f", 1, 1)).get());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "8-18", "08:00", "24:00-08:00", "08:60-09:00", "08:00-24:01", "25:00-08:00", "08:00-18:000"})
    void other_texts_are_no_hours(String text) {
        assertEquals(
                OpenHours.MALFORMED,
                OpenHours.parse(text, FileLocation.of("f", 1, 1)).getError().code());
        assertThrows(IllegalArgumentException.class, () -> OpenHours.of(text));
    }

    private static void assertOverlap(String later, String... hours) {
        List<OpenHours> day = List.of(hours).stream().map(OpenHours::of).toList();
        String message = assertThrows(IllegalArgumentException.class, () -> SpecialDay.of(DAY, day, Optional.empty()))
                .getMessage();

        assertTrue(message.startsWith("2026-12-25: hours `" + later + "` begin before "), message);
    }

    private static CalendarDefinition with(LocalDate... dates) {
        var built = CalendarDefinition.builder().zone(ZoneId.of("UTC"));
        built.putWeekday(DayOfWeek.MONDAY, List.of(OpenHours.allDay()));
        for (LocalDate date : dates) {
            built.addSpecialDay(SpecialDay.of(date, List.of(), Optional.empty()));
        }
        return built.build();
    }
}
