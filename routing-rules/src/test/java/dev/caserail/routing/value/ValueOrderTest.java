package dev.caserail.routing.value;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** T3: which values are smaller than which, and how each is shown. */
class ValueOrderTest {
    static List<Arguments> inOrder() {
        LocalDate day = LocalDate.of(2026, 3, 1);
        Instant noon = Instant.parse("2026-03-01T12:00:00Z");
        return List.of(
                pair(NumberValue.of(new BigDecimal("-1")), "-1", NumberValue.of(new BigDecimal("2.50")), "2.5"),
                pair(DateValue.of(day), "2026-03-01", DateValue.of(day.plusDays(1)), "2026-03-02"),
                pair(TimeValue.of(LocalTime.of(9, 30)), "09:30:00", TimeValue.of(LocalTime.NOON), "12:00:00"),
                pair(
                        DateTimeValue.of(noon),
                        "2026-03-01T12:00:00Z",
                        DateTimeValue.of(noon.plusMillis(5)),
                        "2026-03-01T12:00:00.005Z"),
                pair(DurationValue.of(Duration.ofHours(25)), "P1DT1H", DurationValue.of(Duration.ofDays(2)), "P2D"),
                pair(DurationValue.of(Duration.ofMinutes(-90)), "-PT1H30M", DurationValue.of(Duration.ZERO), "PT0S"),
                pair(DurationValue.of(Duration.ofDays(-1)), "-P1D", DurationValue.of(Duration.ofSeconds(1)), "PT1S"),
                pair(MonthsValue.of(11), "P11M", MonthsValue.of(12), "P1Y"),
                pair(MonthsValue.of(-18), "-P1Y6M", MonthsValue.of(0), "P0M"));
    }

    @ParameterizedTest(name = "{1} is below {3}")
    @MethodSource("inOrder")
    void of_numbers_dates_times_and_durations(FactValue low, String lowShown, FactValue high, String highShown) {
        assertTrue(ValueOrder.compare(low, high) < 0);
        assertTrue(ValueOrder.compare(high, low) > 0);
        assertEquals(0, ValueOrder.compare(low, low));
        assertTrue(ValueOrder.ordered(low));
        assertEquals(lowShown, low.shown());
        assertEquals(highShown, high.shown());
    }

    @Test
    void codes_texts_and_flags_have_none() {
        for (FactValue value : List.of(CodeValue.of("gold"), TextValue.of("gold"), FlagValue.of(true))) {
            assertFalse(ValueOrder.ordered(value));
            assertThrows(IllegalArgumentException.class, () -> ValueOrder.compare(value, value));
        }
        assertEquals("gold", CodeValue.of("gold").shown());
        assertEquals("gold", TextValue.of("gold").shown());
        assertEquals("true", FlagValue.of(true).shown());
    }

    @ParameterizedTest(name = "{1} and a value of another kind")
    @MethodSource("inOrder")
    void values_of_different_kinds_have_none(FactValue low, String lowShown, FactValue high, String highShown) {
        assertEquals(
                "`" + lowShown + "` and `x` have no common order",
                assertThrows(IllegalArgumentException.class, () -> ValueOrder.compare(low, TextValue.of("x")))
                        .getMessage());
    }

    @Test
    void months_and_days_cannot_be_compared() {
        assertThrows(
                IllegalArgumentException.class,
                () -> ValueOrder.compare(MonthsValue.of(1), DurationValue.of(Duration.ofDays(30))));
    }

    @Test
    void sets_and_absent_facts_are_shown_in_brackets_or_as_a_list() {
        assertEquals("(absent)", AbsentFact.ABSENT.shown());
        assertEquals("(empty)", SetFact.of(List.of()).shown());
        assertEquals("B, A", SetFact.of(List.of("B", "A")).shown());
    }

    private static Arguments pair(FactValue low, String lowShown, FactValue high, String highShown) {
        return Arguments.of(low, lowShown, high, highShown);
    }
}
