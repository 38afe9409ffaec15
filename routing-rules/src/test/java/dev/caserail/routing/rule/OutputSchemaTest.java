package dev.caserail.routing.rule;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T1: several outputs form one typed outcome; their values may be declared, and what follows where no rule matches. */
class OutputSchemaTest {
    private static final OutputColumn<String> VAN = OutputColumn.text("van");
    private static final OutputColumn<BigDecimal> POINTS = OutputColumn.number("points", NumberDomain.any());
    private static final NumberValue ONE = NumberValue.of(BigDecimal.ONE);

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

    @Test
    void a_single_output_is_the_outcome_as_a_plain_value() {
        assertEquals("large", alone(OutputColumn.text("x"), TextValue.of("large")));
        assertEquals(BigDecimal.ONE, alone(OutputColumn.number("x", NumberDomain.any()), ONE));
        assertEquals(true, alone(OutputColumn.flag("x"), FlagValue.of(true)));
        assertEquals(LocalDate.EPOCH, alone(OutputColumn.date("x"), DateValue.of(LocalDate.EPOCH)));
        assertEquals(LocalTime.NOON, alone(OutputColumn.time("x"), TimeValue.of(LocalTime.NOON)));
        assertEquals(Instant.EPOCH, alone(OutputColumn.dateTime("x"), DateTimeValue.of(Instant.EPOCH)));
        assertEquals(Duration.ofHours(2), alone(OutputColumn.duration("x"), DurationValue.of(Duration.ofHours(2))));
        assertEquals(18L, alone(OutputColumn.months("x"), MonthsValue.of(18)));
    }

    private static Object alone(OutputColumn<?> column, FactValue value) {
        return OutputSchema.of(column).outcome(List.of(value));
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
        void grow_by_what_rules_answer_beside_them_where_a_table_is_to_be_verified() {
            OutputSchema<String> sizes = OutputSchema.of(VAN, POINTS, (van, points) -> van)
                    .withValues("van", List.of(TextValue.of("large"), TextValue.of("small")));

            OutputSchema<String> grown =
                    sizes.withOutputsOf(List.of(rule("a", "tiny"), rule("b", "small"), rule("c", "tiny")));

            assertEquals(
                    List.of(TextValue.of("large"), TextValue.of("small"), TextValue.of("tiny")), grown.values("van"));
            assertEquals(List.of(), grown.values("points"));
        }

        private Rule rule(String id, String van) {
            return Rule.builder()
                    .id(RuleId.of(id))
                    .addOutputs(TextValue.of(van), ONE)
                    .build();
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
