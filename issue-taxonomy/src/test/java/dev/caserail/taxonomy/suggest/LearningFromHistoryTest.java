package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C12, F6: from a customer's text to the issues it is likely about, learned from a desk's history, or to no suggestion. */
class LearningFromHistoryTest {
    private static final SuggestionModel MODEL = History.model();

    @Test
    void a_text_in_other_words_gets_its_code_with_the_words_that_spoke_for_it() {
        Suggestion suggestion = MODEL.suggest("Good morning, the milkbottle seems to be missing from my order", 3, 0);

        assertEquals(3, suggestion.issues().size());
        SuggestedIssue best = suggestion.best().orElseThrow();
        assertEquals(DeskCode.of("milk_missing"), best.code());
        assertEquals(best.score(), suggestion.confidence());
        List<String> words = best.words().stream().map(WordVote::word).toList();
        assertTrue(words.contains("milkbottle") && words.contains("missing"), words.toString());
        assertFalse(words.contains("morning"), words.toString());
        assertTrue(best.words().size() <= 5);
        for (int i = 1; i < best.words().size(); i++) {
            assertTrue(best.words().get(i - 1).share() >= best.words().get(i).share());
        }
    }

    @Test
    void scores_fall_and_those_of_all_codes_add_up_to_one() {
        List<SuggestedIssue> all =
                MODEL.suggest("the card for my refund", 10, 0).issues();

        assertEquals(4, all.size());
        assertEquals(1, all.stream().mapToDouble(SuggestedIssue::score).sum(), 1e-9);
        IntStream.range(1, 4)
                .forEach(i -> assertTrue(all.get(i - 1).score() >= all.get(i).score()));
    }

    @Test
    void a_text_about_nothing_it_knows_gets_no_suggestion_unless_nothing_is_refused() {
        String text = "qqq zzz";

        assertEquals(List.of(), MODEL.suggest(text, 3).issues());
        assertEquals(0, MODEL.suggest(text, 3).confidence());
        assertEquals(MODEL.threshold(), MODEL.suggest(text, 3).threshold());
        assertEquals(3, MODEL.suggest(text, 3, 0).issues().size());
        assertEquals(List.of(), MODEL.suggest(text, 3, 0).issues().get(0).words());
        assertEquals(Optional.empty(), MODEL.suggest("", 1, 0.01).best());
    }

    @Test
    void the_threshold_refuses_what_is_below_and_takes_what_reaches_it() {
        double confidence = MODEL.suggest("refund card", 1, 0).confidence();

        assertEquals(1, MODEL.suggest("refund card", 1, confidence).issues().size());
        assertEquals(
                0,
                MODEL.suggest("refund card", 1, Math.nextUp(confidence))
                        .issues()
                        .size());
    }

    @Test
    void the_same_history_gives_the_same_model_and_another_one_another() {
        assertEquals(MODEL.hash(), History.model().hash());
        List<TrainingText> fewer = History.texts().subList(1, History.texts().size());
        assertNotEquals(
                MODEL.hash(),
                ModelTraining.of("test/1").train(fewer).get().value().hash());
        assertNotEquals(
                MODEL.hash(),
                ModelTraining.of("test/2").train(History.texts()).get().value().hash());
        assertEquals("test/1", MODEL.version());
        assertEquals(64, MODEL.hash().length());
        assertTrue(MODEL.toString().startsWith("test/1 (4 codes, "), MODEL.toString());
    }

    @Test
    void texts_that_no_issue_is_about_are_learned_and_never_suggested() {
        DeskCode oos = DeskCode.of("oos");
        SuggestionModel model = ModelTraining.of("t")
                .withOutOfScope(Set.of(oos))
                .train(History.withSmallTalk())
                .get()
                .value();

        assertFalse(model.codes().contains(oos));
        assertEquals(4, model.codes().size());
        assertEquals(
                List.of(),
                model.suggest("Hi there! tell me a joke about football", 3).issues());
        assertTrue(model.suggest("tell me a joke", 9, 0).issues().stream()
                .noneMatch(issue -> issue.code().equals(oos)));
        assertEquals(
                DeskCode.of("app_crash"),
                model.suggest("Hi there! my app crashes", 1)
                        .best()
                        .orElseThrow()
                        .code());
    }

    @Test
    void the_threshold_is_fixed_on_texts_held_out_where_there_are_some() {
        List<TrainingText> later = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            later.add(TrainingText.of("milk missing", DeskCode.of("milk_missing")));
        }
        later.add(TrainingText.of("qqq", DeskCode.of("milk_missing")));
        later.add(TrainingText.of("unknown code", DeskCode.of("else")));

        SuggestionModel model = ModelTraining.of("t")
                .withHeldOut(later)
                .train(History.texts())
                .get()
                .value();

        // one of ten is refused: the threshold is what the other nine reach
        assertEquals(Math.min(0.9, model.suggest("milk missing", 1, 0).confidence()), model.threshold(), 1e-12);
    }

    @Test
    void a_tenth_of_the_history_is_refused_at_most_by_the_threshold() {
        long refused = History.texts().stream()
                .filter(text -> MODEL.suggest(text.text(), 1).issues().isEmpty())
                .count();

        assertTrue(refused <= 12, refused + " of 120");
        assertTrue(MODEL.threshold() > 0.25 && MODEL.threshold() < 1, "threshold " + MODEL.threshold());
    }

    @Test
    void what_a_customer_wrote_is_shown_by_no_text_form() {
        TrainingText text = TrainingText.of("call me on 555", DeskCode.of("x"));

        assertFalse(text.toString().contains("555"), text.toString());
        assertFalse(MODEL.suggest("my milk 555", 1, 0).toString().contains("milk,"));
        assertFalse(WordVote.of("secret", 0.5).toString().contains("secret"));
    }

    @Nested
    class Refuses {
        @Test
        void a_history_of_one_code_or_of_few_texts() {
            assertFault(
                    "texts: error: 1 texts of 1 codes, expected at least 6 texts of at least two codes (take a longer part of"
                            + " the history, or begin with the taxonomy's own words) [suggest.too-little]",
                    ModelTraining.of("t").train(List.of(TrainingText.of("a", DeskCode.of("A")))));
            assertFault(
                    "texts: error: 30 texts of 1 codes, expected at least 6 texts of at least two codes (take a longer part"
                            + " of the history, or begin with the taxonomy's own words) [suggest.too-little]",
                    ModelTraining.of("t")
                            .withOutOfScope(Set.of(
                                    DeskCode.of("milk_missing"), DeskCode.of("refund_late"), DeskCode.of("app_crash")))
                            .train(History.texts()));
        }

        @Test
        void texts_held_out_of_other_codes() {
            assertFault(
                    "texts: error: no text that was held out is of a code that the history has (take texts of the same codes)"
                            + " [suggest.too-little]",
                    ModelTraining.of("t")
                            .withHeldOut(List.of(TrainingText.of("x", DeskCode.of("else"))))
                            .train(History.texts()));
        }

        @Test
        void names_that_are_no_line_and_numbers_out_of_range() {
            assertThrows(IllegalArgumentException.class, () -> ModelTraining.of(" "));
            assertThrows(IllegalArgumentException.class, () -> ModelTraining.of("a\nb"));
            assertThrows(IllegalArgumentException.class, () -> ModelTraining.of("x".repeat(201)));
            assertThrows(IllegalArgumentException.class, () -> MODEL.suggest("x", 0));
            assertThrows(IllegalArgumentException.class, () -> MODEL.suggest("x", 1, -0.1));
            assertThrows(IllegalArgumentException.class, () -> MODEL.suggest("x", 1, 1.1));
            assertThrows(IllegalArgumentException.class, () -> MODEL.suggest("x", 1, Double.NaN));
            assertThrows(IllegalArgumentException.class, () -> WordVote.of("x", 0));
            assertThrows(IllegalArgumentException.class, () -> WordVote.of("x", 1.1));
            assertThrows(IllegalArgumentException.class, () -> SuggestedIssue.of(DeskCode.of("x"), 1.1, List.of()));
            assertThrows(IllegalArgumentException.class, () -> SuggestedIssue.of(DeskCode.of("x"), -0.1, List.of()));
        }

        @Test
        void no_numbers_at_their_bounds() {
            assertEquals(0, SuggestedIssue.of(DeskCode.of("x"), 0, List.of()).score());
            assertEquals(1, SuggestedIssue.of(DeskCode.of("x"), 1, List.of()).score());
            assertEquals(1, WordVote.of("x", 1).share());
            assertEquals(1, MODEL.suggest("x", 1, 1).threshold());
        }

        private void assertFault(String line, Validation<Seq<Diagnostic>, ?> trained) {
            assertEquals(line, trained.getError().map(Diagnostic::line).mkString("\n"));
        }
    }

    @Test
    void a_code_with_hardly_a_text_is_learned_with_a_warning() {
        List<TrainingText> texts = new ArrayList<>(History.texts());
        texts.add(TrainingText.of("the lift is broken", DeskCode.of("lift")));

        var trained = ModelTraining.of("t").train(texts).get();

        assertEquals(
                "texts: warning: 1 code has fewer than 3 texts: lift (they will hardly be suggested: add texts of them)"
                        + " [suggest.rare-code]",
                trained.remarks().get(0).line());
        assertEquals(
                DeskCode.of("lift"),
                trained.value()
                        .suggest("broken lift", 1, 0)
                        .best()
                        .orElseThrow()
                        .code());
    }

    @Test
    void very_many_texts_and_codes_are_counted_only_and_still_found() {
        List<TrainingText> texts = new ArrayList<>();
        for (int i = 0; i < 5_600; i++) {
            texts.add(TrainingText.of("topic" + i + " wanted", DeskCode.of("T" + i)));
        }

        var trained = ModelTraining.of("t")
                .withHeldOut(texts.subList(0, 20))
                .train(texts)
                .get();

        assertEquals(
                "texts: warning: 5600 texts of 5600 codes are too many to be learned exactly: they are counted only (take the"
                        + " latest part of the history, or fewer codes, for better suggestions) [suggest.counted-only]",
                trained.remarks().get(0).line());
        assertEquals(
                DeskCode.of("T4711"),
                trained.value().suggest("topic4711", 1, 0).best().orElseThrow().code());
    }

    @Test
    void a_code_is_an_issue_where_it_has_the_shape_of_one() {
        assertEquals(
                Optional.of(IssueCode.of("A_B")),
                DeskCode.from(IssueCode.of("A_B")).issue());
        assertEquals(Optional.empty(), DeskCode.of("card_arrival").issue());
        assertThrows(IllegalArgumentException.class, () -> DeskCode.of(" x"));
        assertThrows(IllegalArgumentException.class, () -> DeskCode.of("a\nb"));
        assertEquals("Ä b", DeskCode.of("Ä b").value());
    }
}
