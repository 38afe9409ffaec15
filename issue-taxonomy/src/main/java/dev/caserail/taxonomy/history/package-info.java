/**
 * What a desk tracked in the past, as plain data: {@link dev.caserail.taxonomy.history.TrackedCase} with its
 * {@link dev.caserail.taxonomy.history.PastTracking}s, whatever system it comes from. Statistics of tracking (C13) and the
 * migration to another version of a taxonomy (C14) work on it. {@link dev.caserail.taxonomy.history.TrackingCsv} reads files
 * of any size case by case, and writes them.
 *
 * <p>Codes need not be in the taxonomy of today, levels need not fit them, and nothing is checked against a case: the past is
 * as it was.
 */
@NullMarked
package dev.caserail.taxonomy.history;

import org.jspecify.annotations.NullMarked;
