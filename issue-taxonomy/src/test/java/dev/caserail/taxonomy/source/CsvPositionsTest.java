package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Where the cells of a CSV file begin. */
class CsvPositionsTest {
    /** A table as somebody might write it: which cells are quoted and which line break ends the rows. */
    record Written(
            List<List<String>> rows, List<Boolean> quotes, char separator, String lineBreak, boolean lastBreak) {}

    @Property(tries = 500)
    void every_cell_is_placed_at_its_first_character(@ForAll("tables") Written table) {
        StringBuilder text = new StringBuilder();
        List<Integer> offsets = new ArrayList<>();
        int cell = 0;
        for (int r = 0; r < table.rows().size(); r++) {
            List<String> row = table.rows().get(r);
            for (int c = 0; c < row.size(); c++) {
                String value = row.get(c);
                boolean quoted = table.quotes().get(cell++ % table.quotes().size())
                        || value.isEmpty()
                        || value.chars().anyMatch(i -> ",;\t\"\r\n".indexOf(i) >= 0);
                text.append(c == 0 ? "" : String.valueOf(table.separator()));
                offsets.add(text.length() + (quoted ? 1 : 0));
                text.append(quoted ? "\"" + value.replace("\"", "\"\"") + "\"" : value);
            }
            text.append(r < table.rows().size() - 1 || table.lastBreak() ? table.lineBreak() : "");
        }
        SourceText source = SourceText.of("t.csv", text.toString());

        CsvTable read = CsvTable.parse(source).get();

        List<CsvCell> cells = new ArrayList<>(read.header());
        read.rows().forEach(row -> cells.addAll(row.cells()));
        assertEquals(offsets.size(), cells.size());
        for (int i = 0; i < cells.size(); i++) {
            assertEquals(source.at(offsets.get(i)), cells.get(i).location(), text.toString());
        }
        for (int r = 1; r < table.rows().size(); r++) {
            List<String> texts =
                    read.rows().get(r - 1).cells().stream().map(CsvCell::text).toList();
            assertEquals(table.rows().get(r), texts);
        }
    }

    @Provide
    Arbitrary<Written> tables() {
        Arbitrary<String> value =
                Arbitraries.strings().withChars("ab ,;\t\"\r\nä😀#").ofMaxLength(6);
        Arbitrary<Character> separator = Arbitraries.of(',', ';', '\t');
        Arbitrary<List<List<String>>> rows = Arbitraries.integers()
                .between(2, 4)
                .flatMap(width -> value.list().ofSize(width).list().ofMaxSize(4).map(body -> {
                    List<List<String>> all = new ArrayList<>();
                    all.add(List.of("c1", "c2", "c3", "c4").subList(0, width));
                    all.addAll(body);
                    return all;
                }));
        return Combinators.combine(
                        rows,
                        Arbitraries.of(true, false).list().ofSize(5),
                        separator,
                        Arbitraries.of("\n", "\r\n", "\r"),
                        Arbitraries.of(true, false))
                .as(Written::new);
    }

    @Example
    void cells_after_a_cell_of_several_lines_are_placed_exactly() {
        CsvTable table = CsvTable.parse(SourceText.of("t.csv", "a,b,c\n\"1\r\n\"\"2\"\"\",\"x\",y\nz,,\n"))
                .get();

        List<String> places = table.rows().stream()
                .flatMap(r -> r.cells().stream())
                .map(c -> c.location().text())
                .toList();
        assertEquals(List.of("t.csv:2:2", "t.csv:3:9", "t.csv:3:12", "t.csv:4:1", "t.csv:4:3", "t.csv:4:4"), places);
        assertEquals(FileLocation.of("t.csv", 4, 1), table.rows().get(1).location());
    }

    @Example
    void a_row_of_another_length_is_named() {
        assertFaults(
                "a,b\n1\n1,2\n1,2,3\n",
                "t.csv:2:1: error: the row has 1 cells, the header 2 (check separators and quotes of this row) "
                        + "[csv.cell-count]",
                "t.csv:4:1: error: the row has 3 cells, the header 2 (check separators and quotes of this row) "
                        + "[csv.cell-count]");
    }

    @Example
    void broken_quoting_is_placed_at_its_row() {
        assertFaults(
                "a,b\n1,2\n\"x\ny\",\"z\"q\n",
                "t.csv:3:1: error: the quoting in this row is broken: Unexpected character after closing quote: 'q' "
                        + "(0x71) (record starting at line 3) (double each quote inside a quoted cell, and close the "
                        + "cell with a quote) [csv.malformed]");
    }

    @Example
    void a_quote_that_is_never_closed_is_placed_where_it_opens() {
        String fault = ": error: the quote that opens this cell is never closed: all text below it belongs to the cell "
                + "(close the cell with a quote, and double each quote inside it) [csv.malformed]";
        assertFaults("a,b\n1,2\n\"x\ny\",\"open\n3,4\n", "t.csv:4:4" + fault);
        assertFaults("a,b\n1,\"open\"\"", "t.csv:2:3" + fault);
        assertFaults("a,b\n1,\"", "t.csv:2:3" + fault);
        assertFaults("\"a,b\n1,2\n", "t.csv:1:1" + fault);
    }

    @Example
    void a_quote_closed_at_the_very_end_is_fine() {
        assertEquals(
                "x\"\n",
                CsvTable.parse(SourceText.of("t.csv", "a,b\n1,\"x\"\"\n\""))
                        .get()
                        .rows()
                        .get(0)
                        .cell("b")
                        .text());
    }

    @Example
    void the_separator_is_looked_for_in_the_header_alone() {
        for (String lineBreak : List.of("\n", "\r\n", "\r")) {
            CsvTable table = CsvTable.parse(SourceText.of("t.csv", "note" + lineBreak + "one; two; three"))
                    .get();
            assertEquals("one; two; three", table.rows().get(0).cell("note").text());
        }
    }

    private static void assertFaults(String csv, String... lines) {
        assertEquals(
                String.join("\n", lines),
                CsvTable.parse(SourceText.of("t.csv", csv))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
