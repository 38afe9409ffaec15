/**
 * The two shapes of our value types.
 *
 * <p>Every public value type of Caserail is a sealed interface with one generated implementation, so that each instance
 * has passed its checks. {@link dev.caserail.taxonomy.style.ValueStyle} is for types of several attributes,
 * {@link dev.caserail.taxonomy.style.WrapperStyle} for identifiers and other types of one value.
 */
@NullMarked
package dev.caserail.taxonomy.style;

import org.jspecify.annotations.NullMarked;
