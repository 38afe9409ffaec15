package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T3: values as cells have them, and what somebody wrote as messages show it. */
class LiteralTest {
    @Test
    void values_of_each_kind_are_written_as_cells_have_them() {
        assertEquals("EMAIL", Literal.text(CodeValue.of("EMAIL")));
        assertEquals("Ulm", Literal.text(TextValue.of("Ulm")));
        assertEquals("12.5", Literal.text(NumberValue.of(new BigDecimal("12.50"))));
        assertEquals("true", Literal.text(FlagValue.of(true)));
        assertEquals("date(\"2026-03-01\")", Literal.text(DateValue.of(LocalDate.of(2026, 3, 1))));
        assertEquals("time(\"09:30:00\")", Literal.text(TimeValue.of(LocalTime.of(9, 30))));
        assertEquals(
                "date and time(\"2026-03-01T09:30:00Z\")",
                Literal.text(DateTimeValue.of(Instant.parse("2026-03-01T09:30:00Z"))));
        assertEquals("duration(\"P1DT12H\")", Literal.text(DurationValue.of(Duration.ofHours(36))));
        assertEquals("duration(\"P1Y6M\")", Literal.text(MonthsValue.of(18)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a.b", "de-AT", "1/2", "12:30", "c+d", "under_score", "Straße", "𝒜𝒷"})
    void one_word_needs_no_quotes(String word) {
        assertEquals(word, Literal.text(CodeValue.of(word)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "two words",
                ".a",
                "-a",
                "a.",
                "a-",
                "a..b",
                "a.-b",
                "null",
                "not",
                "date",
                "true",
                "false",
                "contains",
                "empty",
                "any",
                "all",
                "none",
                "a,b",
                "#"
            })
    void all_else_does(String text) {
        assertEquals("\"" + text + "\"", Literal.text(CodeValue.of(text)));
    }

    @Test
    void quotes_line_ends_and_signs_without_a_look_are_escaped() {
        assertEquals("\"say \\\"x\\\"\"", Literal.text(TextValue.of("say \"x\"")));
        assertEquals("\"back\\\\slash\"", Literal.text(TextValue.of("back\\slash")));
        assertEquals("\"\\n\\r\\t\"", Literal.text(TextValue.of("\n\r\t")));
        assertEquals("\"\\u0007 \\uD800\"", Literal.text(TextValue.of("\u0007 \uD800")));
    }

    @Nested
    class In_messages {
        @Test
        void sixty_characters_are_shown() {
            assertEquals("x".repeat(60), Literal.shown("x".repeat(60)));
            assertEquals("x".repeat(60) + "…", Literal.shown("x".repeat(61)));
        }

        @Test
        void a_text_is_one_line() {
            assertEquals("two lines", Literal.shown("  two \r\n\t lines "));
        }

        @Test
        void characters_that_nobody_sees_have_numbers() {
            assertEquals("\\u200Ba\\u00A0b\\u0007", Literal.shown("\u200Ba\u00A0b\u0007"));
        }

        @Test
        void a_dozen_names_are_listed() {
            assertEquals("none", Literal.oneOf(List.of()));
            assertEquals("one of a, b c", Literal.oneOf(List.of("a", "b\nc")));
            assertEquals("one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12", Literal.oneOf(names(12)));
            assertEquals("one of 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12 …", Literal.oneOf(names(13)));
        }

        private static List<String> names(int count) {
            return IntStream.rangeClosed(1, count).mapToObj(String::valueOf).toList();
        }
    }

    @Test
    void a_span_begins_at_the_first_character_or_later_and_may_be_empty() {
        assertEquals(0, TextSpan.NONE.end());
        assertEquals(3, TextSpan.of(3, 3).start());
        assertThrows(IllegalArgumentException.class, () -> TextSpan.of(-1, 3));
        assertEquals(
                "span from 3 to 2 is not a stretch of text",
                assertThrows(IllegalArgumentException.class, () -> TextSpan.of(3, 2))
                        .getMessage());
    }
}
