package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueTaxonomy;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Makes a model of what a taxonomy itself says of its issues. */
final class GlossaryModel {
    /** Without history nothing tells how sure is sure: chosen so that a text which shares no telling word is refused. */
    private static final double SHARPNESS = 4;

    private static final double THRESHOLD = 0.1;

    private GlossaryModel() {}

    static SuggestionModel of(IssueTaxonomy taxonomy) {
        List<Issue> issues = taxonomy.issues().stream()
                .filter(issue -> issue.retirement().isEmpty())
                .sorted(Comparator.comparing(issue -> issue.code().value()))
                .toList();
        if (issues.size() < 2) {
            throw new IllegalArgumentException("taxonomy `" + taxonomy.version() + "` has fewer than two issues");
        }
        List<List<String>> texts = new ArrayList<>();
        List<Integer> labels = new ArrayList<>();
        for (int i = 0; i < issues.size(); i++) {
            for (String text : texts(issues.get(i))) {
                texts.add(TextFeatures.words(text));
                labels.add(i);
            }
        }
        FeatureTable features = FeatureTable.of(texts, 1);
        WeightTable weights = CountingLearner.learn(
                        texts.stream().map(features::vector).toList(),
                        labels.stream().mapToInt(Integer::intValue).toArray(),
                        issues.size(),
                        features.size(),
                        1)
                .table();
        return ModelFile.model(new ModelParts(
                taxonomy.version(),
                issues.stream().map(issue -> DeskCode.from(issue.code())).toList(),
                new boolean[issues.size()],
                features,
                weights,
                SHARPNESS,
                THRESHOLD));
    }

    private static List<String> texts(Issue issue) {
        List<String> texts = new ArrayList<>(issue.labels().values());
        issue.synonyms().forEach(synonym -> texts.add(synonym.text()));
        texts.add(issue.useWhen());
        return texts;
    }
}
