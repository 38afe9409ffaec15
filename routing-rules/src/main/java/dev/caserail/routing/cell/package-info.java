/**
 * Reads what a rule author writes in a cell (T3).
 *
 * <p>{@link dev.caserail.routing.cell.ConditionParser} reads a cell into a {@link dev.caserail.routing.condition.UnaryTest} that fits
 * the column's domain, or into all its faults, each with its place in the cell;
 * {@link dev.caserail.routing.cell.OutsideValue} names the value that was meant.
 */
@NullMarked
package dev.caserail.routing.cell;

import org.jspecify.annotations.NullMarked;
