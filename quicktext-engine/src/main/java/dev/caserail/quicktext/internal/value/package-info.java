/**
 * What Liquid does with values: when two are equal, what is empty, what a step into one finds, how one reads as a text.
 * Values are plain Java: {@code null} for nil, {@link java.lang.String}, {@link java.lang.Boolean}, whole numbers as
 * {@link java.lang.Long} or {@link java.math.BigInteger}, decimals as {@link java.math.BigDecimal}, lists, maps, the
 * value types of a schema, {@link dev.caserail.quicktext.schema.PlaceholderValues} for items of its lists. Not for hosts.
 */
@NullMarked
package dev.caserail.quicktext.internal.value;

import org.jspecify.annotations.NullMarked;
