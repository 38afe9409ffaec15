package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T4: faults within a cell stand where they are in the file, whatever the file does with quotes and ends of lines. */
class CellPlacesTest {
    private static List<String> faults(String text) {
        return TableCsv.loadTyped(SourceText.of("t.csv", text))
                .getError()
                .map((Diagnostic fault) -> fault.location().text())
                .asJava();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\n", "\r\n", "\r"})
    void a_cell_of_several_lines_has_places_on_each(String end) {
        assertEquals(
                List.of("t.csv:5:1", "t.csv:7:2"),
                faults(String.join(
                        end,
                        "t (F),n,out",
                        "types,number,output: text",
                        "a,\"1,",
                        "2,",
                        "x\",y",
                        "b,\"1,",
                        " x\",y",
                        "")));
    }

    @Test
    void a_quote_within_quotes_takes_two_characters() {
        assertEquals(
                List.of("t.csv:3:12", "t.csv:4:5"),
                faults("t (F),c,out\ntypes,text,output: text\na,\"\"\"x\"\" , \"\"\",y\nb,x \",y\n"));
    }
}
