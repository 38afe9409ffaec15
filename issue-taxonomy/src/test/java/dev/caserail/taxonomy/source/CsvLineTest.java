package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

/** RFC 4180, section 2: what a line of a written file looks like. */
class CsvLineTest {
    @Test
    void cells_are_quoted_where_they_need_it() {
        assertEquals(
                "C-1,\"a, b\",\"say \"\"so\"\"\",,c;d\n", CsvLine.of(List.of("C-1", "a, b", "say \"so\"", "", "c;d")));
    }

    @Property(tries = 500)
    void a_table_reads_the_same_cells_off_it(
            @ForAll @Size(3)
                    List<@StringLength(min = 1, max = 6) @Chars({'a', ',', '"', ';', '\t', '\n', ' ', 'ü'}) String>
                            cells) {
        List<String> header = new ArrayList<>(List.of("one", "two", "three"));

        CsvTable table = CsvTable.parse(SourceText.of("t.csv", CsvLine.of(header) + CsvLine.of(cells)))
                .get();

        assertEquals(
                cells, table.rows().get(0).cells().stream().map(CsvCell::text).toList());
    }
}
