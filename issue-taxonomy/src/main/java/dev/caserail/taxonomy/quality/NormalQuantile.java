package dev.caserail.taxonomy.quality;

/** Quantiles of the standard normal distribution. */
final class NormalQuantile {
    private static final double ROOT_OF_TWO_PI = Math.sqrt(2 * Math.PI);

    private NormalQuantile() {}

    /** How many standard deviations to each side hold this share of the distribution: 1.96 for 0.95. */
    static double twoSided(double confidence) {
        QualityThresholds.checkConfidence(confidence);
        double wanted = confidence / 2;
        double z = 0;
        // Newton's method on a concave function comes from below and never overshoots
        for (int i = 0; i < 100; i++) {
            double step = (wanted - aboveMiddle(z)) / density(z);
            if (step < 1e-15) {
                break;
            }
            z += step;
        }
        return z;
    }

    private static double density(double z) {
        return Math.exp(-z * z / 2) / ROOT_OF_TWO_PI;
    }

    /** How much of the distribution lies between the middle and z: Marsaglia's series. */
    private static double aboveMiddle(double z) {
        double term = z;
        double sum = z;
        for (int i = 3; term > sum * 1e-17; i += 2) {
            term *= z * z / i;
            sum += term;
        }
        return sum * density(z);
    }
}
