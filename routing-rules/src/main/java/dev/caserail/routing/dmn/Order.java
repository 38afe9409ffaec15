package dev.caserail.routing.dmn;

import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.NumberValue;
import dev.caserail.routing.fact.TextValue;
import java.util.Optional;

/** The order of single values, where they have one. */
final class Order {
    private Order() {}

    static Optional<Integer> compare(FactValue left, FactValue right) {
        if (left instanceof NumberValue a && right instanceof NumberValue b) {
            return Optional.of(a.number().compareTo(b.number()));
        }
        if (left instanceof DateValue a && right instanceof DateValue b) {
            return Optional.of(a.date().compareTo(b.date()));
        }
        if (left instanceof TextValue a && right instanceof TextValue b) {
            return Optional.of(a.text().compareTo(b.text()));
        }
        return Optional.empty();
    }
}
