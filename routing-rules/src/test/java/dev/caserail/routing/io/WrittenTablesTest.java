package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T4: the row of types as authors write it and as we do, and the cells below it. */
class WrittenTablesTest {
    @ParameterizedTest(name = "{1}: {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "x|text|text",
                "x|String?|text?",
                "x|text whatever case|text any case",
                "5|Number|number",
                "5|number with 2 decimals|number with 2 decimals",
                "5|number with 0 decimals|integer",
                "5|whole  number|integer",
                "5|integer from 0|integer from 0",
                "5|integer up to 9|integer to 9",
                "1|number from -0.5 to 1.5|number from -0.5 to 1.5",
                "5|number from 5 to 5|number from 5 to 5",
                "true|boolean|flag",
                "@\"2026-03-01\"|date?|date?",
                "@\"09:00:00\"|time|time",
                "@\"2026-03-01T00:00:00Z\"|datetime|date and time",
                "@\"P1D\"|duration|days and time duration",
                "@\"P1Y\"|years and months duration|years and months duration",
                "A|one of A, \"two words\"|\"one of A, \"\"two words\"\"\"",
                "contains A|SET OF A,B|\"set of A, B\"",
                "1|number in 1,[2..3),(4..5],<0,<= 0.5,>8,>=9|\"number in 1, [2..3), (4..5], < 0, <= 0.5, > 8, >= 9\"",
                "Ulm|text in Ulm, Kiel?|\"text in Ulm, Kiel?\"",
                "@\"2026-03-01\"|date in @\"2026-03-01\"|\"date in date(\"\"2026-03-01\"\")\""
            })
    void a_type_is_written_in_one_way(String condition, String read, String written) {
        String csv = written(table(quoted(read), quoted(condition)));

        assertEquals(
                "types," + written + ",output: text",
                csv.lines().skip(4).findFirst().orElseThrow());
        assertEquals(csv, written(csv));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "one of A, \"B|5:11: error: found `\"B`, expected a closing quote [condition.syntax]",
                "number in 1, x|5:14: error: `x` in column `a`, expected a number such as 12.50 [condition.wrong-kind]",
                "number in 1, != 2|5:14: error: `!= 2` limits column `a`, expected values, comparisons and intervals that"
                        + " something lies in [table.bad-type]",
                "number in 1, [9..2]|5:14: error: `[9..2]` limits column `a`, expected values, comparisons and intervals"
                        + " that something lies in [table.bad-type]",
                "number from 5 to 4|5:1: error: no number of column `a` lies between 5 and 4 (put the smaller one first)"
                        + " [table.bad-type]",
                "number from x|5:1: error: `x` bounds column `a`, expected a number [table.bad-type]",
                "set of A, B?|5:12: error: the set in column `a` is marked as absent at times, and a set is only ever empty"
                        + " (delete the question mark) [table.bad-type]",
                "one of A, B, A|5:1: error: a value of column `a` stands in its list twice (keep one of them)"
                        + " [table.bad-type]"
            })
    void a_faulty_type_is_told_at_its_place(String type, String told) {
        String csv = "# table: t\n# hit policy: F\n# version: 1\na;out\n" + type + ";output: text\n-;x\n";

        assertEquals(
                "t.csv:" + told,
                TableCsv.loadTyped(SourceText.of("t.csv", csv))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }

    @Test
    void values_and_defaults_stand_above_the_table() {
        String csv = """
                # table: vans
                # hit policy: PRIORITY
                # version: 1
                # values van: large, "say \\u0022no\\u0022"
                # default van: large
                rule,items,van
                types,integer,output: text
                r1,> 5,large
                """;

        assertEquals(csv, written(csv));
    }

    @Test
    void cells_are_quoted_where_a_spreadsheet_needs_it() {
        List<String> rows = List.of(
                "r1,\"x, y\",small,\"a, b\"",
                "r2,z,\"\"\"two words\"\"\",\"say \"\"hello\"\"\"",
                "r3,-,\"\"\"#\"\"\",plain",
                "r4,-,x,\"#1\"",
                "r5,-,x,\"two",
                "lines\"");
        String csv = "# table: t\n# hit policy: FIRST\n# version: 1\nrule,a,out,why\ntypes,text,output: text,note\n"
                + String.join("\n", rows) + "\n";

        assertEquals(rows, written(csv).lines().skip(5).toList());
    }

    private static String table(String type, String condition) {
        return "# table: t\n# hit policy: FIRST\n# version: 1\nrule,a,out\ntypes," + type + ",output: text\nr1,"
                + condition + ",x\n";
    }

    private static String written(String csv) {
        return TableCsv.write(TableCsv.loadTyped(SourceText.of("t.csv", csv))
                        .getOrElseThrow(() -> new AssertionError(csv))
                        .value()
                        .table())
                .get();
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}
