/**
 * What a decision table knows about a case.
 *
 * <p>A {@link dev.caserail.routing.fact.FactSchema} names the facts and says how each is read from the host's own type; a
 * {@link dev.caserail.routing.fact.FactColumn} has a {@link dev.caserail.routing.fact.Domain} of possible values (T1).
 * What is read is a {@link dev.caserail.routing.fact.Fact}: a value, a set of codes, or absent. What a condition compares it with
 * is an {@link dev.caserail.routing.fact.Operand}: a literal, another fact of the case, or a calculation with these.
 */
@NullMarked
package dev.caserail.routing.fact;

import org.jspecify.annotations.NullMarked;
