/**
 * Issues on cases. A {@link dev.caserail.taxonomy.tracking.TrackedIssue} is an issue with the
 * {@link dev.caserail.taxonomy.tracking.TrackingTarget} it is about: an account, a delivery or a product line (F5, C12).
 * {@link dev.caserail.taxonomy.tracking.TrackingRules} says whether an issue may be tracked there on a day
 * and on a case, and warns of discouraged ones with better alternatives (F7) and of praise beside a request.
 */
@NullMarked
package dev.caserail.taxonomy.tracking;

import org.jspecify.annotations.NullMarked;
