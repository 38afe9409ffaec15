package dev.caserail.taxonomy.suggest;

import java.util.ArrayList;
import java.util.List;

/**
 * How sure is sure, seen on texts that were not learned from.
 *
 * @param sharpness how fast likelihood falls with what speaks for a code, so that scores are as often right as they say
 * @param threshold the likelihood that nine of ten texts in scope reach, 0.9 at most
 */
record Calibration(double sharpness, double threshold) {
    private static final double MOST_REFUSED = 0.1;

    /** A code that is so likely is suggested, however sure the texts that were looked at made the model. */
    private static final double SURE = 0.9;

    /** Learns without each part of the texts, and looks at that part. */
    static Calibration crossed(TrainingSet all, boolean[] outOfScope) {
        Seen seen = new Seen(outOfScope);
        for (int fold = 0; fold < TrainingSet.FOLDS; fold++) {
            seen.look(LearnedWeights.of(all.part(fold, false)), all.part(fold, true));
        }
        return seen.calibration();
    }

    /** Looks at other texts. */
    static Calibration of(LearnedWeights learned, TrainingSet others, boolean[] outOfScope) {
        Seen seen = new Seen(outOfScope);
        seen.look(learned, others);
        return seen.calibration();
    }

    /** What was seen so far; sums are kept of the first part only, since they take room. */
    private static final class Seen {
        private final boolean[] outOfScope;
        private final List<Double> confidences = new ArrayList<>();
        private double sharpness;

        Seen(boolean[] outOfScope) {
            this.outOfScope = outOfScope;
        }

        void look(LearnedWeights learned, TrainingSet held) {
            List<double[]> sums = new ArrayList<>();
            List<Integer> labels = new ArrayList<>();
            for (int i = 0; i < held.labels().length; i++) {
                if (!outOfScope[held.labels()[i]]) {
                    sums.add(learned.sums(held.texts().get(i)));
                    labels.add(held.labels()[i]);
                }
            }
            if (sharpness == 0 && !sums.isEmpty()) {
                sharpness = sharpest(sums, labels);
            }
            for (double[] one : sums) {
                confidences.add(confidence(SuggestionModel.likelihoods(one, sharpness)));
            }
        }

        Calibration calibration() {
            double[] sorted = confidences.stream()
                    .mapToDouble(Double::doubleValue)
                    .sorted()
                    .toArray();
            return new Calibration(sharpness, Math.min(SURE, sorted[(int) (sorted.length * MOST_REFUSED)]));
        }

        private double confidence(double[] likely) {
            double highest = 0;
            for (int i = 0; i < likely.length; i++) {
                highest = outOfScope[i] ? highest : Math.max(highest, likely[i]);
            }
            return highest;
        }
    }

    /** The sharpness under which the right codes are likeliest, found step by step; a small grid is exact enough. */
    private static double sharpest(List<double[]> sums, List<Integer> labels) {
        double best = 1;
        double bestFit = Double.NEGATIVE_INFINITY;
        for (int step = 0; step <= 24; step++) {
            double sharpness = StrictMath.pow(2, step / 4.0 - 1);
            double fit = 0;
            for (int i = 0; i < labels.size(); i++) {
                double[] likely = SuggestionModel.likelihoods(sums.get(i), sharpness);
                fit += StrictMath.log(Math.max(1e-12, likely[labels.get(i)]));
            }
            if (fit > bestFit) {
                bestFit = fit;
                best = sharpness;
            }
        }
        return best;
    }
}
