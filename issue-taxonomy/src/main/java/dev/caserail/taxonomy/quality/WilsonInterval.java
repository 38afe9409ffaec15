package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Where a true share lies, given how often something was counted: the score interval of Wilson (1927), without continuity
 * correction. It is sound for small numbers, where the share plus and minus some standard deviations is not, and never
 * leaves 0 to 1.
 *
 * <p>It takes what is counted as independent. Several issues of one case are not quite, so read it as a guard against small
 * numbers, not as proof.
 */
@WrapperStyle
@Value.Immutable
public sealed interface WilsonInterval permits ImmutableWilsonInterval {
    /** {@return the lower bound, from 0} */
    double low();

    /** {@return the upper bound, to 1} */
    double high();

    /**
     * Takes two bounds.
     *
     * @param low the lower bound
     * @param high the upper bound
     * @return the interval
     * @throws IllegalArgumentException if they are no shares in this order
     */
    static WilsonInterval of(double low, double high) {
        return ImmutableWilsonInterval.of(low, high);
    }

    /**
     * Computes the interval.
     *
     * @param hits how often it was so
     * @param outOf how often it could have been so; for 0, any share is possible
     * @param confidence how sure the two-sided interval is, such as 0.95
     * @return the interval
     * @throws IllegalArgumentException if {@code hits} is not from 0 to {@code outOf}, or the confidence not from
     *     {@value QualityThresholds#LEAST_CONFIDENCE} to {@value QualityThresholds#MOST_CONFIDENCE}
     */
    static WilsonInterval of(long hits, long outOf, double confidence) {
        return withQuantile(hits, outOf, NormalQuantile.twoSided(confidence));
    }

    /**
     * Computes the interval from the quantile that belongs to its confidence.
     *
     * @param hits how often it was so
     * @param outOf how often it could have been so
     * @param z the quantile of the normal distribution, such as 1.96
     * @return the interval
     * @throws IllegalArgumentException if {@code hits} is not from 0 to {@code outOf}
     */
    static WilsonInterval withQuantile(long hits, long outOf, double z) {
        if (hits < 0 || hits > outOf) {
            throw new IllegalArgumentException(hits + " of " + outOf + ", expected from 0 to " + Math.max(0, outOf));
        }
        if (outOf == 0) {
            return of(0, 1);
        }
        double n = outOf;
        double share = hits / n;
        double square = z * z / n;
        double middle = (share + square / 2) / (1 + square);
        double half = z / (1 + square) * Math.sqrt(share * (1 - share) / n + square / (4 * n));
        // exact where rounding would leave a trace
        double low = hits == 0 ? 0 : Math.max(0, middle - half);
        double high = hits == outOf ? 1 : Math.min(1, middle + half);
        return of(low, high);
    }

    /** Checks that the bounds are shares in their order. */
    @Value.Check
    default void check() {
        if (!(low() >= 0 && high() >= low() && high() <= 1)) {
            throw new IllegalArgumentException("interval from " + low() + " to " + high() + ", expected within 0 to 1");
        }
    }
}
