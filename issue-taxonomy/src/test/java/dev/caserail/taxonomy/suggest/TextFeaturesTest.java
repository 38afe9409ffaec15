package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.suggest.TextFeatures.Kind;
import dev.caserail.taxonomy.suggest.TextFeatures.LongSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What is counted in a text. */
class TextFeaturesTest {
    private static final LongSet NONE = new LongSet(new long[0]);

    @Test
    void words_are_letters_and_digits_in_lower_case_without_apostrophes_and_signs_that_mean_something() {
        assertEquals(
                List.of("i", "havent", "got", "£", "20", "back", "?", "straße", "öl"),
                TextFeatures.words("I haven't got £20 back? – STRASSE".replace("STRASSE", "Straße ÖL")));
        assertEquals(List.of("ab", "c"), TextFeatures.words("'ab' c'"));
        assertEquals(List.of("its"), TextFeatures.words("it\u2019s"));
        assertEquals(List.of(), TextFeatures.words(" \n.-"));
    }

    @Test
    void letters_that_look_the_same_are_the_same() {
        assertEquals(TextFeatures.words("caf\u00E9"), TextFeatures.words("cafe\u0301"));
        assertEquals(List.of("file"), TextFeatures.words("\uFB01le"));
    }

    @Test
    void what_is_beyond_many_words_or_within_endless_ones_is_not_looked_at() {
        assertEquals(1_000, TextFeatures.words("word ".repeat(5_000)).size());
        assertEquals("x".repeat(40), TextFeatures.words("x".repeat(100_000)).get(0));
        assertTrue(TextFeatures.words("a".repeat(3_000_000)).size() <= 1_000);
    }

    @Test
    void neighbours_are_pairs_also_over_words_that_carry_little_meaning() {
        LongSet frequent = new LongSet(new long[] {TextFeatures.word("the"), TextFeatures.word("of")});
        List<String> found = new ArrayList<>();
        List<String> words = List.of("loss", "of", "the", "card");
        TextFeatures.of(words, frequent, (kind, hash, first, last) -> {
            if (!kind.characters()) {
                found.add(kind + " " + words.get(first) + (first == last ? "" : " " + words.get(last)));
            }
        });

        assertEquals(
                List.of(
                        "WORD loss",
                        "WORD of",
                        "PAIR loss of",
                        "WORD the",
                        "PAIR of the",
                        "WORD card",
                        "PAIR the card",
                        "CONTENT_PAIR loss card"),
                found);
    }

    @Test
    void groups_of_two_to_five_characters_begin_and_end_with_the_word() {
        List<Long> found = new ArrayList<>();
        TextFeatures.of(List.of("abc"), NONE, (kind, hash, first, last) -> {
            if (kind == Kind.CHARACTERS) {
                found.add(hash);
            }
        });

        // " abc " has 4 groups of two, 3 of three, 2 of four, 1 of five
        assertEquals(10, found.size());
        assertEquals(10, new HashSet<>(found).size());
    }

    @Test
    void features_of_different_kinds_and_orders_differ() {
        Set<Long> seen = new HashSet<>();
        int[] count = new int[1];
        for (List<String> words : Arrays.asList(List.of("ab", "cd"), List.of("cd", "ab"))) {
            TextFeatures.of(words, NONE, (kind, hash, first, last) -> {
                if (kind == Kind.PAIR || kind == Kind.CONTENT_PAIR) {
                    seen.add(hash);
                    count[0]++;
                }
            });
        }
        assertEquals(4, count[0]);
        assertEquals(4, seen.size());
        assertNotEquals(TextFeatures.word("ab"), TextFeatures.word("ba"));
    }

    @Test
    void words_and_characters_count_the_same_and_a_text_has_length_one() {
        List<List<String>> texts = List.of(List.of("alpha", "beta"), List.of("gamma"), List.of("alpha", "alpha", "x"));
        FeatureTable table = FeatureTable.of(texts, 1);

        TextVector vector = table.vector(List.of("alpha", "beta"));
        double length = 0;
        double ofWords = 0;
        for (int i = 0; i < vector.features().length; i++) {
            length += vector.weights()[i] * vector.weights()[i];
            long hash = table.hash(vector.features()[i]);
            boolean word = hash == TextFeatures.word("alpha") || hash == TextFeatures.word("beta");
            ofWords += word ? vector.weights()[i] * vector.weights()[i] : 0;
        }
        assertEquals(1, length, 1e-9);
        assertTrue(ofWords > 0.1 && ofWords < 0.5, "words " + ofWords);
        assertTrue(table.vector(List.of("zzz")).isEmpty());
    }

    @Test
    void what_fewer_texts_have_tells_more_and_every_known_feature_is_found() {
        FeatureTable table = FeatureTable.of(List.of(List.of("a", "b"), List.of("a")), 1);

        for (int i = 0; i < table.size(); i++) {
            assertEquals(i, table.find(table.hash(i)));
        }
        assertEquals(-1, table.find(TextFeatures.word("c")));
        assertTrue(table.rarity(table.find(TextFeatures.word("b"))) > table.rarity(table.find(TextFeatures.word("a"))));
        assertEquals(1f, table.rarity(table.find(TextFeatures.word("a"))));
    }

    @Test
    void words_that_more_than_every_twentieth_text_has_and_more_than_two_carry_little_meaning() {
        List<List<String>> texts = new ArrayList<>();
        for (int i = 0; i < 60; i++) {
            texts.add(List.of(i < 4 ? "the" : "own" + i, i < 3 ? "card" : "other" + i));
        }
        LongSet frequent = FeatureTable.of(texts, 1).frequent();
        assertTrue(frequent.contains(TextFeatures.word("the")));
        assertFalse(frequent.contains(TextFeatures.word("card")));

        LongSet ofFew = FeatureTable.of(
                        List.of(List.of("the", "card", "card"), List.of("the", "card"), List.of("the", "x")), 1)
                .frequent();
        assertTrue(ofFew.contains(TextFeatures.word("the")));
        assertFalse(ofFew.contains(TextFeatures.word("card")));
    }

    @Test
    void features_of_too_few_texts_are_not_known() {
        FeatureTable table = FeatureTable.of(List.of(List.of("ab", "cd", "cd"), List.of("ab")), 2);

        assertTrue(table.find(TextFeatures.word("ab")) >= 0);
        assertEquals(-1, table.find(TextFeatures.word("cd")));
    }
}
