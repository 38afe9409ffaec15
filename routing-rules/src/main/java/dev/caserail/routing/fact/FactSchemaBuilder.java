package dev.caserail.routing.fact;

import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.DateTimeValue;
import dev.caserail.routing.value.DateValue;
import dev.caserail.routing.value.DurationValue;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.MonthsValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import dev.caserail.routing.value.TimeValue;
import dev.caserail.routing.value.ValueRange;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.ToLongFunction;

/**
 * Declares the facts one after the other. Accessors of required facts answer the value, those of optional facts an
 * {@link Optional}; a set is never absent, only empty. Not for sharing between threads.
 *
 * @param <F> the host's type
 */
public final class FactSchemaBuilder<F> {
    private final String name;
    private final Map<String, FactColumn<F>> columns = new LinkedHashMap<>();

    FactSchemaBuilder(String name) {
        this.name = name;
    }

    /**
     * Declares one of an enum's constants, called in tables by its name.
     *
     * @param <E> the enum
     * @param column the fact's name
     * @param type the enum
     * @param accessor reads it
     * @return this builder
     */
    public <E extends Enum<E>> FactSchemaBuilder<F> enumeration(
            String column, Class<E> type, Function<? super F, E> accessor) {
        return put(Declared.required(column, type, accessor));
    }

    /**
     * Declares one of an enum's constants that may be absent.
     *
     * @param <E> the enum
     * @param column the fact's name
     * @param type the enum
     * @param accessor reads it
     * @return this builder
     */
    public <E extends Enum<E>> FactSchemaBuilder<F> optionalEnumeration(
            String column, Class<E> type, Function<? super F, Optional<E>> accessor) {
        return put(Declared.optional(column, type, accessor));
    }

    /**
     * Declares one code of a list.
     *
     * @param column the fact's name
     * @param domain the list
     * @param accessor reads the code
     * @return this builder
     */
    public FactSchemaBuilder<F> code(String column, FiniteDomain domain, Function<? super F, String> accessor) {
        return put(Declared.required(column, domain, accessor, code -> CodeValue.of((String) code)));
    }

    /**
     * Declares one code of a list that may be absent.
     *
     * @param column the fact's name
     * @param domain the list
     * @param accessor reads the code
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalCode(
            String column, FiniteDomain domain, Function<? super F, Optional<String>> accessor) {
        return put(Declared.optional(column, domain, accessor, code -> CodeValue.of((String) code)));
    }

    /**
     * Declares a set of codes.
     *
     * @param <T> what the host's set holds
     * @param column the fact's name
     * @param members the codes a member can have
     * @param accessor reads the set
     * @param code a member's code
     * @return this builder
     */
    public <T> FactSchemaBuilder<F> set(
            String column,
            FiniteDomain members,
            Function<? super F, ? extends Set<? extends T>> accessor,
            Function<? super T, String> code) {
        return put(Declared.required(
                column,
                SetDomain.of(members),
                f -> SetFact.of(accessor.apply(f).stream().<String>map(code).toList()),
                set -> (SetFact) set));
    }

    /**
     * Declares a text.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> text(String column, Function<? super F, String> accessor) {
        return put(Declared.required(column, TextDomain.TEXT, accessor, text -> Declared.text(TextDomain.TEXT, text)));
    }

    /**
     * Declares a text that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalText(String column, Function<? super F, Optional<String>> accessor) {
        return put(Declared.optional(column, TextDomain.TEXT, accessor, text -> Declared.text(TextDomain.TEXT, text)));
    }

    /**
     * Declares a text that is compared whatever its case.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> textInAnyCase(String column, Function<? super F, String> accessor) {
        return put(
                Declared.required(column, TextDomain.FOLDED, accessor, text -> Declared.text(TextDomain.FOLDED, text)));
    }

    /**
     * Declares a text that is compared whatever its case and may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalTextInAnyCase(String column, Function<? super F, Optional<String>> accessor) {
        return put(
                Declared.optional(column, TextDomain.FOLDED, accessor, text -> Declared.text(TextDomain.FOLDED, text)));
    }

    /**
     * Declares a number.
     *
     * @param column the fact's name
     * @param domain its bounds
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> number(String column, NumberDomain domain, Function<? super F, BigDecimal> accessor) {
        return put(Declared.required(column, domain, accessor, number -> NumberValue.of((BigDecimal) number)));
    }

    /**
     * Declares a number that may be absent.
     *
     * @param column the fact's name
     * @param domain its bounds
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalNumber(
            String column, NumberDomain domain, Function<? super F, Optional<BigDecimal>> accessor) {
        return put(Declared.optional(column, domain, accessor, number -> NumberValue.of((BigDecimal) number)));
    }

    /**
     * Declares a whole number, which is read and looked up without making an object.
     *
     * @param column the fact's name
     * @param domain its bounds; its scale must be 0
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> whole(String column, NumberDomain domain, ToLongFunction<? super F> accessor) {
        if (domain.scale().orElse(1) != 0) {
            throw new IllegalArgumentException("`" + column + "` is a whole number, its domain is " + domain.words());
        }
        return put(new FactColumn<>(
                column,
                domain,
                false,
                f -> BigDecimal.valueOf(accessor.applyAsLong(f)),
                number -> NumberValue.of((BigDecimal) number),
                accessor,
                List.of()));
    }

    /**
     * Declares a flag.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> flag(String column, Predicate<? super F> accessor) {
        return put(Declared.required(column, FlagDomain.FLAG, accessor::test, flag -> FlagValue.of((Boolean) flag)));
    }

    /**
     * Declares a flag that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalFlag(String column, Function<? super F, Optional<Boolean>> accessor) {
        return put(Declared.optional(column, FlagDomain.FLAG, accessor, flag -> FlagValue.of((Boolean) flag)));
    }

    /**
     * Declares a date.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> date(String column, Function<? super F, LocalDate> accessor) {
        return put(Declared.required(column, DateDomain.DATE, accessor, value -> DateValue.of((LocalDate) value)));
    }

    /**
     * Declares a date that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalDate(String column, Function<? super F, Optional<LocalDate>> accessor) {
        return put(Declared.optional(column, DateDomain.DATE, accessor, value -> DateValue.of((LocalDate) value)));
    }

    /**
     * Declares a time of day.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> time(String column, Function<? super F, LocalTime> accessor) {
        return put(Declared.required(column, TimeDomain.TIME, accessor, value -> TimeValue.of((LocalTime) value)));
    }

    /**
     * Declares a time of day that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalTime(String column, Function<? super F, Optional<LocalTime>> accessor) {
        return put(Declared.optional(column, TimeDomain.TIME, accessor, value -> TimeValue.of((LocalTime) value)));
    }

    /**
     * Declares a date and time.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> dateTime(String column, Function<? super F, Instant> accessor) {
        return put(Declared.required(
                column, DateTimeDomain.DATE_TIME, accessor, value -> DateTimeValue.of((Instant) value)));
    }

    /**
     * Declares a date and time that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalDateTime(String column, Function<? super F, Optional<Instant>> accessor) {
        return put(Declared.optional(
                column, DateTimeDomain.DATE_TIME, accessor, value -> DateTimeValue.of((Instant) value)));
    }

    /**
     * Declares a duration in days and time.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> duration(String column, Function<? super F, Duration> accessor) {
        return put(Declared.required(
                column, DurationDomain.DAYS_AND_TIME, accessor, value -> DurationValue.of((Duration) value)));
    }

    /**
     * Declares a duration in days and time that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalDuration(String column, Function<? super F, Optional<Duration>> accessor) {
        return put(Declared.optional(
                column, DurationDomain.DAYS_AND_TIME, accessor, value -> DurationValue.of((Duration) value)));
    }

    /**
     * Declares a duration in years and months.
     *
     * @param column the fact's name
     * @param accessor reads it as a number of months
     * @return this builder
     */
    public FactSchemaBuilder<F> months(String column, Function<? super F, Long> accessor) {
        return put(Declared.required(
                column, DurationDomain.YEARS_AND_MONTHS, accessor, value -> MonthsValue.of((Long) value)));
    }

    /**
     * Declares a duration in years and months that may be absent.
     *
     * @param column the fact's name
     * @param accessor reads it as a number of months
     * @return this builder
     */
    public FactSchemaBuilder<F> optionalMonths(String column, Function<? super F, Optional<Long>> accessor) {
        return put(Declared.optional(
                column, DurationDomain.YEARS_AND_MONTHS, accessor, value -> MonthsValue.of((Long) value)));
    }

    /**
     * Limits a fact that was declared to some values (DMN: {@code inputValues}). A literal outside them is an error when a
     * table is read.
     *
     * @param column the fact's name
     * @param allowed the values, one by one or by range
     * @return this builder
     * @throws IllegalArgumentException if there is no such fact, it is a set, or limited already
     */
    public FactSchemaBuilder<F> limit(String column, Iterable<ValueRange> allowed) {
        FactColumn<F> declared = columns.get(column);
        if (declared == null) {
            throw new IllegalArgumentException("no fact `" + column + "` to limit, only " + columns.keySet());
        }
        columns.put(column, declared.limited(allowed));
        return this;
    }

    /**
     * Declares a fact of any domain, for hosts whose facts are known by name only.
     *
     * @param column the fact's name
     * @param domain its values
     * @param optional whether {@code null} is a condition on it
     * @param accessor reads it as a fact of that domain, or as absent; a set is never absent
     * @return this builder
     */
    public FactSchemaBuilder<F> fact(
            String column, Domain domain, boolean optional, Function<? super F, ? extends Fact> accessor) {
        Function<Fact, Object> plainOf = PlainValues.reader(domain.base());
        return put(new FactColumn<>(
                column,
                domain,
                optional,
                f -> plainOf.apply(accessor.apply(f)),
                plain -> PlainValues.fact(domain.base(), plain),
                null,
                List.of()));
    }

    /**
     * Ends the schema.
     *
     * @return the schema
     * @throws IllegalStateException if no fact was declared
     */
    public FactSchema<F> build() {
        if (columns.isEmpty()) {
            throw new IllegalStateException("the schema `" + name + "` declares no fact");
        }
        return new FactSchema<>(name, columns);
    }

    private FactSchemaBuilder<F> put(FactColumn<F> column) {
        String named = column.name();
        if (named.isBlank() || !named.equals(named.strip())) {
            throw new IllegalArgumentException("column name `" + named + "` is blank or has white space around");
        }
        if (columns.putIfAbsent(named, column) != null) {
            throw new IllegalArgumentException("column `" + named + "` is declared twice in `" + name + "`");
        }
        return this;
    }
}
