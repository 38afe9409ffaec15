/**
 * A template as it is carried out. {@link dev.caserail.quicktext.internal.plan.Planner} turns a syntax tree once into
 * steps that read values by typed accessors and numbered slots; a {@link dev.caserail.quicktext.internal.plan.Run} goes
 * through them for one host object. Both modes share the steps. Not for hosts.
 */
@NullMarked
package dev.caserail.quicktext.internal.plan;

import org.jspecify.annotations.NullMarked;
