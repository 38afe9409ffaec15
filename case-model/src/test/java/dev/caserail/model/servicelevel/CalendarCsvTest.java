package dev.caserail.model.servicelevel;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A calendar as a small file (S10): read with every fault by its place, written so that nothing changes. */
class CalendarCsvTest {
    private static final String FILE = """
            # The service desk
            day,hours,name
            ZONE,Europe/Berlin,
            Mon-Fri,8:00-12:00|13:00-18:00,
            SATURDAY,22:00-06:00,
            2026-12-25,closed,Christmas Day
            2026-12-24,08:00-12:00,"Eve, ""holy"" one"
            2026-12-31,open,
            """;

    @Provide
    Arbitrary<Scenario> scenarios() {
        return Scenario.any(1990, 2100);
    }

    @Test
    void reads_zone_weekdays_and_dates() {
        CalendarDefinition read =
                CalendarCsv.read(SourceText.of("desk.csv", FILE)).get();

        assertEquals(ZoneId.of("Europe/Berlin"), read.zone());
        List<OpenHours> working = List.of(OpenHours.of("08:00-12:00"), OpenHours.of("13:00-18:00"));
        assertEquals(working, read.hoursOn(DayOfWeek.MONDAY));
        assertEquals(working, read.hoursOn(DayOfWeek.FRIDAY));
        assertEquals(List.of(OpenHours.of("22:00-06:00")), read.hoursOn(DayOfWeek.SATURDAY));
        assertEquals(List.of(), read.hoursOn(DayOfWeek.SUNDAY));
        assertEquals(
                List.of(
                        SpecialDay.of(
                                LocalDate.parse("2026-12-24"),
                                List.of(OpenHours.of("08:00-12:00")),
                                Optional.of("Eve, \"holy\" one")),
                        SpecialDay.closed(LocalDate.parse("2026-12-25"), "Christmas Day"),
                        SpecialDay.of(LocalDate.parse("2026-12-31"), List.of(OpenHours.allDay()), Optional.empty())),
                read.specialDays());
    }

    @Test
    void writes_one_row_a_weekday_and_dates_in_order() {
        assertEquals(
                """
                day,hours,name
                ZONE,Europe/Berlin,
                MONDAY,08:00-12:00|13:00-18:00,
                TUESDAY,08:00-12:00|13:00-18:00,
                WEDNESDAY,08:00-12:00|13:00-18:00,
                THURSDAY,08:00-12:00|13:00-18:00,
                FRIDAY,08:00-12:00|13:00-18:00,
                SATURDAY,22:00-06:00,
                2026-12-24,08:00-12:00,"Eve, ""holy"" one"
                2026-12-25,CLOSED,"Christmas Day"
                2026-12-31,00:00-24:00,
                """,
                CalendarCsv.write(
                        CalendarCsv.read(SourceText.of("desk.csv", FILE)).get()));
    }

    @Test
    void a_range_of_weekdays_may_run_over_sunday() {
        CalendarDefinition read = CalendarCsv.read(
                        SourceText.of("desk.csv", "day,hours\nZONE,UTC\nSATURDAY-MONDAY,OPEN\n"))
                .get();

        assertEquals(
                List.of(DayOfWeek.MONDAY, DayOfWeek.SATURDAY, DayOfWeek.SUNDAY),
                List.copyOf(read.weekdays().keySet()));
    }

    @Property(tries = 300)
    void a_round_trip_changes_nothing(@ForAll("scenarios") Scenario any) {
        String text = CalendarCsv.write(any.definition());
        CalendarDefinition read =
                CalendarCsv.read(SourceText.of("any.csv", text)).get();

        assertEquals(any.definition(), read);
        assertEquals(text, CalendarCsv.write(read));
    }

    @Test
    void tells_every_fault_by_its_place() {
        assertFaults("""
                day,hours,name
                ZONE,Europe/Berln,
                ZONE,UTC,
                MONDAI,08:00-18:00,
                TUE,8-18,
                WEDNESDAY,08:00-18:00|17:00-20:00,
                TUE-THU,08:00-18:00,
                2026-02-30,CLOSED,
                2026-12-25,25:00-26:00,
                2026-12-25,CLOSED,
                +12026-12-25,CLOSED,
                """, """
                desk.csv:2:6: error: unknown zone `Europe/Berln`, expected one such as `Europe/Berlin` (did you mean `Europe/Berlin`?) [calendar.zone]
                desk.csv:3:1: error: day `ZONE` stands at desk.csv:2:1 already (put its hours into one row, joined by `|`) [calendar.duplicate-day]
                desk.csv:4:1: error: unknown day `MONDAI`, expected `ZONE`, a weekday, a range of weekdays such as `MONDAY-FRIDAY`, or a date such as `2026-12-25` (did you mean `MONDAY`?) [calendar.unknown-day]
                desk.csv:5:5: error: hours `8-18`, expected an opening and a closing such as `08:00-18:00` (write `CLOSED` for a day without hours, `OPEN` for a whole day) [calendar.malformed-hours]
                desk.csv:6:11: error: hours `17:00-20:00` begin before `08:00-18:00` have ended (list hours in their order; only the last may cross midnight) [calendar.overlapping-hours]
                desk.csv:7:1: error: day `TUESDAY` stands at desk.csv:5:1 already (put its hours into one row, joined by `|`) [calendar.duplicate-day]
                desk.csv:7:1: error: day `WEDNESDAY` stands at desk.csv:6:1 already (put its hours into one row, joined by `|`) [calendar.duplicate-day]
                desk.csv:8:1: error: unknown day `2026-02-30`, expected `ZONE`, a weekday, a range of weekdays such as `MONDAY-FRIDAY`, or a date such as `2026-12-25` [calendar.unknown-day]
                desk.csv:9:12: error: hours `25:00-26:00`, expected an opening and a closing such as `08:00-18:00` (write `CLOSED` for a day without hours, `OPEN` for a whole day) [calendar.malformed-hours]
                desk.csv:10:1: error: day `2026-12-25` stands at desk.csv:9:1 already (put its hours into one row, joined by `|`) [calendar.duplicate-day]
                desk.csv:11:1: error: date `+12026-12-25`, expected one of the years 1 to 9999 [calendar.unknown-day]
                """);
    }

    /** S10: no open time is a validation error. */
    @Test
    void refuses_a_week_that_never_opens() {
        assertFaults("day,hours\nZONE,UTC\nMONDAY,CLOSED\n2026-12-25,OPEN\n", """
                desk.csv:1:1: error: no weekday has hours, so that nothing would ever be due (add a row such as `MONDAY-FRIDAY,08:00-18:00`) [calendar.never-open]
                """);
    }

    @Test
    void refuses_a_file_without_zone_or_columns() {
        assertFaults(
                "day,hours\nMONDAY,OPEN\n",
                "desk.csv:1:1: error: no row has the zone (add a row such as `ZONE,Europe/Berlin`) [calendar.zone]\n");
        assertFaults("day,time\nMONDAY,OPEN\n", """
                desk.csv:1:1: error: the header has no column `hours` [csv.missing-column]
                desk.csv:1:5: error: unknown column `time`, expected one of day, hours, name [csv.unknown-column]
                """);
    }

    private static void assertFaults(String file, String expected) {
        var read = CalendarCsv.read(SourceText.of("desk.csv", file));

        assertTrue(read.isInvalid());
        assertEquals(expected, read.getError().map(Diagnostic::line).mkString("", "\n", "\n"));
    }
}
