package dev.caserail.routing.table;

import dev.caserail.routing.fact.FactValue;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;

/**
 * The outputs of a table, and how those of one rule become its outcome. Immutable.
 *
 * @param <O> the outcome's type
 */
public final class OutputSchema<O> {
    private final List<OutputColumn<?>> columns;
    private final Function<? super OutputRow, ? extends O> outcome;

    private OutputSchema(List<OutputColumn<?>> columns, Function<? super OutputRow, ? extends O> outcome) {
        if (columns.isEmpty()
                || columns.stream().map(OutputColumn::name).distinct().count() < columns.size()) {
            throw new IllegalArgumentException("a table needs outputs of different names, not " + columns);
        }
        this.columns = List.copyOf(columns);
        this.outcome = outcome;
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

    O outcome(List<FactValue> values) {
        return outcome.apply(new OutputRow(columns, values));
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
