package dev.caserail.taxonomy.suggest;

import java.util.Arrays;

/** Weights while they are being learned: a row of codes for each feature; rows that nobody touched take no room. */
final class WeightSheet {
    /** Weights this much smaller than the largest change no order worth keeping. */
    private static final double STEPS = 4_096;

    private final float[] bases;
    private final int[][] codes;
    private final float[][] weights;

    WeightSheet(int features, float[] bases) {
        this.bases = bases;
        this.codes = new int[features][];
        this.weights = new float[features][];
    }

    /** Sets what a feature says beyond the bases; codes ascending. */
    void set(int feature, int[] ofCodes, float[] values) {
        codes[feature] = ofCodes;
        weights[feature] = values;
    }

    /** Adds a number for each code to what a feature says. */
    void add(int feature, double[] values) {
        float[] all = new float[bases.length];
        if (codes[feature] != null) {
            for (int i = 0; i < codes[feature].length; i++) {
                all[codes[feature][i]] = weights[feature][i];
            }
        }
        for (int code = 0; code < all.length; code++) {
            all[code] += (float) values[code];
        }
        int used = 0;
        int[] ofCodes = new int[all.length];
        float[] kept = new float[all.length];
        for (int code = 0; code < all.length; code++) {
            if (all[code] != 0) {
                ofCodes[used] = code;
                kept[used++] = all[code];
            }
        }
        codes[feature] = Arrays.copyOf(ofCodes, used);
        weights[feature] = Arrays.copyOf(kept, used);
    }

    /** The same in steps of one size; what is less than half a step is left out. */
    WeightTable table() {
        float largest = 0;
        for (float[] row : weights) {
            for (int i = 0; row != null && i < row.length; i++) {
                largest = Math.max(largest, Math.abs(row[i]));
            }
        }
        float step = largest == 0 ? 1 : (float) (largest / STEPS);
        int[] starts = new int[weights.length + 1];
        int count = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            float[] row = weights[feature];
            for (int i = 0; row != null && i < row.length; i++) {
                count += Math.round(row[i] / step) == 0 ? 0 : 1;
            }
            starts[feature + 1] = count;
        }
        int[] kept = new int[count];
        short[] steps = new short[count];
        int entry = 0;
        for (int feature = 0; feature < weights.length; feature++) {
            float[] row = weights[feature];
            for (int i = 0; row != null && i < row.length; i++) {
                int rounded = Math.round(row[i] / step);
                if (rounded != 0) {
                    kept[entry] = codes[feature][i];
                    steps[entry++] = (short) rounded;
                }
            }
        }
        return new WeightTable(bases, step, starts, kept, steps);
    }
}
