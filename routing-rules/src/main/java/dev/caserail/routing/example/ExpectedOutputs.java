package dev.caserail.routing.example;

import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Outputs are expected: those of one rule, or of several where the hit policy answers a list. */
@WrapperStyle
@Value.Immutable
public sealed interface ExpectedOutputs extends Expectation permits ImmutableExpectedOutputs {
    /** {@return for each match a value for each output, in the order of the answer} */
    List<List<FactValue>> rows();

    /**
     * Expects outputs.
     *
     * @param rows for each match a value for each output, at least one
     * @return the expectation
     * @throws IllegalArgumentException if there is no match, or one has no value
     */
    static ExpectedOutputs of(Iterable<? extends List<FactValue>> rows) {
        return ImmutableExpectedOutputs.of(rows);
    }

    /**
     * Expects the outputs of one match.
     *
     * @param outputs a value for each output, in the table's order
     * @return the expectation
     */
    static ExpectedOutputs one(List<FactValue> outputs) {
        return of(List.of(outputs));
    }

    /** Checks that something is expected. */
    @Value.Check
    default void check() {
        if (rows().isEmpty() || rows().stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("expected outputs need a match with values, not " + rows());
        }
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return rows().stream()
                .map(row -> row.stream().map(FactValue::shown).collect(Collectors.joining(", ")))
                .collect(Collectors.joining("; "));
    }
}
