package dev.caserail.routing.rule;

import dev.caserail.routing.fact.FiniteDomain;
import dev.caserail.routing.fact.NumberDomain;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.FactValue;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The outputs of a table, and how those of one rule become its outcome. Immutable.
 *
 * @param <O> the outcome's type
 */
public final class OutputSchema<O> {
    private final List<OutputColumn<?>> columns;
    private final Function<? super OutputRow, ? extends O> outcome;
    private final Map<String, List<FactValue>> values;
    private final Optional<List<FactValue>> defaults;

    private OutputSchema(List<OutputColumn<?>> columns, Function<? super OutputRow, ? extends O> outcome) {
        this(columns, outcome, finite(columns), Optional.empty());
    }

    private OutputSchema(
            List<OutputColumn<?>> columns,
            Function<? super OutputRow, ? extends O> outcome,
            Map<String, List<FactValue>> values,
            Optional<List<FactValue>> defaults) {
        if (columns.isEmpty()
                || columns.stream().map(OutputColumn::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("a table needs outputs of different names, not " + columns);
        }
        this.columns = List.copyOf(columns);
        this.outcome = outcome;
        this.values = values;
        this.defaults = defaults;
    }

    /**
     * One output is the outcome.
     *
     * @param <O> the outcome's type
     * @param column the output
     * @return the schema
     */
    public static <O> OutputSchema<O> of(OutputColumn<O> column) {
        return new OutputSchema<>(List.of(column), row -> row.get(column));
    }

    /**
     * Two outputs make the outcome.
     *
     * @param <A> the first output's type
     * @param <B> the second output's type
     * @param <O> the outcome's type
     * @param first the first output
     * @param second the second output
     * @param outcome puts them together
     * @return the schema
     */
    public static <A, B, O> OutputSchema<O> of(
            OutputColumn<A> first, OutputColumn<B> second, BiFunction<? super A, ? super B, ? extends O> outcome) {
        return new OutputSchema<>(List.of(first, second), row -> outcome.apply(row.get(first), row.get(second)));
    }

    /**
     * Any number of outputs make the outcome.
     *
     * @param <O> the outcome's type
     * @param columns the outputs, in the order in which tables should have them
     * @param outcome puts them together
     * @return the schema
     */
    public static <O> OutputSchema<O> of(
            List<OutputColumn<?>> columns, Function<? super OutputRow, ? extends O> outcome) {
        return new OutputSchema<>(columns, outcome);
    }

    /** {@return the outputs, in order} */
    public List<OutputColumn<?>> columns() {
        return columns;
    }

    /**
     * Declares the values an output may have, first the one of highest priority (DMN's {@code outputValues}). Without a
     * declaration, codes have the order of their domain, and other outputs no order.
     *
     * @param column the output's name
     * @param declared the values, each once
     * @return this schema with the declaration
     * @throws IllegalArgumentException if there is no such output, no value, or one stands there twice
     */
    public OutputSchema<O> withValues(String column, List<? extends FactValue> declared) {
        if (columns.stream().noneMatch(c -> c.name().equals(column))) {
            throw new IllegalArgumentException("no output `" + column + "`, only " + columns);
        }
        if (declared.isEmpty() || declared.stream().distinct().count() < declared.size()) {
            throw new IllegalArgumentException("output `" + column + "` needs different values, not " + declared);
        }
        Map<String, List<FactValue>> changed = new LinkedHashMap<>(values);
        changed.put(column, List.copyOf(declared));
        return new OutputSchema<>(columns, outcome, changed, defaults);
    }

    /**
     * Declares what some rules answer, besides what is declared: for tables that are verified though they have values outside
     * an output's domain. Such values rank last.
     *
     * @param rules the rules, with a value for each output, in order
     * @return this schema with their outputs
     */
    public OutputSchema<O> withOutputsOf(Collection<Rule> rules) {
        Map<String, List<FactValue>> changed = new LinkedHashMap<>(values);
        for (int i = 0; i < columns.size(); i++) {
            int place = i;
            changed.computeIfPresent(
                    columns.get(i).name(),
                    (name, declared) -> Stream.concat(
                                    declared.stream(),
                                    rules.stream().map(rule -> rule.outputs().get(place)))
                            .distinct()
                            .toList());
        }
        return new OutputSchema<>(columns, outcome, changed, defaults);
    }

    /**
     * Declares what a table answers where no rule matches (DMN's {@code defaultOutputEntry}).
     *
     * @param outputs a value for each output, in order
     * @return this schema with the default
     * @throws IllegalArgumentException if they are not as many as the outputs, or do not make an outcome
     */
    public OutputSchema<O> withDefaults(List<? extends FactValue> outputs) {
        if (outputs.size() != columns.size()) {
            throw new IllegalArgumentException(outputs.size() + " defaults for the outputs " + columns);
        }
        List<FactValue> copy = List.copyOf(outputs);
        outcome(copy);
        return new OutputSchema<>(columns, outcome, values, Optional.of(copy));
    }

    /**
     * {@return the declared values of an output, first the one of highest priority; empty if it has none}
     *
     * @param column the output's name
     */
    public List<FactValue> values(String column) {
        return values.getOrDefault(column, List.of());
    }

    /** {@return what a table answers where no rule matches, in the order of the outputs; empty for no default} */
    public Optional<List<FactValue>> defaults() {
        return defaults;
    }

    /** {@return whether at least one output has declared values, so that outcomes can be ranked} */
    public boolean ranked() {
        return !values.isEmpty();
    }

    /** {@return whether the only output is a number, so that outcomes can be added up} */
    public boolean numeric() {
        return columns.size() == 1 && columns.get(0).domain().base() instanceof NumberDomain;
    }

    /** {@return the order of outputs by their declared values, output by output; those without a declaration do not count} */
    public Comparator<List<FactValue>> ranking() {
        Comparator<List<FactValue>> ranking = Comparator.comparingInt(outputs -> 0);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            List<FactValue> declared = values(columns.get(i).name());
            if (!declared.isEmpty()) {
                ranking = ranking.thenComparingInt(outputs -> declared.indexOf(outputs.get(column)));
            }
        }
        return ranking;
    }

    /**
     * Makes an outcome.
     *
     * @param outputs a value for each output, in order
     * @return the host's value
     */
    public O outcome(List<FactValue> outputs) {
        return outcome.apply(new OutputRow(columns, outputs));
    }

    private static Map<String, List<FactValue>> finite(List<OutputColumn<?>> columns) {
        Map<String, List<FactValue>> values = new LinkedHashMap<>();
        for (OutputColumn<?> column : columns) {
            if (column.domain() instanceof FiniteDomain domain) {
                values.put(
                        column.name(),
                        domain.codes().stream().<FactValue>map(CodeValue::of).toList());
            }
        }
        return values;
    }

    /** The output values of one rule. Immutable. */
    public static final class OutputRow {
        private final List<OutputColumn<?>> columns;
        private final List<FactValue> values;

        private OutputRow(List<OutputColumn<?>> columns, List<FactValue> values) {
            this.columns = columns;
            this.values = values;
        }

        /**
         * Reads one output.
         *
         * @param <T> its type
         * @param column the output
         * @return its value
         * @throws IllegalArgumentException if the schema does not have it
         */
        public <T> T get(OutputColumn<T> column) {
            int index = columns.indexOf(column);
            if (index < 0) {
                throw new IllegalArgumentException("the table has no output `" + column + "`, only " + columns);
            }
            return column.read(values.get(index));
        }
    }
}
