package dev.caserail.routing.condition;

import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.fact.OperandKinds;
import dev.caserail.routing.value.Operand;
import java.util.Optional;
import java.util.stream.Stream;

/** Checks conditions that compare a fact with others of the case (T3). */
public final class References {
    private References() {}

    /**
     * Looks for a reference that cannot be compared.
     *
     * @param test the condition
     * @param column the column that it stands in
     * @param inputs the facts that it may name
     * @return what is wrong; empty if nothing is
     */
    public static Optional<String> fault(UnaryTest test, FactColumn<?> column, FactSchema<?> inputs) {
        for (String name : test.references()) {
            if (name.equals(column.name())) {
                return Optional.of("column `" + name + "` is compared with itself");
            }
            if (inputs.find(name).isEmpty()) {
                return Optional.of("column `" + column.name() + "` is compared with `" + name + "`, not in " + inputs);
            }
        }
        return test.references().isEmpty()
                ? Optional.empty()
                : operands(test)
                        .filter(operand -> !OperandKinds.comparable(operand, column.domain(), inputs))
                        .findFirst()
                        .map(operand -> "column `" + column.name() + "` cannot be compared with `" + operand.shown()
                                + "`, expected " + column.domain().words());
    }

    private static Stream<Operand> operands(UnaryTest test) {
        if (test instanceof AnyOfTest list) {
            return list.tests().stream().flatMap(References::operands);
        }
        if (test instanceof NotTest not) {
            return operands(not.negated());
        }
        if (test instanceof ComparisonTest comparison) {
            return Stream.of(comparison.value());
        }
        return test instanceof IntervalTest interval ? Stream.of(interval.low(), interval.high()) : Stream.empty();
    }
}
