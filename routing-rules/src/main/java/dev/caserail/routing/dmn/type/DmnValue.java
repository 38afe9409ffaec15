package dev.caserail.routing.dmn.type;

import dev.caserail.routing.value.FactValue;

/**
 * What a decision answers, or a fact as DMN has it: a single value, a context of several outputs, or a list. What is
 * absent has no value at all; none of these is ever null.
 */
public sealed interface DmnValue permits DmnContext, DmnList, DmnSingle {
    /** {@return the value as people read it: {@code EMAIL}, {@code {queue: A, hours: 4}}, {@code [1, 2]}} */
    String shown();

    /**
     * Wraps a single value.
     *
     * @param value the value
     * @return the same as DMN has it
     */
    static DmnValue of(FactValue value) {
        return DmnSingle.of(value);
    }
}
