package dev.caserail.taxonomy.diagnostic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Diagnostics one by one, and gathered. */
class DiagnosticsTest {
    private static final DiagnosticCode CODE = DiagnosticCode.of("test.one-two");

    private final Diagnostics found = new Diagnostics();

    @Test
    void user_text_is_quoted_in_one_line_of_60_characters_at_most() {
        assertEquals("`a b`", Diagnostic.quoted("a\r\nb"));
        assertEquals("`" + "x".repeat(60) + "`", Diagnostic.quoted("x".repeat(60)));
        assertEquals("`" + "😀".repeat(60) + "…`", Diagnostic.quoted("😀".repeat(61)));
    }

    @Nested
    class Gathered {
        @Test
        void stand_by_file_line_and_column_after_what_has_no_place_in_a_file() {
            found.error(CODE, FileLocation.of("b.csv", 1, 1), "5");
            found.error(CODE, FileLocation.of("a.csv", 10, 2), "4");
            found.error(CODE, FileLocation.of("a.csv", 10, 1), "3");
            found.error(CODE, PathLocation.of("z"), "0");
            found.error(CODE, FileLocation.of("a.csv", 9, 7), "2");
            found.error(CODE, PathLocation.of("a"), "1");

            assertEquals("012345", found.all().map(Diagnostic::message).mkString());
        }

        @Test
        void of_one_place_stand_in_the_order_they_were_added() {
            for (int i = 0; i < 20; i++) {
                found.error(CODE, FileLocation.of("a.csv", 1, 1), "m" + i);
            }

            assertEquals("m0", found.all().get(0).message());
            assertEquals("m19", found.all().get(19).message());
        }

        @Test
        void an_error_leaves_no_value_and_makes_none() {
            found.add(Diagnostic.warning(CODE, PathLocation.of("a"), "w", "h"));
            found.error(CODE, PathLocation.of("b"), "e");

            assertEquals(
                    found.all(), found.outcome(() -> fail("not to be made")).getError());
            assertEquals(
                    found.all(), found.validation(() -> fail("not to be made")).getError());
            assertEquals(1, found.errorCount());
        }

        @Test
        void warnings_stand_beside_the_value() {
            Diagnostic warning = Diagnostic.warning(CODE, PathLocation.of("a"), "w", "h");
            found.add(warning);

            assertFalse(found.hasErrors());
            assertEquals(Checked.of(7, List.of(warning)), found.outcome(() -> 7).get());
            assertEquals(7, found.validation(() -> 7).get());
        }

        @Test
        void parts_give_their_value_or_their_diagnostics() {
            Diagnostic error = Diagnostic.error(CODE, PathLocation.of(""), "e");

            assertEquals(Optional.of(7), found.take(Validation.valid(7)));
            assertEquals(Optional.empty(), found.take(Validation.invalid(Vector.of(error))));
            assertEquals(Vector.of(error), found.all());
        }
    }

    @Nested
    class OneByOne {
        @Test
        void reads_as_one_line_with_place_help_and_code() {
            assertEquals(
                    "skills.csv:14:3: error: unknown skill `Paymnt_Issue` in column `skill` "
                            + "(did you mean `Payment_Issue`?) [test.one-two]",
                    Diagnostic.error(
                                    CODE,
                                    FileLocation.of("skills.csv", 14, 3),
                                    "unknown skill `Paymnt_Issue` in column `skill`",
                                    "did you mean `Payment_Issue`?")
                            .line());
            assertEquals(
                    "warning: look here (do it) [test.one-two]",
                    Diagnostic.warning(CODE, PathLocation.of(""), "look here", "do it")
                            .line());
        }

        @Test
        void keeps_to_one_line_whatever_user_text_it_quotes() {
            assertEquals(
                    "a: error: level `b c d` (did you mean `e f`?) [test.one-two]",
                    Diagnostic.error(CODE, PathLocation.of("a"), "level `b\r\nc\u2028d`", "did you mean `e\rf`?")
                            .line());
        }

        @Test
        void shows_control_characters_by_their_numbers_for_a_terminal_may_obey_them() {
            assertEquals(
                    "a: error: level `\\u001B[2J` (did you mean `\\u0000`?) [test.one-two]",
                    Diagnostic.error(CODE, PathLocation.of("a"), "level `\u001B[2J`", "did you mean `\u0000`?")
                            .line());
        }

        @Test
        void has_something_to_say() {
            assertThrows(IllegalArgumentException.class, () -> Diagnostic.error(CODE, PathLocation.of("a"), " "));
        }

        @Test
        void has_a_code_of_dotted_words() {
            for (String bad : List.of("", "one", "One.two", "one.", "one.-two", "one.two-", "one two.three", ".one")) {
                assertEquals(
                        "diagnostic code `" + bad + "` does not have the shape " + DiagnosticCode.SHAPE,
                        assertThrows(IllegalArgumentException.class, () -> DiagnosticCode.of(bad))
                                .getMessage());
            }
        }

        @Test
        void has_a_place_that_counts_from_one() {
            assertEquals(
                    "line 0 and column 1 must be at least 1",
                    assertThrows(IllegalArgumentException.class, () -> FileLocation.of("a", 0, 1))
                            .getMessage());
            assertThrows(IllegalArgumentException.class, () -> FileLocation.of("a", 1, 0));
        }
    }

    @Test
    void an_error_cannot_stand_beside_a_good_value() {
        Diagnostic error = Diagnostic.error(CODE, PathLocation.of("a"), "bad");

        IllegalArgumentException e = assertThrows(IllegalArgumentException.class, () -> Checked.of(7, List.of(error)));
        assertEquals("an error cannot stand beside a good value: a: error: bad [test.one-two]", e.getMessage());
        assertTrue(Checked.of(7, List.of()).remarks().isEmpty());
    }
}
