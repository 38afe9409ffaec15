/**
 * Cases as statistics see them: {@link dev.caserail.model.statistics.TrackedCases} makes of a case what reports on the quality of
 * tracking and migrations between versions of the taxonomy work on, without the customer's data.
 */
@NullMarked
package dev.caserail.model.statistics;

import org.jspecify.annotations.NullMarked;
