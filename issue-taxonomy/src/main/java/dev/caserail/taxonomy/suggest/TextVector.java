package dev.caserail.taxonomy.suggest;

/**
 * A text as numbers. The arrays belong to it.
 *
 * @param features the numbers of its features, ascending
 * @param weights how much each counts
 */
@SuppressWarnings("ArrayRecordComponent") // never compared, and copies would cost more than the sums they are for
record TextVector(int[] features, double[] weights) {
    boolean isEmpty() {
        return features.length == 0;
    }

    double sum() {
        double sum = 0;
        for (double weight : weights) {
            sum += weight;
        }
        return sum;
    }
}
