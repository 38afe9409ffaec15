package dev.caserail.routing.fact;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The facts a table may ask for: name, domain and accessor of each, in the order they were declared. Immutable.
 *
 * <pre>{@code
 * FactSchema<Order> schema = FactSchema.<Order>builder("order facts")
 *         .enumeration("channel", Channel.class, Order::channel)
 *         .number("total", NumberDomain.any(), Order::total)
 *         .build();
 * }</pre>
 *
 * @param <F> the host's type
 */
public final class FactSchema<F> {
    private final String name;
    private final Map<String, FactColumn<F>> columns;

    private FactSchema(String name, Map<String, FactColumn<F>> columns) {
        this.name = name;
        this.columns = new LinkedHashMap<>(columns);
    }

    /**
     * Starts a schema.
     *
     * @param <F> the host's type
     * @param name what the facts are called, for messages
     * @return the builder
     */
    public static <F> Builder<F> builder(String name) {
        return new Builder<>(name);
    }

    /** {@return what the facts are called} */
    public String name() {
        return name;
    }

    /** {@return the columns, in the order they were declared} */
    public List<FactColumn<F>> columns() {
        return List.copyOf(columns.values());
    }

    /**
     * Finds a column.
     *
     * @param column its exact name
     * @return the column; empty if there is none of that name
     */
    public Optional<FactColumn<F>> find(String column) {
        return Optional.ofNullable(columns.get(column));
    }

    @Override
    public String toString() {
        return name + " " + columns.keySet();
    }

    /**
     * Declares the facts one after the other. Accessors of required facts answer the value, those of optional facts an
     * {@link Optional}; a set is never absent, only empty. Not for sharing between threads.
     *
     * @param <F> the host's type
     */
    public static final class Builder<F> {
        private final String name;
        private final Map<String, FactColumn<F>> columns = new LinkedHashMap<>();

        private Builder(String name) {
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
        public <E extends Enum<E>> Builder<F> enumeration(
                String column, Class<E> type, Function<? super F, E> accessor) {
            Map<E, CodeValue> values = values(type);
            return add(column, FiniteDomain.of(column, type), false, f -> value(values, accessor.apply(f)));
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
        public <E extends Enum<E>> Builder<F> optionalEnumeration(
                String column, Class<E> type, Function<? super F, Optional<E>> accessor) {
            Map<E, CodeValue> values = values(type);
            return addOptional(column, FiniteDomain.of(column, type), accessor, e -> value(values, e));
        }

        /**
         * Declares one code of a list.
         *
         * @param column the fact's name
         * @param domain the list
         * @param accessor reads the code
         * @return this builder
         */
        public Builder<F> code(String column, FiniteDomain domain, Function<? super F, String> accessor) {
            return add(column, domain, false, f -> CodeValue.of(accessor.apply(f)));
        }

        /**
         * Declares one code of a list that may be absent.
         *
         * @param column the fact's name
         * @param domain the list
         * @param accessor reads the code
         * @return this builder
         */
        public Builder<F> optionalCode(
                String column, FiniteDomain domain, Function<? super F, Optional<String>> accessor) {
            return addOptional(column, domain, accessor, CodeValue::of);
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
        public <T> Builder<F> set(
                String column,
                FiniteDomain members,
                Function<? super F, ? extends Set<? extends T>> accessor,
                Function<? super T, String> code) {
            return add(
                    column,
                    SetDomain.of(members),
                    false,
                    f -> SetFact.of(accessor.apply(f).stream().<String>map(code).toList()));
        }

        /**
         * Declares a text.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> text(String column, Function<? super F, String> accessor) {
            return add(column, TextDomain.TEXT, false, f -> TextValue.of(accessor.apply(f)));
        }

        /**
         * Declares a text that may be absent.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> optionalText(String column, Function<? super F, Optional<String>> accessor) {
            return addOptional(column, TextDomain.TEXT, accessor, TextValue::of);
        }

        /**
         * Declares a number.
         *
         * @param column the fact's name
         * @param domain its bounds
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> number(String column, NumberDomain domain, Function<? super F, BigDecimal> accessor) {
            return add(column, domain, false, f -> NumberValue.of(accessor.apply(f)));
        }

        /**
         * Declares a number that may be absent.
         *
         * @param column the fact's name
         * @param domain its bounds
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> optionalNumber(
                String column, NumberDomain domain, Function<? super F, Optional<BigDecimal>> accessor) {
            return addOptional(column, domain, accessor, NumberValue::of);
        }

        /**
         * Declares a flag.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> flag(String column, Predicate<? super F> accessor) {
            FlagValue yes = FlagValue.of(true);
            FlagValue no = FlagValue.of(false);
            return add(column, FlagDomain.FLAG, false, f -> accessor.test(f) ? yes : no);
        }

        /**
         * Declares a flag that may be absent.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> optionalFlag(String column, Function<? super F, Optional<Boolean>> accessor) {
            return addOptional(column, FlagDomain.FLAG, accessor, FlagValue::of);
        }

        /**
         * Declares a date.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> date(String column, Function<? super F, LocalDate> accessor) {
            return add(column, DateDomain.DATE, false, f -> DateValue.of(accessor.apply(f)));
        }

        /**
         * Declares a date that may be absent.
         *
         * @param column the fact's name
         * @param accessor reads it
         * @return this builder
         */
        public Builder<F> optionalDate(String column, Function<? super F, Optional<LocalDate>> accessor) {
            return addOptional(column, DateDomain.DATE, accessor, DateValue::of);
        }

        /**
         * Declares a fact of any domain, for hosts whose facts are known by name only.
         *
         * @param column the fact's name
         * @param domain its values
         * @param optional whether {@code null} is a condition on it
         * @param accessor reads it as a fact of that domain, or as absent
         * @return this builder
         */
        public Builder<F> fact(
                String column, Domain domain, boolean optional, Function<? super F, ? extends Fact> accessor) {
            return add(column, domain, optional, accessor);
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

        private static <E extends Enum<E>> Map<E, CodeValue> values(Class<E> type) {
            Map<E, CodeValue> values = new EnumMap<>(type);
            for (E constant : type.getEnumConstants()) {
                values.put(constant, CodeValue.of(constant.name()));
            }
            return values;
        }

        private static <E> CodeValue value(Map<E, CodeValue> values, E constant) {
            return Objects.requireNonNull(values.get(constant), "an enumeration's accessor answered null");
        }

        private <T> Builder<F> addOptional(
                String column,
                Domain domain,
                Function<? super F, Optional<T>> accessor,
                Function<? super T, ? extends FactValue> value) {
            return add(
                    column,
                    domain,
                    true,
                    f -> accessor.apply(f).<Fact>map(value).orElse(AbsentFact.ABSENT));
        }

        private Builder<F> add(
                String column, Domain domain, boolean optional, Function<? super F, ? extends Fact> accessor) {
            if (column.isBlank() || !column.equals(column.strip())) {
                throw new IllegalArgumentException("column name `" + column + "` is blank or has white space around");
            }
            if (columns.putIfAbsent(column, new FactColumn<>(column, domain, optional, accessor)) != null) {
                throw new IllegalArgumentException("column `" + column + "` is declared twice in `" + name + "`");
            }
            return this;
        }
    }
}
