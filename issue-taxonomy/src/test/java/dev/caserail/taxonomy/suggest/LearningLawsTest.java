package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is learned, against the same worked out step by step as the textbooks have it. */
class LearningLawsTest {
    private static final int FEATURES = 6;
    private static final int CODES = 4;

    /** A text of some history: its features with their weights, and its code. */
    @SuppressWarnings("ArrayRecordComponent") // never compared
    record Line(double[] weights, int code) {
        TextVector vector() {
            int[] features =
                    IntStream.range(0, FEATURES).filter(f -> weights[f] != 0).toArray();
            return new TextVector(
                    features,
                    Arrays.stream(features).mapToDouble(f -> weights[f]).toArray());
        }
    }

    @Provide
    Arbitrary<Line> lines() {
        return Arbitraries.doubles()
                .between(0.1, 2)
                .ofScale(1)
                .injectDuplicates(0.2)
                .map(weight -> weight < 1 ? 0 : weight)
                .array(double[].class)
                .ofSize(FEATURES)
                .flatMap(weights -> Arbitraries.integers().between(0, CODES - 2).map(code -> new Line(weights, code)));
    }

    @Provide
    Arbitrary<List<Line>> histories() {
        return lines().list().ofMinSize(1).ofMaxSize(12);
    }

    @Property(tries = 100)
    void counting_is_naive_bayes_with_a_little_of_every_feature_added(
            @ForAll("histories") List<Line> history, @ForAll("lines") Line asked) {
        double little = 0.05;
        double[][] counts = new double[CODES][FEATURES];
        double[] totals = new double[CODES];
        for (Line line : history) {
            for (int f = 0; f < FEATURES; f++) {
                counts[line.code()][f] += line.weights()[f];
                totals[line.code()] += line.weights()[f];
            }
        }
        double most = Arrays.stream(totals).max().orElseThrow();
        double[] expected = new double[CODES];
        for (int code = 0; code < CODES; code++) {
            double total = totals[code] == 0 ? most : totals[code];
            for (int f = 0; f < FEATURES; f++) {
                expected[code] += asked.weights()[f]
                        * 0.5
                        * (Math.log(counts[code][f] + little) - Math.log(total + little * FEATURES));
            }
        }

        WeightTable learned = CountingLearner.learn(
                        history.stream().map(Line::vector).toList(),
                        history.stream().mapToInt(Line::code).toArray(),
                        CODES,
                        FEATURES,
                        0.5)
                .table();

        double exactness = FEATURES * 2 * learned.step() / 2 + 1e-4;
        assertArrayEquals(expected, learned.sums(asked.vector()), exactness);
    }

    @Property(tries = 100)
    void a_table_says_what_was_put_into_its_sheet_to_half_a_step(
            @ForAll("histories") List<Line> rows, @ForAll("lines") Line asked) {
        float[] bases = {0.5f, -1, 0, 2};
        WeightSheet sheet = new WeightSheet(FEATURES, bases);
        double[][] expected = new double[FEATURES][CODES];
        for (int i = 0; i < rows.size(); i++) {
            int feature = i % FEATURES;
            double[] values = Arrays.copyOf(rows.get(i).weights(), CODES);
            values[rows.get(i).code()] *= -1;
            sheet.add(feature, values);
            for (int code = 0; code < CODES; code++) {
                expected[feature][code] += values[code];
            }
        }
        WeightTable table = sheet.table();

        assertEquals(CODES, table.codes());
        assertEquals(FEATURES, table.features());
        double[] sums = new double[CODES];
        for (int feature = 0; feature < FEATURES; feature++) {
            double mean = 0;
            for (int code = 0; code < CODES; code++) {
                mean += (bases[code] + expected[feature][code]) / CODES;
                sums[code] += asked.weights()[feature] * (bases[code] + expected[feature][code]);
            }
            for (int code = 0; code < CODES; code++) {
                assertEquals(
                        bases[code] + expected[feature][code] - mean,
                        table.beyondOthers(feature, code),
                        table.step() + 1e-5);
            }
        }
        assertArrayEquals(sums, table.sums(asked.vector()), FEATURES * 2 * table.step() / 2 + 1e-4);
    }

    @Example
    void a_sheet_that_nothing_was_put_into_says_its_bases() {
        WeightTable table = new WeightSheet(2, new float[] {3, 4}).table();

        assertArrayEquals(new double[] {6, 8}, table.sums(new TextVector(new int[] {0, 1}, new double[] {1, 1})), 1e-9);
    }

    @Property(tries = 100)
    void likelihoods_add_up_to_one_and_keep_the_order_of_what_speaks_for_the_codes(@ForAll("lines") Line sums) {
        for (double sharpness : new double[] {0, 0.5, 30, 1e6}) {
            double[] likely = SuggestionModel.likelihoods(sums.weights(), sharpness);

            assertEquals(1, Arrays.stream(likely).sum(), 1e-9);
            for (int i = 0; i < likely.length; i++) {
                for (int j = 0; j < likely.length; j++) {
                    double further = sums.weights()[i] - sums.weights()[j];
                    if (sharpness == 0.5) {
                        assertEquals(Math.exp(0.5 * further), likely[i] / likely[j], 1e-9);
                    }
                    assertTrue(further < 0 || likely[i] >= likely[j]);
                }
            }
        }
        assertArrayEquals(new double[] {0.5, 0.5}, SuggestionModel.likelihoods(new double[] {1e300, -1e300}, 0), 1e-12);
    }

    @Example
    void the_threshold_is_what_nine_of_ten_texts_reach_and_scores_are_as_often_right_as_they_say() {
        // `yes` is right nine times of ten, `no` always, and another word is not known
        List<TrainingText> history = new ArrayList<>();
        List<TrainingText> later = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            history.add(TrainingText.of("yes", DeskCode.of(i % 10 == 0 ? "B" : "A")));
            history.add(TrainingText.of("no", DeskCode.of("B")));
            later.add(TrainingText.of("yes", DeskCode.of(i % 10 == 0 ? "B" : "A")));
        }
        SuggestionModel model =
                ModelTraining.of("t").withHeldOut(later).train(history).get().value();

        double score = model.suggest("yes", 1, 0).confidence();
        assertEquals(0.9, score, 0.05);
        assertEquals(Math.min(0.9, score), model.threshold());
    }

    @Example
    void what_is_sure_on_all_texts_is_suggested_from_nine_tenths_on() {
        List<TrainingText> history = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            history.add(TrainingText.of("milk is missing", DeskCode.of("A")));
            history.add(TrainingText.of("cannot log in", DeskCode.of("B")));
        }
        SuggestionModel model = ModelTraining.of("t").train(history).get().value();

        assertEquals(0.9, model.threshold());
        assertTrue(model.suggest("milk is missing", 1, 0).confidence() > 0.9);
    }

    @Example
    void codes_out_of_scope_make_no_text_sure() {
        DeskCode talk = DeskCode.of("talk");
        List<TrainingText> history = new ArrayList<>(History.texts());
        for (int i = 0; i < 12; i++) {
            history.add(TrainingText.of("nice weather today", talk));
        }
        SuggestionModel model = ModelTraining.of("t")
                .withOutOfScope(Set.of(talk))
                .train(history)
                .get()
                .value();

        Suggestion suggestion = model.suggest("nice weather today", 4, 0);
        assertTrue(suggestion.confidence() < 0.5, "confidence " + suggestion.confidence());
        assertEquals(4, suggestion.issues().size());
        assertTrue(
                suggestion.issues().stream().mapToDouble(SuggestedIssue::score).sum() < 0.6);
    }
}
