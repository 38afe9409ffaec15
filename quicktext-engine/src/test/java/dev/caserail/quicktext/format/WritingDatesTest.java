package dev.caserail.quicktext.format;

import static dev.caserail.quicktext.format.LanguageFormat.DUTCH;
import static dev.caserail.quicktext.format.LanguageFormat.ENGLISH;
import static dev.caserail.quicktext.format.LanguageFormat.FRENCH;
import static dev.caserail.quicktext.format.LanguageFormat.GERMAN;
import static dev.caserail.quicktext.format.LanguageFormat.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.quicktext.schema.Slot;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Q4: days, times and delivery windows in a sentence")
class WritingDatesTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");

    private static String date(LanguageFormat format, LocalDate date, DateStyle style) {
        return Written.by(out -> format.date(out, date, style));
    }

    @Nested
    class ADate {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "GERMAN  | Montag, 2. März | 02.03.2026 | 2. März 2026 | Montag, 2. März 2026",
                    "ENGLISH | Monday 2 March  | 02/03/2026 | 2 March 2026 | Monday 2 March 2026",
                    "DUTCH   | maandag 2 maart | 02-03-2026 | 2 maart 2026 | maandag 2 maart 2026",
                    "FRENCH  | lundi 2 mars    | 02/03/2026 | 2 mars 2026  | lundi 2 mars 2026",
                    "OTHER   | 2026-03-02      | 2026-03-02 | 2026-03-02   | 2026-03-02"
                })
        void reads_in_four_styles(LanguageFormat format, String day, String digits, String medium, String all) {
            assertEquals(day, date(format, MONDAY, DateStyle.DAY));
            assertEquals(digits, date(format, MONDAY, DateStyle.SHORT));
            assertEquals(medium, date(format, MONDAY, DateStyle.MEDIUM));
            assertEquals(all, date(format, MONDAY, DateStyle.LONG));
        }

        @Test
        void on_the_first_of_a_month_is_special_in_french() {
            assertEquals("dimanche 1er février", date(FRENCH, LocalDate.of(2026, 2, 1), DateStyle.DAY));
            assertEquals("1er février 2026", date(FRENCH, LocalDate.of(2026, 2, 1), DateStyle.MEDIUM));
            assertEquals("mercredi 11 février", date(FRENCH, LocalDate.of(2026, 2, 11), DateStyle.DAY));
        }

        @Test
        void has_a_year_of_four_digits_or_more() {
            assertEquals("05.11.0987", date(GERMAN, LocalDate.of(987, 11, 5), DateStyle.SHORT));
            assertEquals("5. November 12026", date(GERMAN, LocalDate.of(12026, 11, 5), DateStyle.MEDIUM));
            assertEquals("5. November -0044", date(GERMAN, LocalDate.of(-44, 11, 5), DateStyle.MEDIUM));
            for (int year : new int[] {-999_999_999, -12345, -1, 0, 9, 999, 1000, 9999, 10000, 999_999_999}) {
                LocalDate date = LocalDate.of(year, 12, 31);
                assertEquals(date.toString(), date(OTHER, date, DateStyle.DAY));
            }
        }

        @Test
        void has_a_name_for_each_day_and_month() {
            List<String> days =
                    List.of("Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag", "Sonntag");
            for (int i = 0; i < 14; i++) {
                assertEquals(
                        days.get(i % 7),
                        date(GERMAN, MONDAY.plusDays(i), DateStyle.DAY).replaceAll(",.*", ""));
            }
            assertEquals(
                    List.of(
                            "januari",
                            "februari",
                            "maart",
                            "april",
                            "mei",
                            "juni",
                            "juli",
                            "augustus",
                            "september",
                            "oktober",
                            "november",
                            "december"),
                    Arrays.stream(java.time.Month.values())
                            .map(DUTCH.calendarNames()::month)
                            .toList());
        }

        @ParameterizedTest
        @EnumSource
        void style_is_found_by_its_word(DateStyle style) {
            assertEquals(Optional.of(style), DateStyle.find(style.word()));
            assertEquals(Optional.empty(), DateStyle.find(style.name()));
        }
    }

    @Nested
    class ADayNearToday {
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "-3 | Freitag, 27. Februar | Friday 27 February       | vrijdag 27 februari | vendredi 27 février | 2026-02-27",
                    "-2 | vorgestern           | the day before yesterday | eergisteren         | avant-hier          | 2026-02-28",
                    "-1 | gestern              | yesterday                | gisteren            | hier                | 2026-03-01",
                    "0  | heute                | today                    | vandaag             | aujourd''hui        | 2026-03-02",
                    "1  | morgen               | tomorrow                 | morgen              | demain              | 2026-03-03",
                    "2  | übermorgen           | the day after tomorrow   | overmorgen          | après-demain        | 2026-03-04",
                    "3  | Donnerstag, 5. März  | Thursday 5 March         | donderdag 5 maart   | jeudi 5 mars        | 2026-03-05"
                })
        void has_a_word_of_its_own(int days, String german, String english, String dutch, String french, String other) {
            LocalDate day = MONDAY.plusDays(days);

            assertEquals(german, Written.by(out -> GERMAN.relativeDay(out, day, MONDAY)));
            assertEquals(english, Written.by(out -> ENGLISH.relativeDay(out, day, MONDAY)));
            assertEquals(dutch, Written.by(out -> DUTCH.relativeDay(out, day, MONDAY)));
            assertEquals(french.replace("''", "'"), Written.by(out -> FRENCH.relativeDay(out, day, MONDAY)));
            assertEquals(other, Written.by(out -> OTHER.relativeDay(out, day, MONDAY)));
        }

        @Test
        void has_it_over_the_turn_of_the_year_too() {
            LocalDate newYearsEve = LocalDate.of(2025, 12, 31);

            assertEquals(
                    "übermorgen", Written.by(out -> GERMAN.relativeDay(out, newYearsEve.plusDays(2), newYearsEve)));
        }

        @Test
        void else_shows_the_year_if_it_is_another_one() {
            assertEquals(
                    "Mittwoch, 31. Dezember 2025",
                    Written.by(out -> GERMAN.relativeDay(out, LocalDate.of(2025, 12, 31), MONDAY)));
        }
    }

    @Nested
    class ATime {
        @ParameterizedTest
        @CsvSource({
            "14:00, 14 Uhr, 14:00, 14:00 uur, 14h",
            "14:30, 14:30 Uhr, 14:30, 14:30 uur, 14h30",
            "09:05, 09:05 Uhr, 09:05, 09:05 uur, 9h05",
            "00:00, 0 Uhr, 00:00, 00:00 uur, 0h",
            "23:59:59, 23:59 Uhr, 23:59, 23:59 uur, 23h59"
        })
        void reads_to_the_minute(LocalTime time, String german, String english, String dutch, String french) {
            assertEquals(german, Written.by(out -> GERMAN.time(out, time)));
            assertEquals(english, Written.by(out -> ENGLISH.time(out, time)));
            assertEquals(dutch, Written.by(out -> DUTCH.time(out, time)));
            assertEquals(french, Written.by(out -> FRENCH.time(out, time)));
            assertEquals(english, Written.by(out -> OTHER.time(out, time)));
        }

        @Test
        void follows_its_day() {
            ZonedDateTime moment = ZonedDateTime.of(2026, 3, 2, 14, 30, 0, 0, BERLIN);

            assertEquals("Montag, 2. März, 14:30 Uhr", Written.by(out -> GERMAN.dateTime(out, moment)));
            assertEquals("Monday 2 March, 14:30", Written.by(out -> ENGLISH.dateTime(out, moment)));
            assertEquals("maandag 2 maart, 14:30 uur", Written.by(out -> DUTCH.dateTime(out, moment)));
            assertEquals("lundi 2 mars, 14h30", Written.by(out -> FRENCH.dateTime(out, moment)));
            assertEquals("2026-03-02 14:30", Written.by(out -> OTHER.dateTime(out, moment)));
        }
    }

    @Nested
    class ASlot {
        private static String slot(LanguageFormat format, String start, String end) {
            Slot slot = Slot.of(Instant.parse(start), Instant.parse(end), BERLIN);
            return Written.by(out -> format.slot(out, slot));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "GERMAN  | zwischen 14 und 16 Uhr       | zwischen 14:15 und 16 Uhr",
                    "ENGLISH | between 14:00 and 16:00      | between 14:15 and 16:00",
                    "DUTCH   | tussen 14:00 en 16:00 uur    | tussen 14:15 en 16:00 uur",
                    "FRENCH  | entre 14h et 16h             | entre 14h15 et 16h",
                    "OTHER   | 14:00-16:00                  | 14:15-16:00"
                })
        void reads_as_its_hours_on_the_customers_clock(LanguageFormat format, String full, String quarter) {
            assertEquals(full, slot(format, "2026-03-02T13:00:00Z", "2026-03-02T15:00:00Z"));
            assertEquals(quarter, slot(format, "2026-03-02T13:15:59Z", "2026-03-02T15:00:00Z"));
        }

        @Test
        void follows_the_clock_through_the_change_to_summer_time() {
            assertEquals("zwischen 1 und 3 Uhr", slot(GERMAN, "2026-03-29T00:00:00Z", "2026-03-29T01:00:00Z"));
        }

        @Test
        void may_lie_before_1970_or_end_at_midnight() {
            assertEquals("zwischen 23 und 0 Uhr", slot(GERMAN, "1969-03-02T22:00:00Z", "1969-03-02T23:00:00Z"));
        }
    }
}
