package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.IssueTaxonomy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Says what a text is likely about, and which of its words say so. Learned by {@link ModelTraining}, or made of a taxonomy's
 * own words by {@link #from(IssueTaxonomy)}; kept in files by {@link ModelFile}.
 *
 * <pre>{@code
 * SuggestionModel model = SuggestionModel.from(ReferenceTaxonomy.load());
 * model.suggest("Two bottles of milk are missing", 3).best(); // PRODUCT_MISSING
 * }</pre>
 *
 * Deterministic: the same text gets the same scores on every machine. Immutable and safe for use by many threads.
 */
public final class SuggestionModel {
    private static final int MOST_WORDS_SHOWN = 5;

    private final String version;
    private final String hash;
    private final List<DeskCode> codes;
    private final boolean[] outOfScope;
    private final FeatureTable features;
    private final WeightTable weights;
    private final double sharpness;
    private final double threshold;

    SuggestionModel(ModelParts parts, String hash) {
        this.version = parts.version();
        this.hash = hash;
        this.codes = List.copyOf(parts.codes());
        this.outOfScope = parts.outOfScope();
        this.features = parts.features();
        this.weights = parts.weights();
        this.sharpness = parts.sharpness();
        this.threshold = parts.threshold();
    }

    /**
     * Makes a model of a taxonomy's own words, for a desk without history: definitions, labels and synonyms in all languages
     * stand for what customers write. Issues that retire are left out.
     *
     * @param taxonomy the taxonomy
     * @return the model; its version is the taxonomy's
     * @throws IllegalArgumentException if fewer than two issues are left
     */
    public static SuggestionModel from(IssueTaxonomy taxonomy) {
        return GlossaryModel.of(taxonomy);
    }

    /** {@return what whoever trained it called it} */
    public String version() {
        return version;
    }

    /** {@return the SHA-256 of all that it knows, in hexadecimal digits: equal models, and only these, have equal ones} */
    public String hash() {
        return hash;
    }

    /** {@return the codes that it suggests, sorted} */
    public List<DeskCode> codes() {
        return IntStream.range(0, codes.size())
                .filter(i -> !outOfScope[i])
                .mapToObj(codes::get)
                .toList();
    }

    /** {@return how likely a code must be to be suggested, as fixed when it was trained} */
    public double threshold() {
        return threshold;
    }

    /**
     * Suggests codes for a text by the model's own threshold.
     *
     * @param text what the customer wrote
     * @param most how many codes at most
     * @return the codes with the words that spoke for them, or no suggestion
     * @throws IllegalArgumentException if {@code most} is below 1
     */
    public Suggestion suggest(String text, int most) {
        return suggest(text, most, threshold);
    }

    /**
     * Suggests codes for a text.
     *
     * @param text what the customer wrote
     * @param most how many codes at most
     * @param atLeast how likely the likeliest code must be, from 0; 0 never refuses
     * @return the codes with the words that spoke for them, or no suggestion
     * @throws IllegalArgumentException if {@code most} is below 1, or {@code atLeast} is not from 0 to 1
     */
    public Suggestion suggest(String text, int most, double atLeast) {
        if (most < 1) {
            throw new IllegalArgumentException("most is " + most + ", expected at least 1");
        }
        if (!(atLeast >= 0 && atLeast <= 1)) {
            throw new IllegalArgumentException("threshold " + atLeast + ", expected from 0 to 1");
        }
        List<String> words = TextFeatures.words(text);
        TextVector vector = features.vector(words);
        double[] scores = likelihoods(weights.sums(vector), sharpness);
        List<Integer> ranked = IntStream.range(0, scores.length)
                .filter(i -> !outOfScope[i])
                .boxed()
                .sorted(Comparator.comparingDouble((Integer i) -> scores[i])
                        .reversed()
                        .thenComparing(Comparator.naturalOrder()))
                .limit(most)
                .toList();
        double confidence = vector.isEmpty() ? 0 : scores[ranked.get(0)];
        List<SuggestedIssue> issues = new ArrayList<>();
        if (confidence >= atLeast) {
            for (int code : ranked) {
                issues.add(SuggestedIssue.of(codes.get(code), scores[code], votes(words, vector, code)));
            }
        }
        return Suggestion.of(issues, confidence, atLeast);
    }

    /** How likely each code is, of what speaks for each: a sharpness of 0 makes all the same. */
    static double[] likelihoods(double[] sums, double sharpness) {
        double highest = sums[0];
        for (double sum : sums) {
            highest = Math.max(highest, sum);
        }
        double[] likely = new double[sums.length];
        double all = 0;
        for (int i = 0; i < sums.length; i++) {
            likely[i] = StrictMath.exp(sharpness * (sums[i] - highest));
            all += likely[i];
        }
        for (int i = 0; i < likely.length; i++) {
            likely[i] /= all;
        }
        return likely;
    }

    /** Adds up for each word what its features say for a code beyond what they say for others. */
    private List<WordVote> votes(List<String> words, TextVector vector, int code) {
        double[] perWord = new double[words.size()];
        double[] beyond = new double[vector.features().length];
        int[] counts = new int[vector.features().length];
        TextFeatures.of(words, features.frequent(), (kind, hash, first, last) -> {
            int at = Arrays.binarySearch(vector.features(), features.find(hash));
            if (at >= 0) {
                counts[at]++;
            }
        });
        for (int i = 0; i < beyond.length; i++) {
            beyond[i] = vector.weights()[i] * weights.beyondOthers(vector.features()[i], code) / counts[i];
        }
        TextFeatures.of(words, features.frequent(), (kind, hash, first, last) -> {
            int at = Arrays.binarySearch(vector.features(), features.find(hash));
            if (at >= 0) {
                perWord[first] += beyond[at] / 2;
                perWord[last] += beyond[at] / 2;
            }
        });
        return WordVotes.of(words, perWord, MOST_WORDS_SHOWN);
    }

    ModelParts parts() {
        return new ModelParts(version, codes, outOfScope, features, weights, sharpness, threshold);
    }

    @Override
    public String toString() {
        return version + " (" + codes.size() + " codes, " + features.size() + " features, " + hash + ")";
    }
}
