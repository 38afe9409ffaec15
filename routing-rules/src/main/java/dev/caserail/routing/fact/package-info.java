/**
 * What a decision table may ask about a case.
 *
 * <p>A {@link dev.caserail.routing.fact.FactSchema} names the facts and says how each is read from the host's own type; a
 * {@link dev.caserail.routing.fact.FactColumn} has a {@link dev.caserail.routing.fact.Domain} of possible values (T1). What is read
 * is a {@link dev.caserail.routing.value.Fact}. A host whose cases have no type of their own brings
 * {@link dev.caserail.routing.fact.NamedFacts}.
 */
@NullMarked
package dev.caserail.routing.fact;

import org.jspecify.annotations.NullMarked;
