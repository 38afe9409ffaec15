/**
 * Conditions on single facts: DMN's unary tests (S-FEEL), and tests for sets of codes (T3).
 *
 * <p>{@link dev.caserail.routing.condition.ConditionParser} reads a cell into a
 * {@link dev.caserail.routing.condition.UnaryTest} that fits the column's domain; the test answers a
 * {@link dev.caserail.routing.condition.Truth} for a fact, writes itself as text that reads back the same, and
 * {@link dev.caserail.routing.condition.ConditionWords} says it in English or German.
 */
@NullMarked
package dev.caserail.routing.condition;

import org.jspecify.annotations.NullMarked;
