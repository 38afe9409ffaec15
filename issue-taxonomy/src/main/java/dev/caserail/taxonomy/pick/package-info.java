/**
 * The issue picker of a screen: {@link dev.caserail.taxonomy.pick.IssuePicker} offers the issues of a taxonomy as a tree and
 * by search, in the reader's language, and says of each whether the case can have it (F5, C12). Needs Lucene
 * ({@code lucene-core}, {@code lucene-analysis-common}; optional).
 */
@NullMarked
package dev.caserail.taxonomy.pick;

import org.jspecify.annotations.NullMarked;
