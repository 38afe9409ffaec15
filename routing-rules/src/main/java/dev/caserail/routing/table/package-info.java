/**
 * Decision tables: the one way a desk writes a rule.
 *
 * <p>A {@link dev.caserail.routing.table.DecisionTable} has rules over the facts of a schema, a hit policy, and outputs
 * that an {@link dev.caserail.routing.rule.OutputSchema} makes into the host's type. It answers an
 * {@link dev.caserail.routing.table.Answer} (one {@link dev.caserail.routing.table.Decision}, a list of them, or a number)
 * that names table, version, rules and the conditions that were met, or a {@link dev.caserail.routing.table.NoDecision}.
 */
@NullMarked
package dev.caserail.routing.table;

import org.jspecify.annotations.NullMarked;
