package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The comment block above a header. */
class CsvTableCommentsTest {
    private final Diagnostics faults = new Diagnostics();

    @Test
    void comment_lines_stand_apart_and_places_below_them_are_exact() {
        CsvTable table = parse("# one\r\n\"# two\"\r\na;b\r\n1;\"2\"\r\n");

        assertEquals(" one", table.comments().get(0).text());
        assertEquals(" two\"", table.comments().get(1).text());
        assertEquals("t.csv:2:3", table.comments().get(1).location().text());
        assertEquals("2", table.rows().get(0).cell("b").text());
        assertEquals("t.csv:4:4", table.rows().get(0).cell("b").location().text());
    }

    @Test
    void a_file_without_comments_is_read_as_ever() {
        CsvTable table = parse("a,b\n#1,2\n");

        assertTrue(table.comments().isEmpty());
        assertEquals("#1", table.rows().get(0).cell("a").text());
    }

    @Test
    void whole_rows_are_kept_beside_a_row_of_another_length() {
        CsvTable table = parse("# x\na,b\n1\n3,4\n");

        assertEquals(1, table.rows().size());
        assertEquals(
                "t.csv:3:1: error: the row has 1 cells, the header 2 (check separators and quotes of this row) "
                        + "[csv.cell-count]",
                faults.all().map(Diagnostic::line).mkString("\n"));
    }

    @Test
    void nothing_below_the_comments_is_a_fault() {
        assertTrue(parse("# x").header().isEmpty());
        assertEquals(
                "t.csv:1:1: error: there is nothing below the comment lines, expected a header row [csv.no-header]",
                faults.all().map(Diagnostic::line).mkString("\n"));
    }

    @Test
    void a_line_break_within_a_column_name_counts_as_a_space() {
        assertTrue(parse("\"hit\n  count\",b\n1,2\n").has("hit count"));
    }

    @Test
    void an_unclosed_quote_in_the_header_is_told_in_one_short_line() {
        CsvTable table = parse("\"a,b\n" + "1,2\n".repeat(50) + "\"\n3\n");

        table.checkColumns(Set.of("a"), Set.of(), faults);

        assertTrue(faults.all().forAll(fault -> fault.message().length() < 150));
        assertEquals(2, faults.errorCount());
    }

    private CsvTable parse(String text) {
        return CsvTable.parseCommented(SourceText.of("t.csv", text), faults);
    }
}
