package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3; DMN 1.5 §10.3.2.5: which values can be put together how. */
class LiteralArithmeticTest {
    @ParameterizedTest(name = "{1} = {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|10+5|15",
                "number|10 - 5|5",
                "number|2*3|6",
                "number|1/8|0.125",
                "number|2 / 3|0.6666666666666666666666666666666667",
                "number|@\"P1D\" / @\"PT6H\"|4",
                "number|@\"P1Y\" / @\"P8M\"|1.5",
                "number|@\"PT0.5S\" / @\"PT0.25S\"|2",
                "date|@\"2026-03-01\" + @\"P7D\"|2026-03-08",
                "date|@\"P7D\" + @\"2026-03-01\"|2026-03-08",
                "date|@\"2026-03-01\" - @\"P7D\"|2026-02-22",
                "date|@\"2026-03-01\" + @\"PT23H\"|2026-03-01",
                "date|@\"2026-01-31\" + @\"P1M\"|2026-02-28",
                "date|@\"P1M\" + @\"2026-01-31\"|2026-02-28",
                "date|@\"2026-03-31\" - @\"P1M\"|2026-02-28",
                "time|@\"09:30:00\" + @\"PT1H\"|10:30:00",
                "time|@\"PT1H\" + @\"23:30:00\"|00:30:00",
                "moment|@\"2026-03-01T09:30:00Z\" + @\"P1D\"|2026-03-02T09:30:00Z",
                "moment|@\"2026-01-31T09:30:00Z\" + @\"P1M\"|2026-02-28T09:30:00Z",
                "duration|@\"P1D\" + @\"PT12H\"|P1DT12H",
                "duration|@\"P1D\" - @\"PT12H\"|PT12H",
                "duration|@\"PT1H\" * 1.5|PT1H30M",
                "duration|1.5 * @\"PT1H\"|PT1H30M",
                "duration|@\"PT1H\" / 4|PT15M",
                "duration|@\"PT0.000000003S\" / 2|PT0.000000001S",
                "duration|@\"2026-03-03\" - @\"2026-03-01\"|P2D",
                "duration|@\"2026-03-01T10:00:00Z\" - @\"2026-03-01T09:00:00Z\"|PT1H",
                "duration|@\"09:00:00\" - @\"10:30:00\"|-PT1H30M",
                "months|@\"P1Y\" + @\"P6M\"|P1Y6M",
                "months|@\"P1Y\" - @\"P6M\"|P6M",
                "months|@\"P1Y\" * 2|P2Y",
                "months|2 * @\"P1Y\"|P2Y",
                "months|@\"P1Y\" / 5|P2M"
            })
    void gives_a_value(String column, String written, String result) {
        assertEquals(result, parse(column, written).get().shown());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|1 / 0",
                "number|@\"P1D\" / @\"PT0S\"",
                "number|@\"P1Y\" / @\"P1D\"",
                "number|1 / @\"P1D\"",
                "date|@\"2026-03-01\" + @\"2026-03-01\"",
                "date|@\"2026-03-01\" + 1",
                "date|1 + @\"2026-03-01\"",
                "date|@\"2026-03-01\" - 1",
                "date|@\"2026-03-01\" * 2",
                "date|@\"2026-03-01\" / 2",
                "date|@\"P1D\" - @\"2026-03-01\"",
                "time|@\"09:30:00\" + @\"P1M\"",
                "duration|@\"P1D\" + 1",
                "duration|1 + @\"P1D\"",
                "duration|@\"P1D\" + @\"P1M\"",
                "duration|@\"P1D\" * @\"P1D\"",
                "duration|@\"2026-03-01\" - @\"09:30:00\"",
                "duration|@\"2026-03-01T10:00:00Z\" - @\"2026-03-01\"",
                "months|@\"P1M\" + 1",
                "months|@\"P1M\" + @\"P1D\"",
                "months|@\"P178956970Y\" * 10000000000"
            })
    void has_no_result(String column, String written) {
        String told = parse(column, written).getError().map(Diagnostic::message).mkString("; ");

        assertTrue(told.endsWith("` in column `" + column + "` has no result"), told);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|@\"P1D\" * 2|`P2D` in column `number`, expected a number such as 12.50",
                "duration|@\"P1M\" * 2|`P2M` in column `duration`, expected a duration such as duration(\"P1DT12H\")",
                "months|2 + 3|`5` in column `months`, expected a duration of years and months such as duration(\"P1Y6M\")",
                "time|@\"2026-03-01\"|`2026-03-01` in column `time`, expected a time such as time(\"09:30:00\")",
                "moment|@\"2026-03-01\"|`2026-03-01` in column `moment`, expected a date and time with zone such as"
                        + " date and time(\"2026-03-01T09:30:00Z\")"
            })
    void may_give_what_the_column_does_not_have(String column, String written, String message) {
        assertEquals(
                message,
                parse(column, written).getError().map(Diagnostic::message).mkString("; "));
    }

    private static Validation<Seq<Diagnostic>, FactValue> parse(String column, String written) {
        return ConditionParser.parseValue(
                written, column, Columns.column(column).domain(), SourceText.of("cell", written)::at);
    }
}
