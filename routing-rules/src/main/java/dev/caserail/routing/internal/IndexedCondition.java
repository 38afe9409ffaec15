package dev.caserail.routing.internal;

import dev.caserail.routing.condition.UnaryTest;

/**
 * A condition of a rule made ready for the index.
 *
 * @param input the position of its column among the table's inputs
 * @param test the condition; never {@code -}
 */
public record IndexedCondition(int input, UnaryTest test) {}
