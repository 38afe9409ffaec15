package dev.caserail.quicktext.internal.liquid.date;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.format.LanguageFormat;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** Q3, Q8: what holds for every pattern, moment and text that templates may call a date. */
class LiquidDateLawsTest {
    private static final ZonedDateTime MOMENT = ZonedDateTime.of(2026, 3, 2, 4, 5, 6, 7, ZoneOffset.ofHours(1));

    private static String written(String pattern, ZonedDateTime moment) {
        StringBuilder out = new StringBuilder();
        Strftime.of(pattern).append(out, moment);
        return out.toString();
    }

    @Property
    void says_how_long_it_can_become(@ForAll("patterns") String pattern, @ForAll("moments") ZonedDateTime moment) {
        Strftime strftime = Strftime.of(pattern);
        for (LanguageFormat format : LanguageFormat.values()) {
            StringBuilder out = new StringBuilder();
            strftime.append(out, moment, format.calendarNames());
            assertTrue(out.length() <= strftime.mostCharacters(), () -> pattern + " gives " + out);
        }
        assertTrue(strftime.mostCharacters() <= pattern.length() * (long) Strftime.MOST_WIDTH);
    }

    @Property
    void agrees_with_the_jdk(@ForAll("moments") ZonedDateTime moment) {
        assertEquals(
                DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss.SSSSSSSSS hh xx xxx", Locale.ROOT)
                        .format(moment.withYear(Math.floorMod(moment.getYear(), 9000))),
                written("%Y-%m-%d %H:%M:%S.%N %I %z %:z", moment.withYear(Math.floorMod(moment.getYear(), 9000))));
    }

    @Property
    void a_second_is_read_back(@ForAll @IntRange(min = -2_000_000_000) int seconds) {
        ZonedDateTime moment = Instant.ofEpochSecond(seconds).atZone(ZoneId.of("Europe/Berlin"));

        for (String pattern : new String[] {"%F %T %z", "%a, %d %b %Y %H:%M:%S %z", "%FT%T%:z", "%B %-d, %Y %r %z"}) {
            assertEquals(
                    moment.toInstant(),
                    LiquidDates.read(written(pattern, moment), MOMENT)
                            .orElseThrow()
                            .toInstant(),
                    pattern);
        }
    }

    @Provide
    Arbitrary<String> patterns() {
        return Arbitraries.of(
                        "%",
                        "-", "0", "^", "_", "#", ":", "9", "1000", "E", "a", "A", "B", "c", "D", "F", "L", "N", "p",
                        "r", "s", "v", "Y", "z", "Z", "+", "x", "%Y", "%c", "%+", "é")
                .list()
                .ofMinSize(1)
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<ZonedDateTime> moments() {
        return Arbitraries.longs()
                .between(-31_557_014_000_000_000L, 31_556_889_000_000_000L)
                .map(seconds -> Instant.ofEpochSecond(seconds, Math.floorMod(seconds, 1_000_000_000))
                        .atZone(ZoneId.of(seconds % 2 == 0 ? "Europe/Berlin" : "-18:00")));
    }

    @Property
    void any_text_is_answered(@ForAll("garbage") String text) {
        LiquidDates.read(text, MOMENT)
                .ifPresent(moment ->
                        assertEquals(Optional.of(moment), LiquidDates.read(text.toUpperCase(Locale.ROOT), MOMENT)));
    }

    @Provide
    Arbitrary<String> garbage() {
        return Arbitraries.of(
                        "1",
                        "12",
                        "2016",
                        "999",
                        "-",
                        "/",
                        ".",
                        ":",
                        " ",
                        "'",
                        "+",
                        "t",
                        "z",
                        "mar",
                        "th",
                        "am",
                        "h",
                        "pm",
                        "utc",
                        "monday",
                        ",",
                        "é",
                        "00",
                        "0123456789")
                .list()
                .ofMaxSize(15)
                .map(parts -> String.join("", parts));
    }
}
