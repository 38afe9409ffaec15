package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F6: the words that are named as reasons for a suggestion. */
class WordVotesTest {
    @Test
    void the_strongest_word_comes_first_with_its_part_of_what_speaks_for_the_code() {
        assertEquals("lost 0.75, card 0.25", votes(5, List.of("card", "lost"), 1, 3));
    }

    @Test
    void words_that_speak_against_it_are_not_named_and_take_nothing_from_the_others() {
        assertEquals("card 1.0", votes(5, List.of("card", "lost", "the"), 1, -3, 0));
        assertEquals("", votes(5, List.of("lost"), -3));
        assertEquals("", votes(5, List.of()));
    }

    @Test
    void a_word_that_stands_there_twice_is_named_once_with_both_its_parts() {
        assertEquals("card 0.75, lost 0.25", votes(5, List.of("card", "lost", "card"), 1, 1, 2));
        assertEquals("lost 1.0", votes(5, List.of("card", "lost", "card"), 1, 1, -2));
    }

    @Test
    void words_of_less_than_a_tenth_are_no_reason() {
        assertEquals("lost 0.9, card 0.1", votes(5, List.of("card", "lost"), 1, 9));
        assertEquals("lost 0.90625", votes(5, List.of("card", "lost"), 3, 29));
    }

    @Test
    void as_many_are_named_as_asked_for_at_most_and_of_equal_ones_the_first() {
        assertEquals("a 0.25, b 0.25", votes(2, List.of("a", "b", "c", "d"), 1, 1, 1, 1));
    }

    private static String votes(int most, List<String> words, double... perWord) {
        return WordVotes.of(words, perWord, most).stream()
                .map(vote -> vote.word() + " " + vote.share())
                .collect(Collectors.joining(", "));
    }
}
