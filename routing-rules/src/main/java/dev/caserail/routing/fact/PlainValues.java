package dev.caserail.routing.fact;

import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueKind;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.function.Function;

/** Facts as the plain Java values that {@link FactColumn#value} answers, and back. */
final class PlainValues {
    private PlainValues() {}

    /** How facts of a domain become plain. */
    static Function<Fact, Object> reader(Domain base) {
        return kind(base)::plain;
    }

    private static ValueKind kind(Domain base) {
        if (base instanceof FiniteDomain) {
            return ValueKind.CODE;
        }
        if (base instanceof TextDomain) {
            return ValueKind.TEXT;
        }
        if (base instanceof NumberDomain) {
            return ValueKind.NUMBER;
        }
        if (base instanceof FlagDomain) {
            return ValueKind.FLAG;
        }
        if (base instanceof DateDomain) {
            return ValueKind.DATE;
        }
        if (base instanceof TimeDomain) {
            return ValueKind.TIME;
        }
        if (base instanceof DateTimeDomain) {
            return ValueKind.DATE_TIME;
        }
        if (base instanceof DurationDomain) {
            return base == DurationDomain.DAYS_AND_TIME ? ValueKind.DURATION : ValueKind.MONTHS;
        }
        return ValueKind.OTHER;
    }

    static Fact fact(Domain base, Object plain) {
        if (plain instanceof Fact fact) {
            return fact;
        }
        if (base instanceof FiniteDomain codes) {
            return codes.value((String) plain);
        }
        if (base instanceof TextDomain text) {
            return TextValue.of(text.comparable((String) plain));
        }
        if (base instanceof NumberDomain) {
            return NumberValue.of((BigDecimal) plain);
        }
        if (base instanceof FlagDomain) {
            return FlagValue.of((Boolean) plain);
        }
        if (base instanceof DateDomain) {
            return DateValue.of((LocalDate) plain);
        }
        if (base instanceof TimeDomain) {
            return TimeValue.of((LocalTime) plain);
        }
        if (base instanceof DateTimeDomain) {
            return DateTimeValue.of((Instant) plain);
        }
        return base == DurationDomain.DAYS_AND_TIME ? DurationValue.of((Duration) plain) : MonthsValue.of((Long) plain);
    }
}
