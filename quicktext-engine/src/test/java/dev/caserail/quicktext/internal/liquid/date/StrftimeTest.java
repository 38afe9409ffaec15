package dev.caserail.quicktext.internal.liquid.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.format.LanguageFormat;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q3: dates by Ruby's directives")
class StrftimeTest {
    /** A Monday. */
    private static final ZonedDateTime MOMENT =
            ZonedDateTime.of(2026, 3, 2, 4, 5, 6, 78_900_001, ZoneOffset.ofHours(1));

    private static String written(String pattern, ZonedDateTime moment) {
        StringBuilder out = new StringBuilder("|");
        Strftime.of(pattern).append(out, moment);
        return out.substring(1);
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%a,Mon",
                "%A,Monday",
                "%b,Mar",
                "%h,Mar",
                "%B,March",
                "%c,Mon Mar  2 04:05:06 2026",
                "%C,20",
                "%d,02",
                "%D,03/02/26",
                "%e, 2",
                "%F,2026-03-02",
                "%g,26",
                "%G,2026",
                "%H,04",
                "%I,04",
                "%j,061",
                "%k, 4",
                "%l, 4",
                "%L,078",
                "%m,03",
                "%M,05",
                "%N,078900001",
                "%p,AM",
                "%P,am",
                "%r,04:05:06 AM",
                "%R,04:05",
                "%s,1772420706",
                "%S,06",
                "%T,04:05:06",
                "%u,1",
                "%U,09",
                "%v, 2-MAR-2026",
                "%V,10",
                "%w,1",
                "%W,09",
                "%x,03/02/26",
                "%X,04:05:06",
                "%y,26",
                "%Y,2026",
                "%z,+0100",
                "%:z,+01:00",
                "%::z,+01:00:00",
                "%:::z,+01",
                "%Z,",
                "%%,%",
                "%+,Mon Mar  2 04:05:06  2026"
            })
    void has_all_directives(String pattern, String expected) {
        assertEquals(expected == null ? "" : expected, written(pattern, MOMENT));
    }

    @Test
    void has_line_break_and_tab() {
        assertEquals("a\nb\tc", written("a%nb%tc", MOMENT));
    }

    @ParameterizedTest
    @CsvSource(
            quoteCharacter = '"',
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "%-d,2",
                "%_d, 2",
                "%0e,02",
                "%-e,2",
                "%_m, 3",
                "%-H:%-M,4:5",
                "%-j,61",
                "%_j, 61",
                "%-y,26",
                "%^a,MON",
                "%^B,MARCH",
                "%#b,MAR",
                "%#p,am",
                "%^p,AM",
                "%^P,AM",
                "%#P,AM",
                "%^c,MON MAR  2 04:05:06 2026",
                "%#c,Mon Mar  2 04:05:06 2026",
                "%5d,00002",
                "%_5d,    2",
                "%-5d,2",
                "%010Y,0000002026",
                "%10A,    Monday",
                "%010A,0000Monday",
                "%-10A,Monday",
                "%^10A,    MONDAY",
                "%10F,2026-03-02",
                "%12F,  2026-03-02",
                "%012F,002026-03-02",
                "%3N,078",
                "%6N,078900",
                "%12N,078900001000",
                "%1L,0",
                "%3%,  %",
                "%10z,+000000100",
                "%_10z,      +100",
                "%-z,+100",
                "%_z, +100",
                "%10:z,+000001:00",
                "%Ey,26",
                "%Od,02",
                "%-Od,2",
                "%_-d,2"
            })
    void has_flags_and_widths(String pattern, String expected) {
        assertEquals(expected, written(pattern, MOMENT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "plain",
                "100 %",
                "%",
                "%Q",
                "%-",
                "%5",
                "%f",
                "%i",
                "%E",
                "%Ed",
                "%OY",
                "%::::z",
                "%:d",
                "%:",
                "%1001d",
                "%999999999d",
                "%99999999999999999999999d",
                "%5-d",
                "% d",
                "%ü",
                "ä%€"
            })
    void leaves_alone_what_is_no_directive(String pattern) {
        assertEquals(pattern, written(pattern, MOMENT));
    }

    @Test
    void goes_on_behind_what_is_no_directive() {
        assertEquals("%Q2026%-", written("%Q%Y%-", MOMENT));
        assertEquals("%02", written("%%d".replace("%%", "%%%"), MOMENT));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 00, 00, 01, 2026, 4",
        "2023-01-01, 01, 00, 52, 2022, 7",
        "2024-12-30, 52, 53, 01, 2025, 1",
        "2020-12-31, 52, 52, 53, 2020, 4",
        "2021-01-03, 01, 00, 53, 2020, 7",
        "2021-01-04, 01, 01, 01, 2021, 1"
    })
    void counts_weeks_from_sunday_from_monday_and_by_iso(
            LocalDate date, String sunday, String monday, String iso, String isoYear, String weekday) {
        assertEquals(
                String.join(" ", sunday, monday, iso, isoYear, weekday),
                written("%U %W %V %G %u", date.atStartOfDay(ZoneOffset.UTC)));
    }

    @ParameterizedTest
    @CsvSource({"0, 12, AM", "1, 01, AM", "11, 11, AM", "12, 12, PM", "13, 01, PM", "23, 11, PM"})
    void has_a_clock_of_twelve_hours(int hour, String twelve, String half) {
        assertEquals(twelve + " " + half, written("%I %p", MOMENT.withHour(hour)));
    }

    @ParameterizedTest
    @CsvSource({
        "5, 0005, 00, 05",
        "987, 0987, 09, 87",
        "12026, 12026, 120, 26",
        "-44, -0044, -1, 56",
        "0, 0000, 00, 00",
        "999999999, 999999999, 9999999, 99"
    })
    void has_years_of_any_length(int year, String full, String century, String short_) {
        assertEquals(full + " " + century + " " + short_, written("%Y %C %y", MOMENT.withYear(year)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Z                | +0000 +00:00 +00 | UTC  | utc",
                "UTC              | +0000 +00:00 +00 | UTC  | utc",
                "GMT              | +0000 +00:00 +00 | GMT  | gmt",
                "-04:00           | -0400 -04:00 -04 |      | ",
                "-00:30           | -0030 -00:30 -00:30 |   | ",
                "+05:45           | +0545 +05:45 +05:45 |   | ",
                "+00:00:15        | +0000 +00:00 +00:00:15 | | ",
                "Europe/Berlin    | +0100 +01:00 +01 | CET  | cet",
                "Europe/London    | +0000 +00:00 +00 | GMT  | gmt",
                "America/New_York | -0500 -05:00 -05 | EST  | est",
                "Asia/Kathmandu   | +0545 +05:45 +05:45 | +0545 | +0545",
                "Asia/Tokyo       | +0900 +09:00 +09 | +09  | +09",
                "Africa/Abidjan   | +0000 +00:00 +00 | +00  | +00"
            })
    void knows_zones(String zone, String offsets, String name, String lower) {
        ZonedDateTime winter = ZonedDateTime.of(2026, 1, 2, 12, 0, 0, 0, ZoneId.of(zone));

        assertEquals(offsets, written("%z %:z %:::z", winter));
        assertEquals(name == null ? "" : name, written("%Z", winter));
        assertEquals(lower == null ? "" : lower, written("%#Z", winter));
    }

    @Test
    void knows_summer_time() {
        assertEquals("CEST +0200", written("%Z %z", MOMENT.withMonth(7).withZoneSameLocal(ZoneId.of("Europe/Berlin"))));
    }

    @ParameterizedTest
    @CsvSource({
        "%15::z, +00000005:45:00",
        "%10:::z, +000005:45",
        "%10:z, +000005:45",
        "%6:z, +05:45",
        "%7:z, +005:45",
        "%4z, +0545",
        "%6z, +00545"
    })
    void pads_the_hours_of_an_offset(String pattern, String expected) {
        assertEquals(expected, written(pattern, MOMENT.withZoneSameLocal(ZoneOffset.ofHoursMinutes(5, 45))));
    }

    @Test
    void says_how_long_it_can_become() {
        assertEquals(0, Strftime.of("").mostCharacters());
        assertEquals(3, Strftime.of("abc").mostCharacters());
        assertEquals(1000, Strftime.of("%1000Y").mostCharacters());
        assertEquals(1000, Strftime.of("%1000z").mostCharacters());
        assertEquals(1000, Strftime.of("%1000A").mostCharacters());
        assertEquals(1003, Strftime.of("abc%1000c").mostCharacters());
        assertEquals(1009, Strftime.of("%1000N%N").mostCharacters());
        for (String pattern : new String[] {"%Y", "%s", "%A", "%Z", "%z", "%::z", "%c", "%+", "%r", "%F %T"}) {
            assertTrue(written(pattern, MOMENT).length() <= Strftime.of(pattern).mostCharacters(), pattern);
        }
    }

    @Test
    void shows_its_pattern() {
        assertEquals("%d.%m.%Y", Strftime.of("%d.%m.%Y").toString());
    }

    @Test
    void can_take_the_names_of_a_language() {
        StringBuilder out = new StringBuilder();
        Strftime pattern = Strftime.of("%A, %-d. %B (%a, %b, %^b)");
        pattern.append(out, MOMENT, LanguageFormat.GERMAN.calendarNames());

        assertEquals("Montag, 2. März (Mo, Mär, MÄR)", out.toString());
        assertEquals("%A, %-d. %B (%a, %b, %^b)", pattern.pattern());
    }
}
