/**
 * The space of the facts that tables can tell apart, cut into cells, and boxes of cells: what verification, comparison and
 * coverage of tables calculate with (T10). Not for hosts.
 *
 * <p>A {@link dev.caserail.routing.internal.space.Space} has an {@link dev.caserail.routing.internal.space.Axis} for each
 * column; for columns of sets, one for each code that a condition names. Along an axis, all facts of one cell are taken alike by
 * every condition. The conditions of a rule are a few {@link dev.caserail.routing.internal.space.Box}es of cells, its parts;
 * {@link dev.caserail.routing.internal.space.Parts} has those of all rules, indexed by cell, and
 * {@link dev.caserail.routing.internal.space.Cover} takes parts away from a box and hands on what is left.
 */
@NullMarked
package dev.caserail.routing.internal.space;

import org.jspecify.annotations.NullMarked;
