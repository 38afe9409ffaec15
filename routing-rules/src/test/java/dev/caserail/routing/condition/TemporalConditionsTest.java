package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T1, T3: times, dates with times, durations, arithmetic on literals, text in any case, allowed values. */
class TemporalConditionsTest {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "time(\"09:30:00\")",
                "@\"09:30\"",
                "[@\"09:00:00\"..@\"10:00:00\")",
                "< time(\"09:30:01\")",
                "time(\"09:00:00\") + duration(\"PT30M\")",
                "not(> @\"09:30:00\")"
            })
    void times_of_day(String condition) {
        assertTrue(matches(condition, "time", TimeValue.of(LocalTime.of(9, 30))));
        assertFalse(matches(condition, "time", TimeValue.of(LocalTime.of(23, 30))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "date and time(\"2026-03-01T09:30:00Z\")", "@\"2026-03-01T10:30:00+01:00\"",
                "@\"2026-03-01T10:30:00@Europe/Berlin\"", "<= @\"2026-03-01T09:30:00Z\"",
                "date and time( \"2026-02-28T09:30:00Z\" ) + duration(\"P1D\")"
            })
    void dates_with_times_are_the_same_when_they_are_the_same_instant(String condition) {
        assertTrue(matches(condition, "moment", DateTimeValue.of(Instant.parse("2026-03-01T09:30:00Z"))));
        assertFalse(matches(condition, "moment", DateTimeValue.of(Instant.parse("2026-03-01T09:30:01Z"))));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "duration(\"P1D\")",
                "@\"PT24H\"",
                "duration(\"PT12H\") * 2",
                "> duration(\"PT23H\")",
                "(duration(\"P3D\") - @\"P1D\") / 2",
                "-duration(\"-P1D\")",
                "@\"2026-03-02\" - @\"2026-03-01\"",
                "@\"10:00:00\" - @\"09:00:00\" + @\"PT23H\""
            })
    void durations_in_days_and_time(String condition) {
        assertTrue(matches(condition, "duration", DurationValue.of(Duration.ofDays(1))));
        assertFalse(matches(condition, "duration", DurationValue.of(Duration.ofHours(3))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"duration(\"P1Y6M\")", "@\"P18M\"", "[@\"P1Y\"..@\"P2Y\")", "duration(\"P1Y\") * 1.5"})
    void durations_in_years_and_months(String condition) {
        assertTrue(matches(condition, "months", MonthsValue.of(18)));
        assertFalse(matches(condition, "months", MonthsValue.of(30)));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "24 * 60; 1440",
                "10-5; 5",
                "10 - 5 - 2; 3",
                "2 + 3 * 4; 14",
                "(2 + 3) * 4; 20",
                "5/2; 2.5",
                "-(3); -3",
                "1 / 3 * 3; 0.9999999999999999999999999999999999",
                "-1.5*-2; 3",
                "= 2 * 3; 6"
            })
    void numbers_are_calculated_exactly(String condition, BigDecimal fact) {
        assertTrue(matches(condition, "number", NumberValue.of(fact)));
    }

    @Test
    void intervals_take_arithmetic_too() {
        assertTrue(matches("(1 + 1..(2 * 5)]", "number", NumberValue.of(BigDecimal.TEN)));
        assertFalse(matches("(1 + 1..(2 * 5)]", "number", NumberValue.of(new BigDecimal("2"))));
        assertTrue(matches("< (2 + 3) * 2", "number", NumberValue.of(new BigDecimal("9"))));
    }

    @Test
    void durations_are_written_as_people_do() {
        assertEquals(
                "duration(\"P1DT2H\")", parse("@\"PT26H\"", "duration").get().text());
        assertEquals(
                "duration(\"-P1DT2H\")", parse("-@\"PT26H\"", "duration").get().text());
        assertEquals("duration(\"PT0S\")", parse("@\"P0D\"", "duration").get().text());
        assertEquals("duration(\"P1Y6M\")", parse("@\"P18M\"", "months").get().text());
        assertEquals("duration(\"P0M\")", parse("@\"P0M\"", "months").get().text());
    }

    @Test
    void text_in_any_case_is_made_lower_case_on_both_sides() {
        assertEquals("berlin", parse("BerLin", "folded").get().text());
        FactSchema<String> schema =
                FactSchema.<String>builder("x").textInAnyCase("city", f -> f).build();
        assertEquals(TextValue.of("berlin"), schema.columns().get(0).read("BERLIN"));
        assertTrue(matches("STRASSE", "folded", schema.columns().get(0).read("stra\u00dfe")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "time|@\"25:00\"|1:1: error: `25:00` in column `time`, expected a time such as time(\"09:30:00\")"
                        + " [condition.wrong-kind]",
                "moment|@\"2026-03-01T09:30:00\"|1:1: error: `2026-03-01T09:30:00` in column `moment`, expected a date and"
                        + " time with zone such as date and time(\"2026-03-01T09:30:00Z\") [condition.wrong-kind]",
                "duration|@\"P1Y\"|1:1: error: `P1Y` in column `duration`, expected a duration such as"
                        + " duration(\"P1DT12H\") [condition.wrong-kind]",
                "months|@\"P1Y3D\"|1:1: error: `P1Y3D` in column `months`, expected a duration of years and months such as"
                        + " duration(\"P1Y6M\") [condition.wrong-kind]",
                "number|3 + abc|1:5: error: `abc` in column `number`, expected a number such as 12.50"
                        + " [condition.wrong-kind]",
                "number|1 / 0|1:1: error: `1 / 0` in column `number` has no result [condition.wrong-kind]",
                "number|@\"P1D\" * 2|1:1: error: `P2D` in column `number`, expected a number such as 12.50"
                        + " [condition.wrong-kind]",
                "date|date(\"2026-03-01\") * 2|1:1: error: `date(\"2026-03-01\") * 2` in column `date` has no result"
                        + " [condition.wrong-kind]",
                "number|2026-03-01|1:1: error: `2026-03-01` in column `number`, expected a number such as 12.50"
                        + " [condition.wrong-kind]",
                "number|(3|1:3: error: found the cell ends, expected `..` between the ends of an interval"
                        + " [condition.syntax]",
                "text|@\"P1D\"|1:1: error: `P1D` in column `text`, expected a text such as \"Berlin\""
                        + " [condition.wrong-kind]"
            })
    void tells_what_is_wrong(String column, String condition, String expected) {
        String told = parse(condition, column).getError().map(Diagnostic::line).mkString("\n");

        assertEquals("cell:" + expected, told);
    }

    @Test
    void does_not_fall_over_deep_or_long_arithmetic() {
        assertTrue(parse("(".repeat(50_000), "number").isInvalid());
        assertTrue(parse("< " + "(".repeat(50_000), "number").isInvalid());
        assertTrue(parse("1" + " + 1".repeat(200), "number").isValid());
        assertTrue(parse("1" + " + 1".repeat(20_000), "number").isInvalid());
        assertTrue(parse("-".repeat(50_000) + "(1)", "number").isInvalid());
    }

    @Test
    void a_literal_outside_the_allowed_values_is_told() {
        FactSchema<BigDecimal> schema = FactSchema.<BigDecimal>builder("x")
                .number("size", NumberDomain.any(), n -> n)
                .limit(
                        "size",
                        List.of(
                                ValueRange.only(NumberValue.of(BigDecimal.ONE)),
                                ValueRange.of(
                                        Optional.of(NumberValue.of(new BigDecimal("5"))),
                                        true,
                                        Optional.empty(),
                                        true)))
                .build();

        assertEquals(
                "cell:1:4: error: `2` in column `size`, expected one of 1, >= 5 [condition.outside-domain]",
                ConditionParser.parse(
                                "1, 2, 5, >= 7", schema.columns().get(0), SourceText.of("cell", "1, 2, 5, >= 7")::at)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
        assertThrows(
                IllegalArgumentException.class,
                () -> FactSchema.<BigDecimal>builder("x").limit("size", List.of()));
    }

    private static boolean matches(String condition, String column, Fact fact) {
        return parse(condition, column).get().test(fact) == Truth.TRUE;
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String condition, String column) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("cell", condition)::at);
    }
}
