package dev.caserail.routing.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T1: a column of each kind reads the host's own value, which may be absent where the schema says so. */
class KindsOfFactsTest {
    private static final FiniteDomain TIERS = FiniteDomain.of("tier", List.of("gold", "plain"));
    private static final LocalDate DATE = LocalDate.of(2026, 3, 1);
    private static final LocalTime TIME = LocalTime.of(9, 30);
    private static final Instant INSTANT = Instant.parse("2026-03-01T09:30:00Z");

    static List<Arguments> required() {
        return List.of(
                kind(b -> b.enumeration("x", Channel.class, f -> Channel.CHAT), CodeValue.of("CHAT")),
                kind(b -> b.code("x", TIERS, f -> "gold"), CodeValue.of("gold")),
                kind(b -> b.text("x", f -> "Ulm"), TextValue.of("Ulm")),
                kind(b -> b.textInAnyCase("x", f -> "Ulm"), TextValue.of("ulm")),
                kind(b -> b.number("x", NumberDomain.any(), f -> new BigDecimal("2.50")), number("2.5")),
                kind(b -> b.whole("x", NumberDomain.whole(), f -> 7), number("7")),
                kind(b -> b.flag("x", f -> true), FlagValue.of(true)),
                kind(b -> b.flag("x", f -> false), FlagValue.of(false)),
                kind(b -> b.date("x", f -> DATE), DateValue.of(DATE)),
                kind(b -> b.time("x", f -> TIME), TimeValue.of(TIME)),
                kind(b -> b.dateTime("x", f -> INSTANT), DateTimeValue.of(INSTANT)),
                kind(b -> b.duration("x", f -> Duration.ofHours(5)), DurationValue.of(Duration.ofHours(5))),
                kind(b -> b.months("x", f -> 18L), MonthsValue.of(18)),
                kind(b -> b.set("x", TIERS, f -> Set.of("GOLD"), code -> "gold"), SetFact.of(List.of("gold"))));
    }

    static List<Arguments> optional() {
        return List.of(
                kind(b -> b.optionalEnumeration("x", Channel.class, f -> known(f, Channel.CHAT)), CodeValue.of("CHAT")),
                kind(b -> b.optionalCode("x", TIERS, f -> known(f, "gold")), CodeValue.of("gold")),
                kind(b -> b.optionalText("x", f -> known(f, "Ulm")), TextValue.of("Ulm")),
                kind(b -> b.optionalTextInAnyCase("x", f -> known(f, "Ulm")), TextValue.of("ulm")),
                kind(b -> b.optionalNumber("x", NumberDomain.any(), f -> known(f, BigDecimal.TEN)), number("10")),
                kind(b -> b.optionalFlag("x", f -> known(f, true)), FlagValue.of(true)),
                kind(b -> b.optionalDate("x", f -> known(f, DATE)), DateValue.of(DATE)),
                kind(b -> b.optionalTime("x", f -> known(f, TIME)), TimeValue.of(TIME)),
                kind(b -> b.optionalDateTime("x", f -> known(f, INSTANT)), DateTimeValue.of(INSTANT)),
                kind(
                        b -> b.optionalDuration("x", f -> known(f, Duration.ofDays(1))),
                        DurationValue.of(Duration.ofDays(1))),
                kind(b -> b.optionalMonths("x", f -> known(f, 18L)), MonthsValue.of(18)));
    }

    @ParameterizedTest
    @MethodSource("required")
    void a_required_fact_is_read(UnaryOperator<FactSchemaBuilder<Boolean>> declared, Fact expected) {
        FactColumn<Boolean> column = column(declared);

        assertEquals(expected, column.read(true));
        assertFalse(column.optional());
    }

    @ParameterizedTest
    @MethodSource("optional")
    void an_optional_fact_is_read_or_absent(UnaryOperator<FactSchemaBuilder<Boolean>> declared, Fact expected) {
        FactColumn<Boolean> column = column(declared);

        assertEquals(expected, column.read(true));
        assertEquals(AbsentFact.ABSENT, column.read(false));
        assertSame(AbsentFact.ABSENT, column.value(false));
        assertTrue(column.optional());
    }

    @ParameterizedTest
    @MethodSource({"required", "optional"})
    void a_fact_known_by_name_only_is_the_same(UnaryOperator<FactSchemaBuilder<Boolean>> declared, Fact expected) {
        FactColumn<Boolean> typed = column(declared);
        FactColumn<Boolean> named =
                column(b -> b.fact("x", typed.domain(), true, f -> f ? expected : AbsentFact.ABSENT));

        assertEquals(expected, named.read(true));
        assertEquals(AbsentFact.ABSENT, named.read(false));
        if (typed.constants().isEmpty() && !typed.givesLong()) {
            assertEquals(typed.value(true).getClass(), named.value(true).getClass());
        }
    }

    @Test
    void a_limited_fact_known_by_name_is_read_by_what_it_limits() {
        FactColumn<Boolean> column = column(b -> b.fact("x", DateDomain.DATE, false, f -> DateValue.of(DATE))
                .limit("x", List.of(ValueRange.only(DateValue.of(DATE)))));

        assertEquals(DateValue.of(DATE), column.read(true));
        assertEquals("one of 2026-03-01", column.domain().words());
    }

    @Nested
    class What_is_looked_up_fastest {
        @Test
        void constants_of_an_enum_are_given_as_they_are() {
            FactColumn<Boolean> column = column(b -> b.enumeration("x", Channel.class, f -> Channel.PHONE));

            assertEquals(Channel.PHONE, column.value(true));
            assertEquals(Arrays.stream(Channel.values()).map(Enum::name).toList(), column.constants());
        }

        @Test
        void whole_numbers_are_given_as_longs() {
            FactColumn<Boolean> column = column(b -> b.whole("x", NumberDomain.count(), f -> 7));

            assertTrue(column.givesLong());
            assertEquals(7, column.whole(true));
            assertEquals(new BigDecimal("7"), column.value(true));
        }

        @Test
        void other_numbers_are_not() {
            FactColumn<Boolean> column = column(b -> b.number("items", NumberDomain.any(), f -> BigDecimal.ONE));

            assertFalse(column.givesLong());
            assertEquals(
                    "the fact `items` is not given as a long",
                    assertThrows(IllegalStateException.class, () -> column.whole(true))
                            .getMessage());
        }

        @Test
        void a_whole_number_has_no_digits_behind_the_point() {
            assertEquals(
                    "`items` is a whole number, its domain is a number such as 12.50",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> column(b -> b.whole("items", NumberDomain.any(), f -> 1)))
                            .getMessage());
        }
    }

    @Nested
    @DisplayName("Facts by name")
    class Facts_by_name {
        private final NamedFacts facts = NamedFacts.of(Map.of("items", NumberValue.of(BigDecimal.TEN)));

        @Test
        void are_shown_in_one_line() {
            assertEquals("items = 10", facts.shown());
        }

        @Test
        void that_are_missing_are_absent() {
            assertEquals("10", facts.fact("items").shown());
            assertEquals(AbsentFact.ABSENT, facts.fact("city"));
        }

        @Test
        void that_are_missing_sets_are_empty() {
            assertEquals(SetFact.of(List.of()), facts.fact("tags", SetDomain.of(TIERS)));
            assertEquals(AbsentFact.ABSENT, facts.fact("tier", TIERS));
            assertEquals("10", facts.fact("items", NumberDomain.any()).shown());
        }
    }

    @Test
    void a_schema_finds_its_columns_by_their_exact_names() {
        FactSchema<Boolean> schema =
                FactSchema.<Boolean>builder("order facts").flag("paid", f -> f).build();

        assertEquals("order facts", schema.name());
        assertEquals("paid", schema.find("paid").orElseThrow().toString());
        assertEquals(Optional.empty(), schema.find("Paid"));
    }

    @Test
    void only_declared_facts_are_limited() {
        assertEquals(
                "no fact `size` to limit, only [x]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> column(b -> b.flag("x", f -> f)
                                        .limit("size", List.of(ValueRange.only(FlagValue.of(true))))))
                        .getMessage());
    }

    @Test
    void names_have_no_white_space_around() {
        assertEquals(
                "column name ` paid` is blank or has white space around",
                assertThrows(IllegalArgumentException.class, () -> column(b -> b.flag(" paid", f -> f)))
                        .getMessage());
    }

    private static Arguments kind(UnaryOperator<FactSchemaBuilder<Boolean>> declared, Fact expected) {
        return Arguments.of(declared, expected);
    }

    private static <T> Optional<T> known(boolean known, T value) {
        return known ? Optional.of(value) : Optional.empty();
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }

    private static FactColumn<Boolean> column(UnaryOperator<FactSchemaBuilder<Boolean>> declared) {
        return declared.apply(FactSchema.builder("facts")).build().columns().get(0);
    }
}
