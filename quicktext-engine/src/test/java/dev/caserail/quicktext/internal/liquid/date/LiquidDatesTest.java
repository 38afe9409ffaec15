package dev.caserail.quicktext.internal.liquid.date;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("Q3: what the date filter takes for a date")
class LiquidDatesTest {
    private static final ZonedDateTime NOW = ZonedDateTime.of(2026, 11, 26, 14, 30, 15, 0, ZoneId.of("Europe/Berlin"));

    private static String read(Object value) {
        return LiquidDates.read(value, NOW).map(ZonedDateTime::toString).orElse("none");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "2016-03-14                       | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "2016-3-4                         | 2016-03-04T00:00+01:00[Europe/Berlin]",
                "14-03-2016                       | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "2016-07-14 10:00                 | 2016-07-14T10:00+02:00[Europe/Berlin]",
                "2016-03-14 10:00:15              | 2016-03-14T10:00:15+01:00[Europe/Berlin]",
                "2016-03-14T10:00:15              | 2016-03-14T10:00:15+01:00[Europe/Berlin]",
                "2016-03-14T10:00:15Z             | 2016-03-14T10:00:15Z",
                "2016-03-14T10:00:15.25Z          | 2016-03-14T10:00:15.250Z",
                "2016-03-14T10:00:15.1234567891Z  | 2016-03-14T10:00:15.123456789Z",
                "2016-03-14T10:00:15+05:30        | 2016-03-14T10:00:15+05:30",
                "2016-03-14 10:00:15 -0400        | 2016-03-14T10:00:15-04:00",
                "2016-03-14 10:00:15 -4           | 2016-03-14T10:00:15-04:00",
                "2016-03-14 10:00:15 +123015      | 2016-03-14T10:00:15+12:30:15",
                "2016-03-14 10:00:15 +530         | 2016-03-14T10:00:15+05:30",
                "2016-03-14 10:00:15 UTC          | 2016-03-14T10:00:15Z",
                "2016-03-14 10:00:15 UTC+2        | 2016-03-14T10:00:15+02:00",
                "2016-03-14 10:00:15 EST          | 2016-03-14T10:00:15-05:00",
                "2016-07-14 10:00:15 pdt          | 2016-07-14T10:00:15-07:00",
                "2016-03-14 10:00 somewhere       | 2016-03-14T10:00+01:00[Europe/Berlin]",
                "20160314T101500Z                 | 2016-03-14T10:15Z",
                "20160314T1015                    | 2016-03-14T10:15+01:00[Europe/Berlin]",
                "March 14, 2016                   | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "march 14 2016                    | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "Mar 14th, 2016                   | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "Mon, 14 Mar 2016 10:00:00 +0000  | 2016-03-14T10:00Z",
                "14 Mar 2016 10:00:00 GMT         | 2016-03-14T10:00Z",
                "Monday 14th March 2016           | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "Mon Mar 14 10:00:00 2016         | 2016-03-14T10:00+01:00[Europe/Berlin]",
                "10:00 March 14 2016              | 2016-03-14T10:00+01:00[Europe/Berlin]",
                "14-Mar-2016                      | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "Mar-14-2016                      | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "2016/03/14                       | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "14/03/2016                       | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "14.03.2016                       | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "16-03-14                         | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "99-03-14                         | 1999-03-14T00:00+01:00[Europe/Berlin]",
                "14 Mar '07                       | 2007-03-14T00:00+01:00[Europe/Berlin]",
                "14 Mar '68                       | 2068-03-14T00:00+01:00[Europe/Berlin]",
                "14 Mar '69                       | 1969-03-14T00:00+01:00[Europe/Berlin]",
                "0016-03-14                       | 0016-03-14T00:00+00:53:28[Europe/Berlin]",
                "-0044-03-14                      | -0044-03-14T00:00+00:53:28[Europe/Berlin]",
                "14 Mar '123                      | 0123-03-14T00:00+00:53:28[Europe/Berlin]",
                "999999999-03-14                  | +999999999-03-14T00:00+01:00[Europe/Berlin]",
                "14 Monday March 2016             | 2016-03-14T00:00+01:00[Europe/Berlin]",
                "10/12                            | 2026-10-12T00:00+02:00[Europe/Berlin]",
                "March 14                         | 2026-03-14T00:00+01:00[Europe/Berlin]",
                "March 2016                       | 2016-03-01T00:00+01:00[Europe/Berlin]",
                "March                            | 2026-03-01T00:00+01:00[Europe/Berlin]",
                "the 14th                         | 2026-11-14T00:00+01:00[Europe/Berlin]",
                "10:30                            | 2026-11-26T10:30+01:00[Europe/Berlin]",
                "10:30:20 pm                      | 2026-11-26T22:30:20+01:00[Europe/Berlin]",
                "12:30 a.m.                       | 2026-11-26T00:30+01:00[Europe/Berlin]",
                "5pm                              | 2026-11-26T17:00+01:00[Europe/Berlin]",
                "17h                              | 2026-11-26T17:00+01:00[Europe/Berlin]",
                "17h30                            | 2026-11-26T17:30+01:00[Europe/Berlin]",
                "17h 30m 12s                      | 2026-11-26T17:30:12+01:00[Europe/Berlin]",
                "04:30 +1200                      | 2026-11-27T04:30+12:00",
                "2016-03-14 24:00                 | 2016-03-15T00:00+01:00[Europe/Berlin]",
                "2016-03-14 23:59:60              | 2016-03-15T00:00+01:00[Europe/Berlin]",
                "2026-02-30                       | 2026-03-02T00:00+01:00[Europe/Berlin]",
                "2026-03-29 02:30                 | 2026-03-29T03:30+02:00[Europe/Berlin]"
            })
    void is_a_text_in_a_usual_notation(String text, String moment) {
        assertEquals(moment, read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "tomorrow",
                "Monday",
                "hello",
                "x",
                "-",
                "-86400",
                "2016-13-14",
                "2016-00-14",
                "2016-03-32",
                "2016-03-00",
                "2016-03-14 25:00",
                "2016-03-14 24:01",
                "2016-03-14 10:60",
                "2016-03-14 10:00:61",
                "13/14/2016",
                "03/14/2016",
                "2016-03-14 10:00 +1900",
                "9999999999-03-14",
                "2016-999999999999-1",
                "12345678901234567890",
                "٢٠١٦-٠٣-١٤"
            })
    void is_no_other_text(String text) {
        assertEquals("none", read(text));
    }

    @Test
    void is_no_text_of_more_than_128_characters() {
        assertEquals("2016-03-14T00:00+01:00[Europe/Berlin]", read("2016-03-14" + " ".repeat(118)));
        assertEquals("none", read("2016-03-14" + " ".repeat(119)));
        assertEquals("none", read("1".repeat(1_000_000)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"now", "NOW", "today", "Today"})
    void is_now_by_two_words(String word) {
        assertEquals(NOW.toString(), read(word));
    }

    @Test
    void is_a_whole_number_or_digits_as_seconds_since_1970() {
        String moment = "2006-07-05T13:29:15+02:00[Europe/Berlin]";

        for (Object seconds : List.of(
                1152098955,
                1152098955L,
                BigInteger.valueOf(1152098955),
                new BigDecimal("1152098955.00"),
                "1152098955")) {
            assertEquals(moment, read(seconds));
        }
        assertEquals("1969-12-31T01:00+01:00[Europe/Berlin]", read(-86400));
        assertEquals("1970-01-01T01:00+01:00[Europe/Berlin]", read(new BigDecimal("0E-30")));
    }

    @Test
    void is_no_other_number() {
        for (Object other : List.of(
                new BigDecimal("1.5"),
                1.5,
                new BigDecimal("1E+999999999"),
                new BigDecimal("1E-999999999"),
                BigInteger.ONE.shiftLeft(64),
                Long.MAX_VALUE,
                true,
                List.of())) {
            assertEquals("none", read(other));
        }
    }

    @Test
    void is_a_date_of_the_jdk() {
        assertEquals("2016-03-14T00:00+01:00[Europe/Berlin]", read(LocalDate.of(2016, 3, 14)));
        assertEquals("2016-03-14T10:00+01:00[Europe/Berlin]", read(LocalDateTime.of(2016, 3, 14, 10, 0)));
        assertEquals("2016-03-14T11:00+01:00[Europe/Berlin]", read(Instant.parse("2016-03-14T10:00:00Z")));
        assertEquals("2016-03-14T10:00-04:00", read(OffsetDateTime.parse("2016-03-14T10:00:00-04:00")));
        assertEquals(Optional.of(NOW), LiquidDates.read(NOW, NOW.minusDays(1)));
    }
}
