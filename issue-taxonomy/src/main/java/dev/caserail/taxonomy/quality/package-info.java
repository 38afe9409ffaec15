/**
 * How good a desk's tracking is (C13): {@link dev.caserail.taxonomy.quality.TrackingQuality} counts past cases one by one, in
 * constant memory, and gives a {@link dev.caserail.taxonomy.quality.QualityReport}: shares of residual and discouraged
 * issues, corrections and what was taken for what, cases closed untracked, issues nobody uses, level mismatches, too much
 * praise; each for the whole desk and per level, group, channel, agent and week, judged by
 * {@link dev.caserail.taxonomy.quality.QualityThresholds} so that small numbers do not shout.
 * {@link dev.caserail.taxonomy.quality.text.ReportText} shows a report to people.
 */
@NullMarked
package dev.caserail.taxonomy.quality;

import org.jspecify.annotations.NullMarked;
