package dev.caserail.taxonomy.suggest;

import de.bwaldvogel.liblinear.Feature;
import de.bwaldvogel.liblinear.FeatureNode;
import de.bwaldvogel.liblinear.Linear;
import de.bwaldvogel.liblinear.Model;
import de.bwaldvogel.liblinear.Parameter;
import de.bwaldvogel.liblinear.Problem;
import de.bwaldvogel.liblinear.SolverType;
import java.util.List;

/**
 * Learns weights that keep the right code ahead of each other one by a margin: the multi-class support vector machine of
 * Crammer and Singer, by LIBLINEAR. The only class that needs that library.
 */
final class MarginLearner {
    private static final double COST = 1;
    private static final double PRECISION = 0.1;

    private MarginLearner() {}

    /** Adds what it learned to the weights; the same texts in the same order give the same weights. */
    static void learn(List<TextVector> texts, int[] labels, int codes, WeightSheet sheet, int features) {
        Problem problem = new Problem();
        problem.l = texts.size();
        problem.n = features;
        problem.bias = -1;
        problem.x = new Feature[texts.size()][];
        problem.y = new double[texts.size()];
        for (int i = 0; i < labels.length; i++) {
            TextVector text = texts.get(i);
            Feature[] row = new Feature[text.features().length];
            for (int k = 0; k < row.length; k++) {
                row[k] = new FeatureNode(text.features()[k] + 1, text.weights()[k]);
            }
            problem.x[i] = row;
            problem.y[i] = labels[i];
        }
        Linear.disableDebugOutput();
        Model model = Linear.train(problem, new Parameter(SolverType.MCSVM_CS, COST, PRECISION));
        int[] order = model.getLabels();
        double[] weights = model.getFeatureWeights();
        // a code without a text is in no order
        double[] row = new double[codes];
        for (int feature = 0; feature < features; feature++) {
            for (int i = 0; i < order.length; i++) {
                row[order[i]] = weights[feature * order.length + i];
            }
            sheet.add(feature, row);
        }
    }
}
