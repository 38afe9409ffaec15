package dev.caserail.taxonomy.suggest;

import java.util.Arrays;

/**
 * How much each feature speaks for each code. A code has a base, which all features share, and only what differs from it is
 * kept, in steps of one size: a table takes little room although every feature speaks for every code.
 */
final class WeightTable {
    private final float[] bases;
    private final float step;
    private final int[] starts;
    private final int[] codes;
    private final short[] steps;
    private final float[] means;
    private final float meanBase;

    /** Takes, for each feature, from where to where its codes and steps are. */
    WeightTable(float[] bases, float step, int[] starts, int[] codes, short[] steps) {
        this.bases = bases;
        this.step = step;
        this.starts = starts;
        this.codes = codes;
        this.steps = steps;
        this.means = new float[starts.length - 1];
        for (int feature = 0; feature < means.length; feature++) {
            double sum = 0;
            for (int i = starts[feature]; i < starts[feature + 1]; i++) {
                sum += steps[i] * (double) step;
            }
            means[feature] = (float) (sum / bases.length);
        }
        double sum = 0;
        for (float base : bases) {
            sum += base;
        }
        this.meanBase = (float) (sum / bases.length);
    }

    int codes() {
        return bases.length;
    }

    int features() {
        return means.length;
    }

    float base(int code) {
        return bases[code];
    }

    float step() {
        return step;
    }

    int start(int feature) {
        return starts[feature];
    }

    int code(int entry) {
        return codes[entry];
    }

    short steps(int entry) {
        return steps[entry];
    }

    /** What all features of a text say for each code. */
    double[] sums(TextVector text) {
        double[] sums = new double[bases.length];
        double all = text.sum();
        for (int code = 0; code < sums.length; code++) {
            sums[code] = bases[code] * all;
        }
        for (int i = 0; i < text.features().length; i++) {
            int feature = text.features()[i];
            double weight = text.weights()[i] * step;
            for (int entry = starts[feature]; entry < starts[feature + 1]; entry++) {
                sums[codes[entry]] += weight * steps[entry];
            }
        }
        return sums;
    }

    /** How much a feature speaks for a code rather than for the others. */
    double beyondOthers(int feature, int code) {
        int found = Arrays.binarySearch(codes, starts[feature], starts[feature + 1], code);
        double own = found >= 0 ? steps[found] * (double) step : 0;
        return bases[code] + own - meanBase - means[feature];
    }
}
