package dev.caserail.taxonomy.quality;

/** What was counted of one slice: for each metric how often it was so, and how often it could have been. */
@SuppressWarnings("EnumOrdinal") // the numbers live as long as a count, and are never stored
final class Tally {
    private static final int METRICS = QualityMetric.values().length;

    private final long[] hits = new long[METRICS];
    private final long[] outOf = new long[METRICS];

    /** The bit of a metric in the sets that {@link #add} takes. */
    static int bit(QualityMetric metric) {
        return 1 << metric.ordinal();
    }

    /** Counts one thing: which metrics it could count in, and in which of these it does. */
    void add(int possible, int so) {
        for (int rest = possible; rest != 0; rest &= rest - 1) {
            int metric = Integer.numberOfTrailingZeros(rest);
            outOf[metric]++;
            hits[metric] += so >>> metric & 1;
        }
    }

    void add(Tally other) {
        for (int i = 0; i < METRICS; i++) {
            hits[i] += other.hits[i];
            outOf[i] += other.outOf[i];
        }
    }

    long hits(QualityMetric metric) {
        return hits[metric.ordinal()];
    }

    long outOf(QualityMetric metric) {
        return outOf[metric.ordinal()];
    }
}
