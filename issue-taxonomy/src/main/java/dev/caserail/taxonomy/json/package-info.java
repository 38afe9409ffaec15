/**
 * The JSON form of our value types, for Jackson 2 (an optional dependency: only this package needs it).
 *
 * <p>{@link dev.caserail.taxonomy.json.CaserailJsonModule} teaches a mapper all value types of all modules at once.
 */
@NullMarked
package dev.caserail.taxonomy.json;

import org.jspecify.annotations.NullMarked;
