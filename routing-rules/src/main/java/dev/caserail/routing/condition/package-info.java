/**
 * Conditions on single facts: DMN's unary tests (S-FEEL), and tests for sets of codes (T3).
 *
 * <p>A {@link dev.caserail.routing.condition.UnaryTest} answers a {@link dev.caserail.routing.condition.Truth} for a fact and writes
 * itself as text that {@link dev.caserail.routing.cell.ConditionParser} reads back the same;
 * {@link dev.caserail.routing.condition.ConditionWords} says it in English or German.
 */
@NullMarked
package dev.caserail.routing.condition;

import org.jspecify.annotations.NullMarked;
