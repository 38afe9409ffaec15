/**
 * A taxonomy through the years (C14): {@link dev.caserail.taxonomy.version.TaxonomyHistory} holds its versions, each from a
 * day on, {@link dev.caserail.taxonomy.version.TaxonomyDiff} says what one changed, and
 * {@link dev.caserail.taxonomy.version.VersionCheck} whether a code was used again for something else. What was tracked under
 * an older version is brought to a newer one by {@code dev.caserail.taxonomy.migration}.
 */
@NullMarked
package dev.caserail.taxonomy.version;

import org.jspecify.annotations.NullMarked;
