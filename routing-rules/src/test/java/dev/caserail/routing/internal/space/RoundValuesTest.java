package dev.caserail.routing.internal.space;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.FactValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T10: witnesses are values that people recognise: round ones, strictly between two bounds. */
class RoundValuesTest {
    private static String between(Domain kind, @Nullable String low, @Nullable String high) {
        return RoundValues.between(kind, value(kind, low), value(kind, high))
                .map(FactValue::shown)
                .orElse("none");
    }

    private static Optional<FactValue> value(Domain kind, @Nullable String text) {
        if (text == null) {
            return Optional.empty();
        }
        Object value = kind instanceof NumberDomain ? new BigDecimal(text) : (Object) text;
        return Optional.of(OutsideValue.read(kind, value).orElseThrow());
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({
        ",, 0",
        "0,, 1",
        "5,, 6",
        "20,, 30",
        "99,, 100",
        "150,, 200",
        "-3,, -2",
        ", 0, -1",
        ", 5, 0",
        ", -5, -6",
        ", -20, -30",
        ", 0.5, 0",
        "0, 1, 0.1",
        "5, 6, 5.1",
        "3, 20, 10",
        "20, 3000, 1000",
        "1.5, 1.6, 1.51",
        "-2, -1, -1.9",
        "-100, 100, 0",
        "0.001, 0.002, 0.0011",
        "5, 5, none",
        "6, 5, none"
    })
    void of_numbers(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(NumberDomain.any(), low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({",, 0", "5, 6, none", "5, 7, 6", "5,, 6", ", 5, 0", ", 0, -1", "3, 20, 10", "-7, -5, -6"})
    void of_whole_numbers(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(NumberDomain.builder().scale(0).build(), low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({"1, 1.01, none", "1, 1.02, 1.01", "1, 2, 1.1", "1.99, 2.01, 2"})
    void of_cents(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(NumberDomain.builder().scale(2).build(), low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({
        ",, 2026-01-01",
        "2026-02-28,, 2026-03-01",
        ", 2026-03-01, 2026-02-28",
        "2026-03-01, 2026-03-02, none",
        "2026-03-01, 2026-03-03, 2026-03-02",
        "2026-03-03, 2026-03-01, none",
        "+999999999-12-31,, none",
        ", -999999999-01-01, none",
        "+999999999-12-30,, +999999999-12-31",
        ", -999999999-01-02, -999999999-01-01"
    })
    void of_dates(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(
                expected,
                RoundValues.between(DateDomain.DATE, date(low), date(high))
                        .map(FactValue::shown)
                        .orElse("none"));
    }

    private static Optional<FactValue> date(@Nullable String text) {
        return Optional.ofNullable(text).map(t -> DateValue.of(LocalDate.parse(t)));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({
        ",, 00:00:00",
        "09:30:00,, 10:00:00",
        ", 09:30:00, 00:00:00",
        ", 00:00:00, none",
        "23:00:00,, 23:30:00",
        "23:30:00,, 23:45:00",
        "23:59:59,, 23:59:59.000000001",
        "23:59:59.999999999,, none",
        "09:00:00, 10:00:00, 09:30:00",
        "09:30:00, 10:00:00, 09:45:00",
        "09:30:00, 09:31:00, 09:30:30",
        "09:30:00, 09:30:30, 09:30:10",
        "09:30:00, 09:30:01, 09:30:00.000000001",
        "09:30:00, 09:30:00, none"
    })
    void of_times(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(TimeDomain.TIME, low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({
        ",, 1970-01-01T00:00:00Z",
        "2026-03-01T09:30:00Z,, 2026-03-01T10:00:00Z",
        "2026-03-01T10:00:00Z,, 2026-03-01T11:00:00Z",
        ", 2026-03-01T10:00:00Z, 2026-03-01T09:00:00Z",
        ", 2026-03-01T09:30:00Z, 2026-03-01T09:00:00Z",
        "1960-03-01T09:30:00Z,, 1960-03-01T10:00:00Z",
        "1960-03-01T09:30:00.5Z, 1960-03-01T09:30:01Z, 1960-03-01T09:30:00.500000001Z",
        "2026-03-01T09:30:00Z, 2026-03-01T09:30:00.000000001Z, none"
    })
    void of_dates_and_times(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(DateTimeDomain.DATE_TIME, low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({
        ",, PT0S",
        "PT2H,, PT3H",
        "PT90M,, PT2H",
        "PT0S, PT1H, PT30M",
        ", PT0S, -PT1H",
        "PT-30M, PT30M, PT0S",
        "PT-1.5S, PT-0.5S, -PT1S",
        "PT0.1S, PT0.2S, PT0.100000001S"
    })
    void of_durations(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(DurationDomain.DAYS_AND_TIME, low, high));
    }

    @ParameterizedTest(name = "between {0} and {1} lies {2}")
    @CsvSource({",, P0M", "P1Y,, P1Y1M", ", P1Y, P11M", "P1M, P2M, none", "P1M, P3M, P2M"})
    void of_months(@Nullable String low, @Nullable String high, String expected) {
        assertEquals(expected, between(DurationDomain.YEARS_AND_MONTHS, low, high));
    }
}
