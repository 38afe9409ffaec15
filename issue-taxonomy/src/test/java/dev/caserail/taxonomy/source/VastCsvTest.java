package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Files of megabytes that no person wrote: they are refused with the bound that they break, before they take all memory. */
class VastCsvTest {
    private final Diagnostics faults = new Diagnostics();

    @Test
    void has_a_thousand_columns_at_most() {
        assertEquals(1_000, read("a,".repeat(999) + "b\n").header().size());

        assertEquals(0, read("a,".repeat(8_000_000)).header().size());
        assertTold("v.csv:1:1: error: the row has more than 1000 cells, and nothing from this row on is read "
                + "(check the separators, or split the file) [csv.too-large]");
    }

    @Test
    void has_a_million_cells_at_most() {
        CsvTable table = read("a,b\n" + ",\n".repeat(1_000_000));

        assertEquals(499_999, table.rows().size());
        assertTold("v.csv:500001:1: error: the file has more than 1000000 cells, and nothing from this row on is read "
                + "(check the separators, or split the file) [csv.too-large]");
    }

    @Test
    void is_given_up_after_a_thousand_broken_rows() {
        assertEquals(0, read("a,b\n" + "1\n".repeat(100_000)).rows().size());
        assertEquals(1_002, faults.errorCount());
        assertTold("v.csv:1003:1: error: more than 1000 rows are broken, and nothing from this row on is read "
                + "(check the separators, or split the file) [csv.too-large]");
    }

    @Test
    void has_ten_thousand_lines_of_comment_at_most() {
        assertEquals(10_000, read("# a\n".repeat(10_000) + "a,b\n").comments().size());

        assertEquals(0, read("# a\n".repeat(400_000) + "a,b\n").comments().size());
        assertTold("v.csv:10001:1: error: more than 10000 comment lines stand above the header (delete some) "
                + "[csv.too-large]");
    }

    @Test
    void in_one_cell_is_read() {
        assertEquals(
                15_000_000,
                read("a" + "b".repeat(14_999_999)).header().get(0).text().length());
        assertEquals(List.of(), faults.all().asJava());
    }

    @Test
    void long_names_are_no_slips_of_others() {
        assertEquals(Optional.empty(), NearName.of("a".repeat(1_000_000), List.of("a".repeat(999_999))));
        assertEquals(Optional.of("a".repeat(99)), NearName.of("a".repeat(100), List.of("a".repeat(99))));
    }

    private CsvTable read(String text) {
        return CsvTable.parseCommented(SourceText.of("v.csv", text), faults);
    }

    private void assertTold(String line) {
        assertTrue(
                faults.all().map(Diagnostic::line).contains(line),
                () -> faults.all().takeRight(1).toString());
    }
}
