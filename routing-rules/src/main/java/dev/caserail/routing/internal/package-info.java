/**
 * How tables decide quickly (T6); not for hosts. {@link dev.caserail.routing.internal.RuleIndex} is the entry: per column an
 * index from a fact to the rules it meets, as bits.
 */
@NullMarked
package dev.caserail.routing.internal;

import org.jspecify.annotations.NullMarked;
