package dev.caserail.routing.internal.space;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.TimeValue;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;

/**
 * Chooses a value between two others that a person recognises: 30 rather than 20.0001 above 20, the next day, a full hour. Every
 * kind of value is a count of its smallest step, and the value is the roundest count that lies strictly between.
 */
final class RoundValues {
    private static final BigInteger NANOS = BigInteger.valueOf(1_000_000_000L);
    private static final long[] TIME_STEPS = {3_600, 1_800, 900, 300, 60, 30, 10, 1};
    private static final LocalDate SOME_DAY = LocalDate.of(2026, 1, 1);

    private RoundValues() {}

    /** Chooses a value; empty if the kind has none there. */
    static Optional<FactValue> between(Domain kind, Optional<FactValue> low, Optional<FactValue> high) {
        if (kind instanceof NumberDomain numbers) {
            return number(numbers, low.map(RoundValues::number), high.map(RoundValues::number))
                    .map(NumberValue::of);
        }
        if (kind instanceof DateDomain) {
            return whole(low.map(RoundValues::day), high.map(RoundValues::day), SOME_DAY.toEpochDay())
                    .filter(day -> day >= LocalDate.MIN.toEpochDay() && day <= LocalDate.MAX.toEpochDay())
                    .map(day -> DateValue.of(LocalDate.ofEpochDay(day)));
        }
        if (kind instanceof TimeDomain) {
            Optional<BigInteger> from = low.map(l -> BigInteger.valueOf(time(l).toNanoOfDay()));
            Optional<BigInteger> to = high.map(h -> BigInteger.valueOf(time(h).toNanoOfDay()));
            return nanos(
                            Optional.of(from.orElse(BigInteger.ONE.negate())),
                            Optional.of(to.orElse(BigInteger.valueOf(LocalTime.MAX.toNanoOfDay() + 1))))
                    .map(nanos -> TimeValue.of(LocalTime.ofNanoOfDay(nanos.longValueExact())));
        }
        if (kind instanceof DateTimeDomain) {
            return nanos(low.map(RoundValues::instant), high.map(RoundValues::instant))
                    .map(RoundValues::dateTime);
        }
        return kind == DurationDomain.DAYS_AND_TIME
                ? nanos(low.map(RoundValues::duration), high.map(RoundValues::duration))
                        .map(nanos -> DurationValue.of(Duration.ofSeconds(
                                nanos.divide(NANOS).longValueExact(),
                                nanos.remainder(NANOS).longValueExact())))
                : whole(low.map(RoundValues::months), high.map(RoundValues::months), 0)
                        .map(MonthsValue::of);
    }

    /**
     * The number with the fewest digits, the one nearer to the lower end if there are several. Where there is no end, it is
     * looked for as far beyond the other one as that is large.
     */
    private static Optional<BigDecimal> number(
            NumberDomain numbers, Optional<BigDecimal> low, Optional<BigDecimal> high) {
        BigDecimal from = low.orElseGet(() -> high.filter(h -> h.signum() <= 0)
                .map(h -> h.subtract(size(h)).subtract(BigDecimal.ONE))
                .orElse(BigDecimal.ONE.negate()));
        BigDecimal to = high.orElseGet(() -> from.add(size(from)).add(BigDecimal.ONE));
        BigDecimal width = to.subtract(from);
        int finest = numbers.scale().orElse(Integer.MAX_VALUE);
        // A step of at most a tenth of the width always meets something strictly between.
        int last = Math.min(finest, width.scale() - width.precision() + 2);
        for (int scale = last - 3; scale <= last; scale++) {
            BigDecimal step = BigDecimal.ONE.scaleByPowerOfTen(-scale);
            BigDecimal candidate =
                    from.divide(step, 0, RoundingMode.FLOOR).add(BigDecimal.ONE).multiply(step);
            if (candidate.compareTo(to) < 0) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** The power of ten that a number begins with; at least 1. */
    private static BigDecimal size(BigDecimal number) {
        BigDecimal size = BigDecimal.ONE.scaleByPowerOfTen(number.precision() - number.scale() - 1);
        return number.signum() == 0 || size.compareTo(BigDecimal.ONE) < 0 ? BigDecimal.ONE : size;
    }

    private static Optional<Long> whole(Optional<Long> low, Optional<Long> high, long anywhere) {
        if (low.isEmpty() && high.isEmpty()) {
            return Optional.of(anywhere);
        }
        if (low.isEmpty()) {
            return high.map(h -> h - 1);
        }
        return low.map(l -> l + 1).filter(next -> high.isEmpty() || next < high.get());
    }

    /** A full hour if one lies there, else a half, and so on down to the smallest step. */
    private static Optional<BigInteger> nanos(Optional<BigInteger> low, Optional<BigInteger> high) {
        BigInteger from =
                low.orElseGet(() -> high.map(h -> h.subtract(NANOS.multiply(BigInteger.valueOf(TIME_STEPS[0] + 1))))
                        .orElse(BigInteger.ONE.negate()));
        for (long seconds : TIME_STEPS) {
            BigInteger step = NANOS.multiply(BigInteger.valueOf(seconds));
            BigInteger candidate = floor(from, step).add(step);
            if (high.isEmpty() || candidate.compareTo(high.get()) < 0) {
                return Optional.of(candidate);
            }
        }
        BigInteger next = from.add(BigInteger.ONE);
        return Optional.of(next).filter(n -> high.isEmpty() || n.compareTo(high.get()) < 0);
    }

    private static BigInteger floor(BigInteger value, BigInteger step) {
        BigInteger[] parts = value.divideAndRemainder(step);
        BigInteger down = parts[0].multiply(step);
        return parts[1].signum() < 0 ? down.subtract(step) : down;
    }

    private static FactValue dateTime(BigInteger nanos) {
        BigInteger seconds = floor(nanos, NANOS).divide(NANOS);
        return DateTimeValue.of(Instant.ofEpochSecond(
                seconds.longValueExact(),
                nanos.subtract(seconds.multiply(NANOS)).longValueExact()));
    }

    private static BigDecimal number(FactValue value) {
        return ((NumberValue) value).number();
    }

    private static long day(FactValue value) {
        return ((DateValue) value).date().toEpochDay();
    }

    private static LocalTime time(FactValue value) {
        return ((TimeValue) value).time();
    }

    private static BigInteger instant(FactValue value) {
        Instant instant = ((DateTimeValue) value).instant();
        return BigInteger.valueOf(instant.getEpochSecond()).multiply(NANOS).add(BigInteger.valueOf(instant.getNano()));
    }

    private static BigInteger duration(FactValue value) {
        Duration duration = ((DurationValue) value).duration();
        return BigInteger.valueOf(duration.getSeconds()).multiply(NANOS).add(BigInteger.valueOf(duration.getNano()));
    }

    private static long months(FactValue value) {
        return ((MonthsValue) value).months();
    }
}
