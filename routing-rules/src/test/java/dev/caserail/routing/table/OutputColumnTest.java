package dev.caserail.routing.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.DateTimeValue;
import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.DurationValue;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.MonthsValue;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.routing.fact.TimeValue;
import dev.caserail.routing.fact.ValueRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T1: output columns are typed as input columns are; several outputs form one typed outcome. */
class OutputColumnTest {
    private static final OutputColumn<String> VAN = OutputColumn.text("van");
    private static final OutputColumn<BigDecimal> POINTS = OutputColumn.number("points", NumberDomain.any());
    private static final NumberValue ONE = NumberValue.of(BigDecimal.ONE);

    static List<Arguments> kinds() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        return List.of(
                Arguments.of(OutputColumn.enumeration("out", Channel.class), CodeValue.of("CHAT"), Channel.CHAT),
                Arguments.of(
                        OutputColumn.code("out", FiniteDomain.of("size", List.of("XL")), String::length),
                        CodeValue.of("XL"),
                        2),
                Arguments.of(OutputColumn.text("out"), TextValue.of("large"), "large"),
                Arguments.of(OutputColumn.number("out", NumberDomain.any()), ONE, BigDecimal.ONE),
                Arguments.of(OutputColumn.flag("out"), FlagValue.of(true), true),
                Arguments.of(OutputColumn.date("out"), DateValue.of(day), day),
                Arguments.of(OutputColumn.time("out"), TimeValue.of(LocalTime.NOON), LocalTime.NOON),
                Arguments.of(OutputColumn.dateTime("out"), DateTimeValue.of(noon), noon),
                Arguments.of(OutputColumn.duration("out"), DurationValue.of(Duration.ofHours(2)), Duration.ofHours(2)),
                Arguments.of(OutputColumn.months("out"), MonthsValue.of(18), 18L),
                Arguments.of(OutputColumn.value("out", NumberDomain.any()), ONE, ONE));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void an_output_of_each_kind_is_a_java_value(OutputColumn<?> column, FactValue value, Object expected) {
        OutputSchema<?> schema = OutputSchema.of(column);

        assertEquals(expected, schema.outcome(List.of(value)));
        assertEquals("out", column.toString());
    }

    @Test
    void a_value_of_another_kind_is_told() {
        assertEquals(
                "output `points` is `large`, expected a number such as 12.50",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> OutputSchema.of(POINTS).outcome(List.of(TextValue.of("large"))))
                        .getMessage());
    }

    @Nested
    class Several {
        private final OutputSchema<String> both = OutputSchema.of(VAN, POINTS, (van, points) -> van + points);

        @Test
        void form_one_outcome() {
            assertEquals("large1", both.outcome(List.of(TextValue.of("large"), ONE)));
            assertEquals(
                    "1large",
                    OutputSchema.of(List.of(VAN, POINTS), row -> row.get(POINTS) + row.get(VAN))
                            .outcome(List.of(TextValue.of("large"), ONE)));
        }

        @Test
        void have_different_names() {
            assertEquals(
                    "a table needs outputs of different names, not [van, van]",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> OutputSchema.of(VAN, OutputColumn.flag("van"), (a, b) -> a))
                            .getMessage());
            assertThrows(IllegalArgumentException.class, () -> OutputSchema.of(List.of(), row -> row));
        }

        @Test
        void are_asked_for_by_their_columns() {
            OutputColumn<String> other = OutputColumn.text("other");

            assertEquals(
                    "the table has no output `other`, only [van]",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> OutputSchema.of(List.of(VAN), row -> row.get(other))
                                            .outcome(List.of(TextValue.of("large"))))
                            .getMessage());
        }

        @Test
        void have_a_default_each() {
            assertEquals(
                    "1 defaults for the outputs [van, points]",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> both.withDefaults(List.of(TextValue.of("large"))))
                            .getMessage());
        }

        @Test
        void are_no_number() {
            OutputColumn<BigDecimal> more = OutputColumn.number("more", NumberDomain.any());

            assertFalse(OutputSchema.of(POINTS, more, BigDecimal::add).numeric());
            assertTrue(OutputSchema.of(POINTS).numeric());
            assertFalse(OutputSchema.of(VAN).numeric());
            assertTrue(OutputSchema.of(OutputColumn.value(
                            "few", LimitedDomain.of(NumberDomain.any(), List.of(ValueRange.only(ONE)))))
                    .numeric());
        }
    }

    @Nested
    class Declared_values {
        private final OutputSchema<String> vans = OutputSchema.of(VAN);

        @Test
        void are_those_of_the_type_or_the_tables_own() {
            FiniteDomain sizes = FiniteDomain.of("size", List.of("L", "S"));

            assertEquals(
                    List.of(CodeValue.of("L"), CodeValue.of("S")),
                    OutputSchema.of(OutputColumn.code("size", sizes, s -> s)).values("size"));
            assertEquals(List.of(), vans.values("van"));
            assertFalse(vans.ranked());
            assertTrue(vans.withValues("van", List.of(TextValue.of("large"))).ranked());
        }

        @Test
        void are_different_and_at_least_one() {
            List<TextValue> twice = List.of(TextValue.of("large"), TextValue.of("large"));

            assertThrows(IllegalArgumentException.class, () -> vans.withValues("van", List.of()));
            assertThrows(IllegalArgumentException.class, () -> vans.withValues("van", twice));
            assertEquals(
                    "no output `vans`, only [van]",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> vans.withValues("vans", List.of(TextValue.of("large"))))
                            .getMessage());
        }
    }
}
