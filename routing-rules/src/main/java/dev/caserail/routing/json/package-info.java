/**
 * The JSON form of decisions, for Jackson 2 (an optional dependency: only this package needs it).
 *
 * <p>{@link dev.caserail.routing.json.RoutingJsonModule} teaches a mapper records, answers, explanations, facts and conditions,
 * and what is found of a table, beside all that {@link dev.caserail.taxonomy.json.CaserailJsonModule} knows.
 * {@link dev.caserail.routing.json.ExampleLines} reads and writes examples as JSON lines (T12).
 */
@NullMarked
package dev.caserail.routing.json;

import org.jspecify.annotations.NullMarked;
