package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4: how much room a text takes on a terminal, and where it is broken. */
class ScreenTextTest {
    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "1100, 115F",
        "2E80, A4CF",
        "AC00, D7A3",
        "F900, FAFF",
        "FE30, FE6F",
        "FF00, FF60",
        "1F300, 1FAFF",
        "20000, 3FFFD",
    })
    void letters_of_east_asia_and_pictures_are_two_wide(String first, String last) {
        assertNotEquals(2, width(codePoint(first) - 1));
        assertEquals(2, width(codePoint(first)));
        assertEquals(2, width(codePoint(last)));
        assertEquals(1, width(codePoint(last) + 1));
    }

    @Test
    void marks_above_and_around_letters_take_no_room() {
        assertEquals(1, ScreenText.width("e\u0301"));
        assertEquals(1, ScreenText.width("a\u20DD"));
        assertEquals(3, ScreenText.width("abc"));
    }

    @Test
    void the_widest_line_counts() {
        assertEquals(3, ScreenText.widest("a\nabc\nab"));
        assertEquals(0, ScreenText.widest(""));
    }

    @Test
    void what_could_steer_a_terminal_is_replaced() {
        assertEquals("a \uFFFD[1m\uFFFDb", ScreenText.visible("a\t\u001B[1m\u200Bb"));
    }

    @Nested
    class A_text_is_broken {
        @Test
        void at_its_own_line_ends() {
            assertEquals(List.of("one", "two"), ScreenText.wrapped("one\ntwo", 10));
            assertEquals(List.of(""), ScreenText.wrapped("", 10));
        }

        @Test
        void at_spaces() {
            assertEquals(List.of("one two", "three"), ScreenText.wrapped("one two three", 8));
            assertEquals(List.of("one two", "three"), ScreenText.wrapped("one two three", 7));
            assertEquals(List.of("one", "two", "three"), ScreenText.wrapped("one two three", 6));
        }

        @Test
        void anywhere_in_words_that_are_too_long() {
            assertEquals(List.of("abcd", "efgh", "i"), ScreenText.wrapped("abcdefghi", 4));
            assertEquals(List.of("日本", "語"), ScreenText.wrapped("日本語", 5));
        }
    }

    private static int codePoint(String hexadecimal) {
        return Integer.parseInt(hexadecimal, 16);
    }

    private static int width(int codePoint) {
        return ScreenText.width(Character.toString(codePoint));
    }
}
