package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** How much a history must have, and may have, to be learned from; and what is said of its thin places. */
class WhatAHistoryNeedsTest {
    @Test
    void six_texts_of_two_codes_are_enough() {
        List<TrainingText> six = texts(3, "A", "B");

        assertEquals(List.of(), train(six).get().remarks());
        assertEquals(
                DeskCode.of("B"),
                train(six)
                        .get()
                        .value()
                        .suggest("wordB", 1, 0)
                        .best()
                        .orElseThrow()
                        .code());
        assertEquals(
                "texts: error: 5 texts of 2 codes, expected at least 6 texts of at least two codes (take a longer part of the"
                        + " history, or begin with the taxonomy's own words) [suggest.too-little]",
                told(train(six.subList(0, 5))));
    }

    @Test
    void texts_out_of_scope_do_not_count() {
        List<TrainingText> texts = texts(4, "A", "B", "talk");
        ModelTraining training = ModelTraining.of("t").withOutOfScope(Set.of(DeskCode.of("talk")));

        assertTrue(training.train(texts).isValid());
        texts.subList(0, 3).clear();
        assertEquals(
                "texts: error: 5 texts of 2 codes, expected at least 6 texts of at least two codes (take a longer part of the"
                        + " history, or begin with the taxonomy's own words) [suggest.too-little]",
                told(training.train(texts)));
    }

    @Test
    void codes_with_one_or_two_texts_are_named_five_of_them_at_most() {
        List<TrainingText> texts = texts(3, "A", "B");
        texts.addAll(texts(2, "R1", "R2", "R3", "R4", "R5"));
        String help = " (they will hardly be suggested: add texts of them) [suggest.rare-code]";

        assertEquals(
                "texts: warning: 5 codes have fewer than 3 texts: R1, R2, R3, R4, R5" + help,
                train(texts).get().remarks().get(0).line());
        texts.addAll(texts(1, "R6"));
        assertEquals(
                "texts: warning: 6 codes have fewer than 3 texts: R1, R2, R3, R4, R5 …" + help,
                train(texts).get().remarks().get(0).line());
    }

    @Test
    void half_a_million_texts_and_twenty_thousand_codes_are_the_most() {
        List<TrainingText> texts = new ArrayList<>(
                Collections.nCopies(ModelTraining.MOST_TEXTS, TrainingText.of("milk is missing", DeskCode.of("A"))));
        texts.add(TrainingText.of("late", DeskCode.of("B")));
        assertEquals(
                "texts: error: 500001 texts of 2 codes, expected at most 500000 of 20000 (take the latest part of the"
                        + " history) [suggest.too-much]",
                told(train(texts)));

        List<TrainingText> codes = new ArrayList<>();
        for (int i = 0; i <= ModelTraining.MOST_CODES; i++) {
            codes.add(TrainingText.of("word", DeskCode.of("C" + i)));
        }
        assertEquals(
                "texts: error: 20001 texts of 20001 codes, expected at most 500000 of 20000 (take the latest part of the"
                        + " history) [suggest.too-much]",
                told(train(codes)));
    }

    @Test
    void held_out_texts_of_codes_that_are_not_suggested_are_passed_over() {
        List<TrainingText> texts = texts(4, "A", "B", "talk");
        List<TrainingText> later = texts(2, "A", "B");
        ModelTraining training = ModelTraining.of("t").withOutOfScope(Set.of(DeskCode.of("talk")));
        String hash = training.withHeldOut(later).train(texts).get().value().hash();

        later.addAll(texts(20, "talk", "else"));
        assertEquals(
                hash, training.withHeldOut(later).train(texts).get().value().hash());
        assertEquals(
                "texts: error: no text that was held out is of a code that the history has (take texts of the same codes)"
                        + " [suggest.too-little]",
                told(training.withHeldOut(texts(1, "talk")).train(texts)));
    }

    @Test
    void a_version_is_one_line_of_up_to_two_hundred_characters() {
        String version = "v".repeat(200);

        assertEquals(
                version,
                ModelTraining.of(version)
                        .train(texts(3, "A", "B"))
                        .get()
                        .value()
                        .version());
    }

    private static List<TrainingText> texts(int each, String... codes) {
        List<TrainingText> texts = new ArrayList<>();
        for (String code : codes) {
            for (int i = 0; i < each; i++) {
                texts.add(TrainingText.of("word" + code + " text " + i, DeskCode.of(code)));
            }
        }
        return texts;
    }

    private static Validation<Seq<Diagnostic>, Checked<SuggestionModel>> train(List<TrainingText> texts) {
        return ModelTraining.of("t").train(texts);
    }

    private static String told(Validation<Seq<Diagnostic>, ?> trained) {
        return trained.getError().map(Diagnostic::line).mkString("\n");
    }
}
