/**
 * What a decision table is written of.
 *
 * <p>A {@link dev.caserail.routing.rule.Rule} has conditions ({@link dev.caserail.routing.rule.InputEntry}) and outputs, whose
 * columns an {@link dev.caserail.routing.rule.OutputSchema} names and makes into the host's type (T1); a
 * {@link dev.caserail.routing.rule.HitPolicy} says what several matching rules mean (T2).
 */
@NullMarked
package dev.caserail.routing.rule;

import org.jspecify.annotations.NullMarked;
