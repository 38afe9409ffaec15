/**
 * Reads what a rule author writes in a cell (T3).
 *
 * <p>{@link dev.caserail.routing.cell.ConditionParser} reads a cell into a {@link dev.caserail.routing.condition.UnaryTest} that fits
 * the column's domain, or into all its faults, each with its place in the cell; a
 * {@link dev.caserail.routing.cell.DomainCheck} says whether a value that the domain does not have is one.
 * {@link dev.caserail.routing.cell.OutsideValue} reads what a host has instead of a cell: texts, numbers, dates.
 */
@NullMarked
package dev.caserail.routing.cell;

import org.jspecify.annotations.NullMarked;
