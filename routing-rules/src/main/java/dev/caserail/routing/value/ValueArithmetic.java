package dev.caserail.routing.value;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * Arithmetic on values as FEEL has it (DMN 1.5, clause 10.3.2.5). Numbers are exact but for quotients, which have 34
 * digits.
 */
public final class ValueArithmetic {
    private static final BigDecimal NANOS = BigDecimal.valueOf(1_000_000_000L);

    private ValueArithmetic() {}

    /**
     * Computes.
     *
     * @param operator what is done with the two
     * @param left the left value
     * @param right the right value
     * @return the result; empty where the two cannot be put together so, where it is too large, or where a number has more
     *     than {@value NumberValue#MOST_DIGITS} digits
     */
    public static Optional<FactValue> apply(Operator operator, FactValue left, FactValue right) {
        if (!bounded(left) || !bounded(right)) {
            return Optional.empty();
        }
        try {
            Optional<FactValue> result = switch (operator) {
                case PLUS -> sum(left, right);
                case MINUS -> difference(left, right);
                case TIMES -> product(left, right);
                case DIVIDED_BY -> quotient(left, right);
            };
            return result.filter(ValueArithmetic::bounded);
        } catch (ArithmeticException | DateTimeException e) {
            return Optional.empty();
        }
    }

    private static boolean bounded(FactValue value) {
        return !(value instanceof NumberValue number) || number.bounded();
    }

    private static Optional<FactValue> sum(FactValue left, FactValue right) {
        if (left instanceof NumberValue a && right instanceof NumberValue b) {
            return Optional.of(NumberValue.of(a.number().add(b.number())));
        }
        if (right instanceof DurationValue b) {
            return shifted(left, b.duration());
        }
        if (right instanceof MonthsValue b) {
            return shifted(left, b.months());
        }
        boolean duration = left instanceof DurationValue || left instanceof MonthsValue;
        return duration && !(right instanceof NumberValue) ? sum(right, left) : Optional.empty();
    }

    private static Optional<FactValue> difference(FactValue left, FactValue right) {
        if (left instanceof DateValue a && right instanceof DateValue b) {
            return Optional.of(DurationValue.of(Duration.ofDays(
                    Math.subtractExact(a.date().toEpochDay(), b.date().toEpochDay()))));
        }
        if (left instanceof DateTimeValue a && right instanceof DateTimeValue b) {
            return Optional.of(DurationValue.of(Duration.between(b.instant(), a.instant())));
        }
        if (left instanceof TimeValue a && right instanceof TimeValue b) {
            return Optional.of(DurationValue.of(Duration.between(b.time(), a.time())));
        }
        return product(right, NumberValue.of(BigDecimal.ONE.negate())).flatMap(minus -> sum(left, minus));
    }

    private static Optional<FactValue> product(FactValue left, FactValue right) {
        if (!(right instanceof NumberValue factor)) {
            return left instanceof NumberValue ? product(right, left) : Optional.empty();
        }
        if (left instanceof NumberValue number) {
            return Optional.of(NumberValue.of(number.number().multiply(factor.number())));
        }
        if (left instanceof DurationValue duration) {
            return Optional.of(duration(nanos(duration.duration()).multiply(factor.number())));
        }
        return left instanceof MonthsValue months
                ? Optional.of(months(BigDecimal.valueOf(months.months()).multiply(factor.number())))
                : Optional.empty();
    }

    private static Optional<FactValue> quotient(FactValue left, FactValue right) {
        if (left instanceof DurationValue a && right instanceof DurationValue b) {
            return Optional.of(NumberValue.of(divided(nanos(a.duration()), nanos(b.duration()))));
        }
        if (left instanceof MonthsValue a && right instanceof MonthsValue b) {
            return Optional.of(NumberValue.of(divided(BigDecimal.valueOf(a.months()), BigDecimal.valueOf(b.months()))));
        }
        if (!(right instanceof NumberValue divisor)) {
            return Optional.empty();
        }
        if (left instanceof NumberValue number) {
            return Optional.of(NumberValue.of(divided(number.number(), divisor.number())));
        }
        if (left instanceof DurationValue duration) {
            return Optional.of(duration(divided(nanos(duration.duration()), divisor.number())));
        }
        return left instanceof MonthsValue months
                ? Optional.of(months(divided(BigDecimal.valueOf(months.months()), divisor.number())))
                : Optional.empty();
    }

    private static Optional<FactValue> shifted(FactValue value, Duration by) {
        if (value instanceof DurationValue duration) {
            return Optional.of(DurationValue.of(duration.duration().plus(by)));
        }
        if (value instanceof DateTimeValue moment) {
            return Optional.of(DateTimeValue.of(moment.instant().plus(by)));
        }
        if (value instanceof TimeValue time) {
            return Optional.of(TimeValue.of(time.time().plus(by)));
        }
        // FEEL takes midnight, adds, and keeps the day.
        return value instanceof DateValue date
                ? Optional.of(DateValue.of(date.date().atStartOfDay().plus(by).toLocalDate()))
                : Optional.empty();
    }

    private static Optional<FactValue> shifted(FactValue value, long months) {
        if (value instanceof MonthsValue duration) {
            return Optional.of(MonthsValue.of(Math.addExact(duration.months(), months)));
        }
        if (value instanceof DateTimeValue moment) {
            return Optional.of(DateTimeValue.of(
                    moment.instant().atOffset(ZoneOffset.UTC).plusMonths(months).toInstant()));
        }
        return value instanceof DateValue date
                ? Optional.of(DateValue.of(date.date().plusMonths(months)))
                : Optional.empty();
    }

    private static BigDecimal divided(BigDecimal left, BigDecimal right) {
        return left.divide(right, MathContext.DECIMAL128);
    }

    private static BigDecimal nanos(Duration duration) {
        return BigDecimal.valueOf(duration.getSeconds()).multiply(NANOS).add(BigDecimal.valueOf(duration.getNano()));
    }

    private static DurationValue duration(BigDecimal nanos) {
        BigDecimal[] parts = nanos.setScale(0, RoundingMode.DOWN).divideAndRemainder(NANOS);
        return DurationValue.of(Duration.ofSeconds(parts[0].longValueExact(), parts[1].longValueExact()));
    }

    private static MonthsValue months(BigDecimal months) {
        return MonthsValue.of(months.setScale(0, RoundingMode.DOWN).longValueExact());
    }
}
