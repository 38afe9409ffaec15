/**
 * Decision tables: the one way a desk writes a rule.
 *
 * <p>A {@link dev.caserail.routing.table.DecisionTable} has rules over the facts of a schema, a hit policy, and outputs
 * that an {@link dev.caserail.routing.table.OutputSchema} makes into the host's type. It answers a
 * {@link dev.caserail.routing.table.Decision} that names table, version, rule and the conditions that were met, or a
 * {@link dev.caserail.routing.table.NoDecision}.
 */
@NullMarked
package dev.caserail.routing.table;

import org.jspecify.annotations.NullMarked;
