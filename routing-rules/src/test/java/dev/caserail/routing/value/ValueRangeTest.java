package dev.caserail.routing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1: allowed values are single values and ranges, whose ends belong to them or not. */
class ValueRangeTest {
    @ParameterizedTest(name = "{0} has 0: {1}, 1: {2}, 3: {3}, 5: {4}, 6: {5}")
    @CsvSource({
        "[1..5], false, true , true, true , false",
        "(1..5], false, false, true, true , false",
        "[1..5), false, true , true, false, false",
        "(1..5), false, false, true, false, false",
    })
    void between_two_ends(String shown, boolean zero, boolean one, boolean three, boolean five, boolean six) {
        ValueRange range = ValueRange.of(number(1), shown.startsWith("["), number(5), shown.endsWith("]"));

        assertEquals(shown, range.shown());
        assertEquals(
                List.of(zero, one, three, five, six),
                List.of(has(range, 0), has(range, 1), has(range, 3), has(range, 5), has(range, 6)));
    }

    @Test
    void up_from_an_end() {
        ValueRange atLeast = ValueRange.of(number(3), true, Optional.empty(), false);
        ValueRange above = ValueRange.of(number(3), false, Optional.empty(), false);

        assertEquals(">= 3", atLeast.shown());
        assertEquals("> 3", above.shown());
        assertEquals(List.of(false, true, true), List.of(has(atLeast, 2), has(atLeast, 3), has(atLeast, 4)));
        assertEquals(List.of(false, false, true), List.of(has(above, 2), has(above, 3), has(above, 4)));
    }

    @Test
    void down_from_an_end() {
        ValueRange atMost = ValueRange.of(Optional.empty(), false, number(3), true);
        ValueRange below = ValueRange.of(Optional.empty(), false, number(3), false);

        assertEquals("<= 3", atMost.shown());
        assertEquals("< 3", below.shown());
        assertEquals(List.of(true, true, false), List.of(has(atMost, 2), has(atMost, 3), has(atMost, 4)));
        assertEquals(List.of(true, false, false), List.of(has(below, 2), has(below, 3), has(below, 4)));
    }

    @Test
    void without_ends_everything() {
        ValueRange all = ValueRange.of(Optional.empty(), false, Optional.empty(), false);

        assertEquals("-", all.shown());
        assertTrue(has(all, -1_000_000));
    }

    @Test
    void a_single_value_needs_no_order() {
        ValueRange gold = ValueRange.only(CodeValue.of("gold"));

        assertEquals("gold", gold.shown());
        assertTrue(gold.contains(CodeValue.of("gold")));
        assertFalse(gold.contains(CodeValue.of("plain")));
    }

    @Test
    void a_range_without_values_is_refused() {
        assertEquals(
                "no value lies in the range [5..1]",
                assertThrows(IllegalArgumentException.class, () -> ValueRange.of(number(5), true, number(1), true))
                        .getMessage());
    }

    @Test
    void ends_need_an_order() {
        assertEquals(
                "`a` and `b` have no common order",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ValueRange.of(
                                        Optional.of(CodeValue.of("a")), true, Optional.of(CodeValue.of("b")), true))
                        .getMessage());
    }

    private static Optional<NumberValue> number(int number) {
        return Optional.of(NumberValue.of(BigDecimal.valueOf(number)));
    }

    private static boolean has(ValueRange range, int number) {
        return range.contains(number(number).orElseThrow());
    }
}
