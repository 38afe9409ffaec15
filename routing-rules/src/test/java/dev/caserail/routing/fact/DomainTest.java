package dev.caserail.routing.fact;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1: what a column's values can be, whether they have an order, and how a message tells it. */
class DomainTest {
    private static final FiniteDomain TIERS = FiniteDomain.of("tier", List.of("gold", "plain"));
    private static final LimitedDomain SMALL =
            LimitedDomain.of(NumberDomain.any(), List.of(ValueRange.only(number("1")), ValueRange.only(number("2"))));

    @Test
    void numbers_dates_times_and_durations_have_an_order() {
        for (Domain domain : List.of(
                NumberDomain.whole(),
                DateDomain.DATE,
                TimeDomain.TIME,
                DateTimeDomain.DATE_TIME,
                DurationDomain.DAYS_AND_TIME,
                DurationDomain.YEARS_AND_MONTHS,
                SMALL)) {
            assertTrue(domain.ordered(), domain.words());
        }
    }

    @Test
    void codes_texts_flags_and_sets_have_none() {
        for (Domain domain : List.of(
                TIERS,
                SetDomain.of(TIERS),
                TextDomain.TEXT,
                TextDomain.FOLDED,
                FlagDomain.FLAG,
                LimitedDomain.of(TIERS, List.of(ValueRange.only(CodeValue.of("gold")))))) {
            assertFalse(domain.ordered(), domain.words());
        }
    }

    @Test
    void each_tells_what_its_cells_look_like() {
        assertEquals("one of gold, plain", TIERS.words());
        assertEquals(
                "`contains x`, `contains any (…)`, `contains all (…)`, `contains none (…)` or `empty`",
                SetDomain.of(TIERS).words());
        assertEquals("a text such as \"Berlin\"", TextDomain.TEXT.words());
        assertEquals("a text such as \"Berlin\", in any case", TextDomain.FOLDED.words());
        assertEquals("true or false", FlagDomain.FLAG.words());
        assertEquals("a date such as date(\"2026-03-01\")", DateDomain.DATE.words());
        assertEquals("a time such as time(\"09:30:00\")", TimeDomain.TIME.words());
        assertEquals(
                "a date and time with zone such as date and time(\"2026-03-01T09:30:00Z\")",
                DateTimeDomain.DATE_TIME.words());
        assertEquals("a duration such as duration(\"P1DT12H\")", DurationDomain.DAYS_AND_TIME.words());
        assertEquals(
                "a duration of years and months such as duration(\"P1Y6M\")", DurationDomain.YEARS_AND_MONTHS.words());
    }

    @Test
    void each_has_values_of_its_own_kind() {
        assertTrue(TIERS.contains(CodeValue.of("gold")));
        assertFalse(TIERS.contains(CodeValue.of("silver")));
        assertTrue(SetDomain.of(TIERS).contains(CodeValue.of("plain")));
        assertFalse(SetDomain.of(TIERS).contains(CodeValue.of("silver")));
        assertTrue(NumberDomain.count().contains(NumberValue.of(BigDecimal.TEN)));
        assertFalse(NumberDomain.count().contains(NumberValue.of(BigDecimal.TEN.negate())));
        assertFalse(NumberDomain.count().contains(TextValue.of("10")));
        assertTrue(TextDomain.TEXT.contains(TextValue.of("silver")));
    }

    @Nested
    class Numbers {
        private final NumberDomain percent = NumberDomain.builder()
                .least(BigDecimal.ZERO)
                .greatest(new BigDecimal("100"))
                .scale(1)
                .build();

        @ParameterizedTest
        @CsvSource({"-0.1, false", "0, true", "0.5, true", "0.50, true", "0.55, false", "100.0, true", "100.1, false"})
        void have_bounds_that_belong_to_them_and_a_number_of_digits(BigDecimal number, boolean allowed) {
            assertEquals(allowed, percent.contains(number));
        }

        @Test
        void are_told_with_their_bounds_and_digits() {
            assertEquals(
                    "a number such as 12.50 from 0 up to 100 with at most 1 digits behind the point", percent.words());
            assertEquals("a number such as 12.50", NumberDomain.any().words());
            assertEquals("a whole number", NumberDomain.whole().words());
            assertEquals("a whole number from 0", NumberDomain.count().words());
        }

        @Test
        void may_have_a_single_value() {
            NumberDomain one = NumberDomain.builder()
                    .least(BigDecimal.ONE)
                    .greatest(new BigDecimal("1.0"))
                    .build();

            assertTrue(one.contains(BigDecimal.ONE));
        }

        @Test
        void have_bounds_in_order() {
            assertEquals(
                    "the smallest number 2 is above the greatest 1",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> NumberDomain.builder()
                                            .least(BigDecimal.valueOf(2))
                                            .greatest(BigDecimal.ONE)
                                            .build())
                            .getMessage());
        }

        @Test
        void have_no_negative_number_of_digits() {
            assertEquals(
                    "a scale of -1 is below 0",
                    assertThrows(
                                    IllegalArgumentException.class,
                                    () -> NumberDomain.builder().scale(-1).build())
                            .getMessage());
        }
    }

    @Nested
    class Codes {
        @Test
        void are_listed_up_to_a_dozen() {
            assertEquals(
                    "one of N0, N1, N2, N3, N4, N5, N6, N7, N8, N9, N10, N11",
                    codes(12).words());
            assertEquals("one of 13 codes such as N0, N1, N2", codes(13).words());
        }

        @Test
        void are_at_least_one() {
            assertEquals(
                    "a domain of `tier` codes needs at least one code",
                    assertThrows(IllegalArgumentException.class, () -> FiniteDomain.of("tier", List.of()))
                            .getMessage());
        }

        private static FiniteDomain codes(int count) {
            return FiniteDomain.of(
                    "n", IntStream.range(0, count).mapToObj(i -> "N" + i).toList());
        }
    }

    @Nested
    class Limits {
        @Test
        void allow_what_lies_in_one_of_their_ranges() {
            assertEquals("one of 1, 2", SMALL.words());
            assertEquals(NumberDomain.any(), SMALL.base());
            assertTrue(SMALL.contains(number("2")));
            assertFalse(SMALL.contains(number("3")));
        }

        @Test
        void are_not_for_sets_nor_for_what_is_limited_already_nor_empty() {
            List<ValueRange> one = List.of(ValueRange.only(number("1")));

            assertThrows(IllegalArgumentException.class, () -> LimitedDomain.of(SetDomain.of(TIERS), one));
            assertThrows(IllegalArgumentException.class, () -> LimitedDomain.of(SMALL, one));
            assertEquals(
                    "cannot limit FLAG to []",
                    assertThrows(IllegalArgumentException.class, () -> LimitedDomain.of(FlagDomain.FLAG, List.of()))
                            .getMessage());
        }
    }

    private static NumberValue number(String number) {
        return NumberValue.of(new BigDecimal(number));
    }
}
