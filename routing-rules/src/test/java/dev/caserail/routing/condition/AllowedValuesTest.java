package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.io.TableCsv;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1: number types that allow the same are written the same. */
class AllowedValuesTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "number in [1..10]                   | number from 1 to 10",
                "number in >= 1                      | number from 1",
                "number in <= 1                      | number to 1",
                "number in > 1                       | number in > 1",
                "number in < 1                       | number in < 1",
                "number in (1..10]                   | number in (1..10]",
                "number in [1..10)                   | number in [1..10)",
                "number in 5                         | number in 5",
                "number in [5..5]                    | number from 5 to 5",
                "integer from 0 in <= 10             | integer from 0 to 10",
                "integer from 0 to 10 in 9, 0        | integer in 9, 0",
                "number from 0 to 10 in >= 5         | number from 5 to 10",
                "number from 0 to 10 in > 5          | number in (5..10]",
                "number from 0 to 10 in < 5          | number in [0..5)",
                "number from 0 to 10 in < 5, >= 7    | number in [0..5), [7..10]",
                "number from 0 to 10 in [0..10]      | number from 0 to 10",
                "number from 0 to 10 in (0..10)      | number in (0..10)",
                "number from 0 to 10 in >= 10        | number from 10 to 10",
                "number from 0 to 10 in > 10, 3      | number in 3",
                "number from 0 to 10 in > 10         | number from 0 to 10 in > 10",
                "number with 2 decimals from 0 in 1.25, > 2 | number with 2 decimals in 1.25, > 2",
                "date in >= 2026-03-01               | date in >= date(\"2026-03-01\")",
                "text in A, B                        | text in A, B",
            })
    void of_one_meaning_have_one_form(String type, String written) {
        String csv = "t (FIRST),in,out\ntypes,\"" + type + "?\",output: text\nr,null,x\n";
        String again = TableCsv.write(TableCsv.loadTyped(SourceText.of("t.csv", csv))
                        .getOrElseThrow(() -> new AssertionError(TableCsv.loadTyped(SourceText.of("t.csv", csv))
                                .getError()
                                .map(Diagnostic::line)))
                        .value()
                        .table())
                .get();
        String types = again.lines()
                .filter(line -> line.startsWith("types,"))
                .findFirst()
                .orElseThrow();

        assertEquals(
                written,
                types.substring("types,".length(), types.length() - ",output: text".length())
                        .replaceAll("^\"|\\?|\"$", "")
                        .replace("\"\"", "\""));
    }
}
