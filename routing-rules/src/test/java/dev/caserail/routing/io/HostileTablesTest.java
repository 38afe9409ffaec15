package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * T4: files that somebody wrote to stop us. Without bounds, each of these takes minutes or gigabytes, so that coming to an
 * answer at all is what is tested; the answer tells which bound it was.
 */
class HostileTablesTest {
    private static final String HEAD = "# table: t\n# hit policy: FIRST\n# version: 1\n";
    private static final String COLUMNS = "a,o\nnumber,output: number\n";

    @Nested
    class Faults {
        @Test
        void are_told_up_to_a_thousand() {
            Seq<Diagnostic> told = refused(HEAD + COLUMNS + "x,y\n".repeat(40_000));

            assertEquals(1_001, told.size());
            assertEquals(
                    "t.csv:506:1: error: the file has more than 1000 faults: nothing from this row on is read "
                            + "(mend those above, then look again) [table.too-large]",
                    told.last().line());
        }

        @Test
        void of_one_cell_are_told_up_to_a_hundred() {
            String codes = codes(10_000, "d");

            assertEquals(
                    101,
                    refused(HEAD + "a,o\n\"set of A, B\",output: number\n\"contains any (" + codes + ")\",1\n")
                            .size());
        }

        @Test
        void with_thousands_of_near_names_are_told() {
            Seq<Diagnostic> told = refused(HEAD + "a,o\n\"one of " + codes(10_000, "code") + "\",output: number\n"
                    + "codd1,1\n".repeat(1_500));

            assertEquals(1_001, told.size());
            assertTrue(told.head().line().contains("did you mean `code1`?"), told.head()::line);
        }
    }

    @Nested
    class Sizes {
        @Test
        void of_tables_are_twenty_thousand_rules_at_most() {
            assertEquals(20_000, rules(HEAD + COLUMNS + "> 1,1\n".repeat(20_000)));
            assertTold("the table has more than 20000 rules", refused(HEAD + COLUMNS + "> 1,1\n".repeat(20_001)));
        }

        @Test
        void of_types_are_ten_thousand_codes_or_a_thousand_stretches_at_most() {
            assertEquals(1, rules(HEAD + "a,o\n\"one of " + codes(10_000, "c") + "\",output: number\nc1,1\n"));
            assertTold(
                    "column `a` has 10001 codes, expected at most 10000",
                    refused(HEAD + "a,o\n\"one of " + codes(10_001, "c") + "\",output: number\nc1,1\n"));
            assertTold(
                    "column `a` has 1001 stretches of allowed values, expected at most 1000",
                    refused(HEAD + "a,o\n\"number in " + codes(1_001, "") + "\",output: number\n1,1\n"));
        }

        @Test
        void of_tables_that_are_wide_are_no_burden() {
            String names = IntStream.range(0, 900).mapToObj(i -> "c" + i + ",").collect(Collectors.joining());

            assertEquals(
                    20,
                    rules(HEAD + names + "o\n" + "number,".repeat(900) + "output: number\n"
                            + (",".repeat(900) + "1\n").repeat(20)));
        }

        @Test
        void of_cells_are_no_burden() {
            String list = IntStream.range(0, 15_000).mapToObj(Integer::toString).collect(Collectors.joining(","));

            assertEquals(1, rules(HEAD + COLUMNS + "\"" + list + "\",1\n"));
            assertTold(
                    "the cell has 2000000 characters",
                    refused(HEAD + COLUMNS + "\"" + "1\n".repeat(1_000_000) + "\",1\n"));
            assertTold("there is no rule", refused(HEAD + COLUMNS + "\"\"".repeat(1_000_000)));
        }

        @Test
        void of_twenty_thousand_different_intervals_are_compiled() {
            String rows = IntStream.range(0, 20_000)
                    .mapToObj(i -> "[" + i + ".." + (i + 7) + "],1\n")
                    .collect(Collectors.joining());

            assertEquals(20_000, rules(HEAD + COLUMNS + rows));
        }
    }

    /** White space, separators and marks in numbers that make a careless pattern try all ways to share them out. */
    @Nested
    class Runs {
        private static final int LONG = 200_000;

        @Test
        void in_the_comment_block_are_no_burden() {
            assertEquals(1, rules("#" + ",".repeat(LONG) + "x\n" + HEAD + COLUMNS + "1,1\n"));
            assertEquals(1, rules("#" + " ".repeat(LONG) + "x\n" + HEAD + COLUMNS + "1,1\n"));
            assertEquals(1, rules("# default" + " ".repeat(LONG) + "x\n" + HEAD + COLUMNS + "1,1\n"));
            assertEquals(1, rules("# a" + " _".repeat(LONG) + "\n" + HEAD + COLUMNS + "1,1\n"));
        }

        @Test
        void in_types_are_no_burden() {
            assertTold("unknown type", refused(HEAD + "a,o\nnumber" + " ".repeat(LONG) + "i n,output: number\n1,1\n"));
            assertTold("unknown type", refused(HEAD + "a,o\n" + "number in".repeat(LONG) + ",output: number\n1,1\n"));
        }

        @Test
        void in_files_without_types_are_no_burden() {
            assertTold(
                    "expected a comma or the end of the cell",
                    refused(HEAD + "a,o\n\"contains" + " ".repeat(40_000) + "any" + " ".repeat(40_000) + "(\",1\n"));
        }
    }

    @Nested
    class Names {
        @Test
        void have_no_characters_that_nobody_sees() {
            Seq<Diagnostic> told = refused("""
                    # table: t\0
                    # hit policy: FIRST
                    # version: 1\24
                    a\7b,o
                    number,output: number
                    1,1
                    """);

            assertEquals("""
                    t.csv:1:10: error: the table `t\\u0000` has a character that nobody sees (type it anew) [table.invisible-character]
                    t.csv:3:12: error: the version `1\\u0014` has a character that nobody sees (type it anew) [table.invisible-character]
                    t.csv:4:1: error: the name of column `a\\u0007b` has a character that nobody sees (type the name anew) [table.invisible-character]
                    """, told.map(d -> d.line() + "\n").mkString());
        }

        @Test
        void have_no_halves_of_characters_and_no_byte_order_mark_turned_round() {
            assertTold("has a character that nobody sees", refused(HEAD + "a\uD83D,o\nnumber,output: number\n1,1\n"));
            assertTold("has a character that nobody sees", refused(HEAD + "a\uFFFE,o\nnumber,output: number\n1,1\n"));
        }

        @Test
        void of_all_the_worlds_letters_are_fine() {
            assertEquals(1, rules(HEAD + "\u5C71\uD83D\uDE00,o\nnumber,output: number\n1,1\n"));
        }
    }

    private static String codes(int count, String stem) {
        return IntStream.range(0, count).mapToObj(i -> stem + i).collect(Collectors.joining(", "));
    }

    private static void assertTold(String part, Seq<Diagnostic> told) {
        assertTrue(told.exists(d -> d.message().contains(part)), told.take(3)::toString);
        assertTrue(told.forAll(d -> d.message().length() < 1_000), "a message is long");
    }

    private static Seq<Diagnostic> refused(String text) {
        Validation<Seq<Diagnostic>, Checked<TypedTable>> read = TableCsv.loadTyped(SourceText.of("t.csv", text));
        assertTrue(read.isInvalid(), "it loads");
        return read.getError();
    }

    private static int rules(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text))
                .getOrElseThrow(() -> new AssertionError(refused(text).take(3)))
                .value()
                .table()
                .rules()
                .size();
    }
}
