package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One metric of the desk or of a slice: what was counted, where the true share lies, and what that means. */
@WrapperStyle
@Value.Immutable
public sealed interface QualityFigure permits ImmutableQualityFigure {
    /** {@return what was counted} */
    QualityMetric metric();

    /** {@return how often it was so} */
    long hits();

    /** {@return how often it could have been so} */
    long outOf();

    /** {@return the share, from 0 to 1; 0 where there was nothing to count} */
    double share();

    /** {@return where the true share lies, by the confidence of the thresholds} */
    WilsonInterval interval();

    /** {@return what that means} */
    QualityVerdict verdict();

    /**
     * Puts a figure together.
     *
     * @param metric what was counted
     * @param hits how often it was so
     * @param outOf how often it could have been so
     * @param interval where the true share lies
     * @param verdict what that means
     * @return the figure
     * @throws IllegalArgumentException if {@code hits} is not from 0 to {@code outOf}
     */
    static QualityFigure of(
            QualityMetric metric, long hits, long outOf, WilsonInterval interval, QualityVerdict verdict) {
        return ImmutableQualityFigure.of(metric, hits, outOf, share(hits, outOf), interval, verdict);
    }

    private static double share(long hits, long outOf) {
        return outOf == 0 ? 0 : hits / (double) outOf;
    }

    /** Checks that the numbers go together. */
    @Value.Check
    default void check() {
        if (hits() < 0 || hits() > outOf() || share() != share(hits(), outOf())) {
            throw new IllegalArgumentException(metric() + " is " + hits() + " of " + outOf() + " with a share of "
                    + share() + ", which cannot be");
        }
    }
}
