package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import org.immutables.value.Value;

/**
 * By what a desk judges its tracking: a {@link Threshold} for each metric, how sure a verdict has to be and how much it has
 * to rest on, and after how many days an issue that nobody tracks counts as unused.
 */
@WrapperStyle
@Value.Immutable
public sealed interface QualityThresholds permits ImmutableQualityThresholds {
    /** The least confidence that there is a use for. */
    double LEAST_CONFIDENCE = 0.5;

    /** The most confidence that a sample can give. */
    double MOST_CONFIDENCE = 0.9999;

    /** {@return the threshold of each metric} */
    Map<QualityMetric, Threshold> shares();

    /** {@return how sure the intervals are, two-sided, such as 0.95} */
    double confidence();

    /**
     * {@return how often a metric must have been possible before it is judged} The interval alone would raise an alarm at one
     * of one.
     */
    int fewest();

    /** {@return within how many days, the report's day included, an issue in use is tracked at least once} */
    int unusedDays();

    /**
     * Sets all.
     *
     * @param shares the threshold of each metric
     * @param confidence how sure the intervals are, from {@value #LEAST_CONFIDENCE} to {@value #MOST_CONFIDENCE}
     * @param fewest how often a metric must have been possible before it is judged, at least 1
     * @param unusedDays after how many days an issue is unused, at least 1
     * @return the thresholds
     * @throws IllegalArgumentException if a metric has no threshold, or a number is out of its range
     */
    static QualityThresholds of(Map<QualityMetric, Threshold> shares, double confidence, int fewest, int unusedDays) {
        return ImmutableQualityThresholds.of(shares, confidence, fewest, unusedDays);
    }

    /**
     * Takes those that a desk can begin with: warn above 5 %, alarm above 10 % of residual issues, of discouraged ones and of
     * praise beside a request; 10 % and 20 % of corrected ones, 2 % and 5 % of cases closed untracked, 1 % and 3 % on another
     * level, 15 % and 25 % of praise, 0.5 % and 2 % of unknown codes, 1 % and 3 % of codes not in force, 25 % and 50 % of the
     * issues unused in 90 days; 95 % sure, from 30 on.
     *
     * @return the thresholds
     */
    static QualityThresholds standard() {
        Map<QualityMetric, Threshold> shares = new EnumMap<>(QualityMetric.class);
        shares.put(QualityMetric.RESIDUAL, Threshold.of(0.05, 0.1));
        shares.put(QualityMetric.DISCOURAGED, Threshold.of(0.05, 0.1));
        shares.put(QualityMetric.CORRECTED, Threshold.of(0.1, 0.2));
        shares.put(QualityMetric.UNTRACKED, Threshold.of(0.02, 0.05));
        shares.put(QualityMetric.LEVEL_MISMATCH, Threshold.of(0.01, 0.03));
        shares.put(QualityMetric.PRAISE, Threshold.of(0.15, 0.25));
        shares.put(QualityMetric.PRAISE_BESIDE_REQUEST, Threshold.of(0.05, 0.1));
        shares.put(QualityMetric.UNKNOWN, Threshold.of(0.005, 0.02));
        shares.put(QualityMetric.OUT_OF_FORCE, Threshold.of(0.01, 0.03));
        shares.put(QualityMetric.UNUSED, Threshold.of(0.25, 0.5));
        return of(shares, 0.95, 30, 90);
    }

    /**
     * Sets the threshold of one metric.
     *
     * @param metric the metric
     * @param threshold its threshold
     * @return the thresholds with this one
     */
    default QualityThresholds with(QualityMetric metric, Threshold threshold) {
        Map<QualityMetric, Threshold> changed = new LinkedHashMap<>(shares());
        changed.put(metric, threshold);
        return of(changed, confidence(), fewest(), unusedDays());
    }

    /**
     * Sets how sure verdicts have to be.
     *
     * @param changed how sure the intervals are, from {@value #LEAST_CONFIDENCE} to {@value #MOST_CONFIDENCE}
     * @return the thresholds with this confidence
     * @throws IllegalArgumentException if it is out of this range
     */
    default QualityThresholds withConfidence(double changed) {
        return of(shares(), changed, fewest(), unusedDays());
    }

    /**
     * Sets how much a verdict has to rest on.
     *
     * @param count how often a metric must have been possible before it is judged, at least 1
     * @return the thresholds with this number
     * @throws IllegalArgumentException if it is less than 1
     */
    default QualityThresholds withFewest(int count) {
        return of(shares(), confidence(), count, unusedDays());
    }

    /**
     * Sets after how many days an issue is unused.
     *
     * @param days how many, at least 1
     * @return the thresholds with this number
     * @throws IllegalArgumentException if it is less than 1
     */
    default QualityThresholds withUnusedDays(int days) {
        return of(shares(), confidence(), fewest(), days);
    }

    /**
     * Finds the threshold of a metric.
     *
     * @param metric the metric
     * @return its threshold
     */
    default Threshold of(QualityMetric metric) {
        Threshold found = shares().get(metric);
        if (found == null) {
            throw new IllegalStateException("metric " + metric + " has no threshold");
        }
        return found;
    }

    /**
     * Judges a share that was counted on a sample: there is too little to say below {@link #fewest}, else as
     * {@link Threshold#judge} says.
     *
     * @param metric what was counted
     * @param hits how often it was so
     * @param outOf how often it could have been so
     * @param interval where the true share lies
     * @return the verdict
     */
    default QualityVerdict judge(QualityMetric metric, long hits, long outOf, WilsonInterval interval) {
        return outOf < fewest() ? QualityVerdict.TOO_FEW : of(metric).judge(hits / (double) outOf, interval);
    }

    /** Checks that nothing is missing or out of its range. */
    @Value.Check
    default void check() {
        for (QualityMetric metric : QualityMetric.values()) {
            if (!shares().containsKey(metric)) {
                throw new IllegalArgumentException("metric " + metric + " has no threshold");
            }
        }
        checkConfidence(confidence());
        if (fewest() < 1) {
            throw new IllegalArgumentException("judged from " + fewest() + " on, expected at least 1");
        }
        if (unusedDays() < 1) {
            throw new IllegalArgumentException("unused after " + unusedDays() + " days, expected at least 1");
        }
    }

    /**
     * Checks a confidence.
     *
     * @param confidence the confidence
     * @throws IllegalArgumentException if it is out of its range
     */
    static void checkConfidence(double confidence) {
        if (!(confidence >= LEAST_CONFIDENCE && confidence <= MOST_CONFIDENCE)) {
            throw new IllegalArgumentException(
                    "confidence " + confidence + ", expected from " + LEAST_CONFIDENCE + " to " + MOST_CONFIDENCE);
        }
    }
}
