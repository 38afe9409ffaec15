package dev.caserail.routing.cell;

import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TimeDomain;
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
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Period;
import java.util.Optional;

/**
 * Single values from outside (a host's map, a JSON file) as facts of a domain: numbers, flags, Java's own dates, times and
 * durations or their ISO texts, codes and texts.
 */
public final class OutsideValue {
    private OutsideValue() {}

    /**
     * Reads a value.
     *
     * @param domain what it should be
     * @param value the value; a fact is taken as it is
     * @return the fact; empty if the value is none of the domain
     */
    public static Optional<FactValue> read(Domain domain, Object value) {
        Optional<FactValue> read = value instanceof FactValue made ? Optional.of(made) : value(domain.base(), value);
        return read.filter(fact -> fits(domain, fact));
    }

    private static Optional<FactValue> value(Domain base, Object value) {
        if (value instanceof Boolean flag) {
            return Optional.of(FlagValue.of(flag));
        }
        if (value instanceof Number number) {
            return number(number).map(NumberValue::of);
        }
        if (value instanceof LocalDate date) {
            return Optional.of(DateValue.of(date));
        }
        if (value instanceof LocalTime time) {
            return Optional.of(TimeValue.of(time));
        }
        if (value instanceof Instant instant) {
            return Optional.of(DateTimeValue.of(instant));
        }
        if (value instanceof Duration duration) {
            return Optional.of(DurationValue.of(duration));
        }
        if (value instanceof Period period && period.withDays(0).equals(period)) {
            return Optional.of(MonthsValue.of(period.toTotalMonths()));
        }
        if (value instanceof Enum<?> constant) {
            return text(base, constant.name());
        }
        return value instanceof CharSequence chars ? text(base, chars.toString()) : Optional.empty();
    }

    private static Optional<FactValue> text(Domain base, String text) {
        if (base instanceof FiniteDomain codes) {
            return Optional.of(codes.value(text));
        }
        if (base instanceof TextDomain kind) {
            return Optional.of(TextValue.of(kind.comparable(text)));
        }
        if (base instanceof NumberDomain || base instanceof FlagDomain || text.matches(".*[\"\\\\\\s].*")) {
            return Optional.empty();
        }
        Validation<Seq<Diagnostic>, FactValue> read =
                ConditionParser.parseValue("@\"" + text + "\"", "fact", base, i -> PathLocation.of("fact"));
        return read.isValid() ? Optional.of(read.get()) : Optional.empty();
    }

    private static Optional<BigDecimal> number(Number number) {
        if (number instanceof BigDecimal exact) {
            return Optional.of(exact);
        }
        if (number instanceof BigInteger whole) {
            return Optional.of(new BigDecimal(whole));
        }
        if (number instanceof Double || number instanceof Float) {
            return Double.isFinite(number.doubleValue())
                    ? Optional.of(new BigDecimal(number.toString()))
                    : Optional.empty();
        }
        return Optional.of(BigDecimal.valueOf(number.longValue()));
    }

    private static boolean fits(Domain domain, FactValue value) {
        if (domain instanceof LimitedDomain limited) {
            return fits(limited.base(), value) && limited.contains(value);
        }
        if (domain instanceof FiniteDomain codes) {
            return value instanceof CodeValue code && codes.codes().contains(code.code());
        }
        if (domain instanceof NumberDomain numbers) {
            return value instanceof NumberValue number && numbers.contains(number.number());
        }
        return (domain instanceof TextDomain && value instanceof TextValue)
                || (domain instanceof FlagDomain && value instanceof FlagValue)
                || (domain instanceof DateDomain && value instanceof DateValue)
                || (domain instanceof TimeDomain && value instanceof TimeValue)
                || (domain instanceof DateTimeDomain && value instanceof DateTimeValue)
                || (domain == DurationDomain.DAYS_AND_TIME && value instanceof DurationValue)
                || (domain == DurationDomain.YEARS_AND_MONTHS && value instanceof MonthsValue);
    }
}
