/**
 * Issues on cases. A {@link dev.caserail.taxonomy.tracking.TrackedIssue} is an issue with the
 * {@link dev.caserail.taxonomy.tracking.TrackingTarget} it is about: an account, a delivery or a product line (F5, C12).
 * {@link dev.caserail.taxonomy.tracking.TrackingRules} says whether an issue may be tracked there, and warns of
 * discouraged ones with better alternatives (F7).
 */
@NullMarked
package dev.caserail.taxonomy.tracking;

import org.jspecify.annotations.NullMarked;
