package dev.caserail.routing.skill;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How phrases are matched. */
class SignalPhrasesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "my lawyer | Please ask MY LAWYER. | MY LAWYER",
                "my lawyer | my lawyer's letter | my lawyer",
                "my lawyer | my lawyers |",
                "Anwältin | eine Anwaeltin | Anwaeltin",
                "Anwaeltin | eine ANWÄLTIN | ANWÄLTIN",
                "Straße | in der Strasse | Strasse",
                "cafe | im Café | Café",
                "verklag* | Ich verklage Sie | verklage",
                "verklag* | Verklag | Verklag",
                "verklag* | Verklappung |",
                "delete ... account | delete my old user account | delete my old user account",
                "delete … account | delete account | delete account",
                "delete ... account | delete one two three four five account |",
                "DSGVO Auskunft | DSGVO-Auskunft | DSGVO-Auskunft",
                "Art. 15 DSGVO | nach Art. 15 DSGVO | Art. 15 DSGVO",
                "call police | Please call. Police |",
                "call police | Please call! police |",
                "call police | please call.police | call.police",
                "call police | please call police | call police",
                "call police | please call? Police |",
                "call police | please call! 9 police |",
                "call police | please call… Police |",
                "call police | please call. police | call. police",
                "nine 9 | nine! 9 | nine! 9",
                "nine 9 | nine. 9 | nine. 9",
                "oeuvre | œuvre ŒUVRE | œuvre;ŒUVRE",
                "aether oere | Æther Øre | Æther Øre",
                "fi | ﬁ | ﬁ",
                "naiv | naïv | naïv",
                "ananas | ANANAS, ananas | ANANAS;ananas"
            })
    void on_whole_folded_words(String phrase, String text, String found) {
        String all = search(text, phrase(phrase)).stream().map(SignalHit::found).collect(Collectors.joining(";"));

        assertEquals(found == null ? "" : found, all);
    }

    @Test
    void decomposed_umlauts_and_soft_hyphens_do_not_matter() {
        assertEquals(1, search("eine Anwa\u0308ltin", phrase("Anwältin")).size());
        assertEquals(1, search("eine An\u00ADwältin", phrase("Anwältin")).size());
    }

    @Test
    void a_match_never_runs_over_a_paragraph() {
        assertEquals(
                0,
                search("I called\n\npolice was there", phrase("called police")).size());
        assertEquals(1, search("I called\npolice", phrase("called police")).size());
    }

    @Test
    void an_unless_phrase_cancels_the_hit_that_it_overlaps_and_no_other() {
        SignalPhrase police = phrase("police", "police road block", "bus ... police");

        assertEquals(0, search("a police road block", police).size());
        assertEquals(0, search("the bus was stopped by police", police).size());
        assertEquals(
                1,
                search("a police road block, and then the police came", police).size());
    }

    @Test
    void a_hit_says_which_phrase_and_where() {
        SignalHit hit = search("Well, my  Lawyer writes", phrase("my lawyer")).get(0);

        assertEquals("my lawyer", hit.phrase());
        assertEquals("my  Lawyer", hit.found());
        assertEquals(6, hit.start());
        assertEquals(16, hit.end());
    }

    @Test
    void of_overlapping_hits_of_one_signal_the_first_and_longest_counts() {
        List<SignalHit> hits = search(
                "my lawyer will sue you", phrase("my lawyer"), phrase("my lawyer will sue"), phrase("will sue you"));

        assertEquals(
                List.of("my lawyer will sue"),
                hits.stream().map(SignalHit::found).toList());
    }

    @ParameterizedTest(name = "[{index}] {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "~~|1 to 12 words",
                "-|1 to 12 words",
                "...|words on both sides of `...`",
                "a ...|words on both sides of `...`",
                "... a|words on both sides of `...`",
                "a ... ... b|words on both sides of `...`",
                "an*walt|`*` only at the end of a word",
                "*walt|`*` only at the end of a word",
                "ab*|at least 3 letters before `*`",
                "*|at least 3 letters before `*`",
                "1 2 3 4 5 6 7 8 9 10 11 12 13|1 to 12 words"
            })
    void refuses_phrases_that_cannot_be_matched(String phrase, String expected) {
        String reason = "phrase `" + phrase + "`, expected " + expected;

        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> phrase(phrase))
                        .getMessage());
        assertEquals(
                reason,
                assertThrows(IllegalArgumentException.class, () -> phrase("good", phrase))
                        .getMessage());
    }

    @Test
    void phrases_may_have_twelve_words_and_a_hyphen_that_stands_alone() {
        assertEquals(
                1,
                search("1 2 3 4 5 6 7 8 9 10 11 12", phrase("1 2 3 4 5 6 7 8 9 10 11 12"))
                        .size());
        assertEquals(
                1, search("delete my account", phrase("delete ... - account")).size());
        assertEquals(0, search("delete my account", phrase("delete - account")).size());
    }

    @Test
    void gaps_take_four_words_each_in_an_unless_phrase_too() {
        SignalPhrase police = phrase("police", "bus ... stopped ... police");

        assertEquals(0, search("bus a b c d stopped e f g h police", police).size());
        assertEquals(1, search("bus a b c d stopped e f g h i police", police).size());
    }

    @Test
    void what_signals_is_told_by_name() {
        SignalPhrases phrases = SignalPhrases.of(List.of(
                SignalPhrase.of(SignalCode.of("Y"), Locale.ENGLISH, "yes", List.of()),
                SignalPhrase.of(SignalCode.of("X"), Locale.ENGLISH, "no", List.of()),
                SignalPhrase.of(SignalCode.of("Y"), Locale.GERMAN, "ja", List.of("nein"))));

        assertEquals(List.of(SignalCode.of("X"), SignalCode.of("Y")), List.copyOf(phrases.signals()));
        assertEquals(
                List.of("yes", "no", "ja"),
                phrases.phrases().stream().map(SignalPhrase::phrase).toList());
    }

    @Test
    void hits_of_two_signals_may_overlap_and_hits_of_one_may_follow_each_other() {
        SignalPhrases phrases = SignalPhrases.of(List.of(
                SignalPhrase.of(SignalCode.of("X"), Locale.ENGLISH, "my lawyer", List.of()),
                SignalPhrase.of(SignalCode.of("Y"), Locale.ENGLISH, "lawy* will", List.of()),
                SignalPhrase.of(SignalCode.of("Y"), Locale.ENGLISH, "lawyer*", List.of())));

        assertEquals(
                List.of("X my lawyer", "Y lawyer will", "X my lawyer", "Y lawyers"),
                phrases.in("my lawyer will. my lawyer lawyers").stream()
                        .filter(hit -> !hit.found().equals("lawyer"))
                        .map(hit -> hit.signal().value() + " " + hit.found())
                        .toList());
    }

    @Property
    void places_of_hits_are_places_of_the_text(@ForAll String before, @ForAll String after) {
        String text = before + " my lawyer " + after;

        for (SignalHit hit : search(text, phrase("my lawyer"))) {
            assertEquals(hit.found(), text.substring(hit.start(), hit.end()));
        }
        assertTrue(search("so: my lawyer " + after, phrase("my lawyer")).size() >= 1);
    }

    @Test
    void long_texts_of_near_misses_stay_quick() {
        String text = "delete ".repeat(3_000);
        SignalPhrase phrase = phrase("delete ... delete ... delete ... account", "delete ... delete ... nothing");
        long start = System.nanoTime();

        assertEquals(0, search(text, phrase).size());
        assertTrue(System.nanoTime() - start < 5_000_000_000L, "took far too long");
    }

    private static SignalPhrase phrase(String phrase, String... unless) {
        return SignalPhrase.of(SignalCode.of("X"), Locale.ENGLISH, phrase, Arrays.asList(unless));
    }

    private static List<SignalHit> search(String text, SignalPhrase... phrases) {
        return SignalPhrases.of(Arrays.asList(phrases)).in(text);
    }
}
