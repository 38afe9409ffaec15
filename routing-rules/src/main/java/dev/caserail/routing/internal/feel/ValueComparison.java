package dev.caserail.routing.internal.feel;

import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueOrder;
import java.util.Optional;

/** The order of single values, where they have one. */
final class ValueComparison {
    private ValueComparison() {}

    static Optional<Integer> compare(FactValue left, FactValue right) {
        if (left instanceof TextValue a && right instanceof TextValue b) {
            return Optional.of(a.text().compareTo(b.text()));
        }
        return left.getClass() == right.getClass() && ValueOrder.ordered(left)
                ? Optional.of(ValueOrder.compare(left, right))
                : Optional.empty();
    }
}
