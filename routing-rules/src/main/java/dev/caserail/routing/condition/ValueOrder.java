package dev.caserail.routing.condition;

import dev.caserail.routing.fact.DateValue;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.NumberValue;

/** The order of numbers and dates. */
final class ValueOrder {
    private ValueOrder() {}

    static boolean ordered(FactValue value) {
        return value instanceof NumberValue || value instanceof DateValue;
    }

    /** Answers below, equal or above 0; values of different kinds cannot meet, for literals are checked when read. */
    static int compare(FactValue left, FactValue right) {
        if (left instanceof NumberValue a && right instanceof NumberValue b) {
            return a.number().compareTo(b.number());
        }
        if (left instanceof DateValue a && right instanceof DateValue b) {
            return a.date().compareTo(b.date());
        }
        throw new IllegalArgumentException("`" + left.shown() + "` and `" + right.shown() + "` have no common order");
    }
}
