package dev.caserail.taxonomy.suggest;

import java.util.List;

/**
 * What was learned from some texts.
 *
 * @param features the features they have
 * @param weights what these say for each code
 */
record LearnedWeights(FeatureTable features, WeightTable weights) {
    /** How much counting adds to what keeps codes apart: it orders those that the margins leave close together. */
    private static final double COUNTING_SHARE = 0.06;

    /** Features in fewer texts are left out where there are very many texts: they would fill memory and say little. */
    private static final int MANY = 30_000;

    static LearnedWeights of(TrainingSet set) {
        FeatureTable features = FeatureTable.of(set.texts(), set.labels().length > MANY ? 2 : 1);
        List<TextVector> vectors = set.texts().stream().map(features::vector).toList();
        boolean exact = set.exact();
        WeightSheet sheet =
                CountingLearner.learn(vectors, set.labels(), set.codes(), features.size(), exact ? COUNTING_SHARE : 1);
        if (exact) {
            MarginLearner.learn(vectors, set.labels(), set.codes(), sheet, features.size());
        }
        return new LearnedWeights(features, sheet.table());
    }

    double[] sums(List<String> words) {
        return weights.sums(features.vector(words));
    }
}
