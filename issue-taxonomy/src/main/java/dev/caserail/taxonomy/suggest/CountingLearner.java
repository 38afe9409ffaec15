package dev.caserail.taxonomy.suggest;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Learns by counting how often features go with codes: naive Bayes over weighted features. Needs no other library. */
final class CountingLearner {
    /** As if every feature had been seen a little with every code. */
    private static final double UNSEEN = 0.05;

    private CountingLearner() {}

    /**
     * Counts.
     *
     * @param texts the texts
     * @param labels the number of each text's code
     * @param codes how many codes there are
     * @param features how many features there are
     * @param share how much the outcome counts
     */
    static WeightSheet learn(List<TextVector> texts, int[] labels, int codes, int features, double share) {
        List<Map<Integer, Double>> counts = new ArrayList<>();
        for (int feature = 0; feature < features; feature++) {
            counts.add(new TreeMap<>());
        }
        double[] totals = new double[codes];
        for (int i = 0; i < labels.length; i++) {
            TextVector text = texts.get(i);
            for (int k = 0; k < text.features().length; k++) {
                counts.get(text.features()[k]).merge(labels[i], text.weights()[k], Double::sum);
                totals[labels[i]] += text.weights()[k];
            }
        }
        double most = 0;
        for (double total : totals) {
            most = Math.max(most, total);
        }
        float[] bases = new float[codes];
        for (int code = 0; code < codes; code++) {
            // what was never seen must not look likelier than what was
            double total = totals[code] == 0 ? most : totals[code];
            bases[code] = (float) (share * (StrictMath.log(UNSEEN) - StrictMath.log(total + UNSEEN * features)));
        }
        WeightSheet sheet = new WeightSheet(features, bases);
        for (int feature = 0; feature < features; feature++) {
            Map<Integer, Double> row = counts.get(feature);
            int[] ofCodes = row.keySet().stream().mapToInt(Integer::intValue).toArray();
            float[] weights = new float[ofCodes.length];
            for (int i = 0; i < ofCodes.length; i++) {
                double count = row.getOrDefault(ofCodes[i], 0.0);
                weights[i] = (float) (share * (StrictMath.log(count + UNSEEN) - StrictMath.log(UNSEEN)));
            }
            sheet.set(feature, ofCodes, weights);
        }
        return sheet;
    }
}
