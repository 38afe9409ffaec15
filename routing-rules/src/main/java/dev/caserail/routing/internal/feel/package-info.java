/**
 * The part of FEEL, DMN's language, that our tables and expressions can say; not for hosts.
 *
 * <p>{@link dev.caserail.routing.internal.feel.ExpressionParser} reads expressions over a
 * {@link dev.caserail.routing.internal.feel.Scope} of names; {@link dev.caserail.routing.internal.feel.FeelCell} brings cells to
 * our conditions, and {@link dev.caserail.routing.internal.feel.FeelText} writes conditions and values in FEEL.
 */
@NullMarked
package dev.caserail.routing.internal.feel;

import org.jspecify.annotations.NullMarked;
