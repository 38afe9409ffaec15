/**
 * Smaller tables that mean the same (T10): a {@link dev.caserail.routing.simplify.Simplifier} deletes rules that change nothing,
 * merges rules that say the same but for one column, and deletes conditions that nothing depends on. Each step is proven by
 * comparing the tables, and a {@link dev.caserail.routing.simplify.Simplification} has the proof of them all.
 */
@NullMarked
package dev.caserail.routing.simplify;

import org.jspecify.annotations.NullMarked;
