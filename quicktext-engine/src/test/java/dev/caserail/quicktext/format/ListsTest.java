package dev.caserail.quicktext.format;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

@DisplayName("Q4: lists in a sentence")
class ListsTest {
    private static String list(LanguageFormat format, Conjunction conjunction, String... items) {
        return Written.by(out -> format.list(out, List.of(items), conjunction));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "GERMAN  | A und B | A, B und C | A oder B | A, B oder C",
                "ENGLISH | A and B | A, B and C | A or B   | A, B or C",
                "DUTCH   | A en B  | A, B en C  | A of B   | A, B of C",
                "FRENCH  | A et B  | A, B et C  | A ou B   | A, B ou C",
                "OTHER   | A, B    | A, B, C    | A / B    | A, B / C"
            })
    void join_the_last_two_with_a_word(
            LanguageFormat format, String twoAnd, String threeAnd, String twoOr, String threeOr) {
        assertEquals(twoAnd, list(format, Conjunction.AND, "A", "B"));
        assertEquals(threeAnd, list(format, Conjunction.AND, "A", "B", "C"));
        assertEquals(twoOr, list(format, Conjunction.OR, "A", "B"));
        assertEquals(threeOr, list(format, Conjunction.OR, "A", "B", "C"));
    }

    @ParameterizedTest
    @EnumSource
    void of_one_thing_are_that_thing_and_of_none_nothing(LanguageFormat format) {
        assertEquals("A", list(format, Conjunction.AND, "A"));
        assertEquals("", list(format, Conjunction.OR));
    }

    @ParameterizedTest
    @EnumSource
    void conjunction_is_found_by_its_word(Conjunction conjunction) {
        assertEquals(Optional.of(conjunction), Conjunction.find(conjunction.word()));
        assertEquals(Optional.empty(), Conjunction.find("und"));
    }
}
