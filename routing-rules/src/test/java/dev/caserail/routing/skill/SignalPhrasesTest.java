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
import org.junit.jupiter.params.provider.ValueSource;

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
                "call police | please call police | call police"
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

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "...",
                "a ...",
                "... a",
                "a ... ... b",
                "an*walt",
                "ab*",
                "*",
                "1 2 3 4 5 6 7 8 9 10 11 12 13"
            })
    void refuses_phrases_that_cannot_be_matched(String phrase) {
        assertThrows(IllegalArgumentException.class, () -> phrase(phrase));
        assertThrows(IllegalArgumentException.class, () -> phrase("good", phrase));
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
