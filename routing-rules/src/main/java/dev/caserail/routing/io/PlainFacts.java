package dev.caserail.routing.io;

import dev.caserail.routing.condition.ConditionParser;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.fact.CodeValue;
import dev.caserail.routing.fact.DateDomain;
import dev.caserail.routing.fact.DateTimeDomain;
import dev.caserail.routing.fact.DateTimeValue;
import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.DurationDomain;
import dev.caserail.routing.fact.DurationValue;
import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.fact.FlagValue;
import dev.caserail.routing.fact.LimitedDomain;
import dev.caserail.routing.fact.MonthsValue;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.SetDomain;
import dev.caserail.routing.fact.SetFact;
import dev.caserail.routing.fact.TextDomain;
import dev.caserail.routing.fact.TextValue;
import dev.caserail.routing.fact.TimeDomain;
import dev.caserail.routing.fact.TimeValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
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
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Checks what hosts have (texts, numbers, JSON) against a schema, and makes it into facts by name. */
public final class PlainFacts {
    /** A fact that the schema does not have. */
    public static final DiagnosticCode UNKNOWN_FACT = DiagnosticCode.of("facts.unknown-fact");

    /** A value that the fact's domain does not have. */
    public static final DiagnosticCode WRONG_FACT = DiagnosticCode.of("facts.wrong-fact");

    private final Diagnostics faults = new Diagnostics();

    private PlainFacts() {}

    /**
     * Reads facts.
     *
     * @param schema the facts there are
     * @param values the values by name: texts, numbers, flags, collections for sets, Java's own dates and durations or
     *     their ISO texts; null and what is missing is absent, a missing set is empty
     * @return the facts, or everything that is wrong with them, each by its name
     */
    public static Validation<Seq<Diagnostic>, NamedFacts> read(
            FactSchema<?> schema, Map<String, ? extends @Nullable Object> values) {
        PlainFacts reader = new PlainFacts();
        Map<String, Fact> read = new LinkedHashMap<>();
        List<String> names = schema.columns().stream().map(FactColumn::name).toList();
        values.forEach((name, value) -> {
            Optional<Domain> domain = schema.find(name).map(FactColumn::domain);
            if (domain.isEmpty()) {
                reader.faults.error(
                        UNKNOWN_FACT,
                        PathLocation.of(name),
                        "unknown fact `" + Literal.shown(name) + "`, expected one of " + String.join(", ", names),
                        NearName.hint(name, names));
            } else {
                reader.fact(name, domain.get(), value).ifPresent(fact -> read.put(name, fact));
            }
        });
        return reader.faults.validation(() -> NamedFacts.of(read));
    }

    private Optional<Fact> fact(String name, Domain domain, @Nullable Object value) {
        if (value == null) {
            return Optional.empty();
        }
        if (value instanceof Optional<?> optional) {
            return optional.isEmpty() ? Optional.empty() : fact(name, domain, optional.get());
        }
        if (!(domain instanceof SetDomain set)) {
            return single(name, domain, value).map(fact -> fact);
        }
        List<String> codes = new ArrayList<>();
        int index = 0;
        for (Object member : value instanceof Collection<?> several ? several : List.of(value)) {
            single(name + "[" + index++ + "]", set.members(), String.valueOf(member))
                    .ifPresent(code -> codes.add(code.shown()));
        }
        return Optional.of(SetFact.of(codes));
    }

    private Optional<FactValue> single(String path, Domain domain, Object value) {
        Optional<FactValue> read = value instanceof FactValue made ? Optional.of(made) : value(domain.base(), value);
        if (read.isPresent() && fits(domain, read.get())) {
            return read;
        }
        Optional<String> near = domain.base() instanceof FiniteDomain codes
                ? NearName.hint(String.valueOf(value), codes.codes())
                : Optional.empty();
        faults.error(
                WRONG_FACT,
                PathLocation.of(path),
                "`" + Literal.shown(String.valueOf(value)) + "` for `" + path + "`, expected " + domain.words(),
                near);
        return Optional.empty();
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
        if (base instanceof FiniteDomain) {
            return Optional.of(CodeValue.of(text));
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
