package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3; DMN 1.5 §9.2, grammar rules 7 to 30: each form of a simple unary test, and how spreadsheets and modelers write it. */
@DisplayName("T3, DMN 1.5 §9.2: the forms of simple unary tests")
class SimpleUnaryTestsTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "number; <5; < 5",
                "number; >= -5; >= -5",
                "number; - 5; -5",
                "number; -5; -5",
                "number; .5; 0.5",
                "number; -.5; -0.5",
                "number; < - .5; < -0.5",
                "number; [-5..-1]; [-5..-1]",
                "number; [ - 5 .. - 1 ]; [-5..-1]",
                "number; (1..5); (1..5)",
                "number; ]1..5[; (1..5)",
                "number; ]1..5]; (1..5]",
                "number; [1..5[; [1..5)",
                "number; 1,2,3; 1, 2, 3",
                "number; <1,>5; < 1, > 5",
                "number; =5; 5",
                "number; !=5; != 5",
                "number; ? > 5; > 5",
                "number; ?=5; 5",
                "number; not(1,2); not(1, 2)",
                "number; not( null ); not(null)",
                "number; null,5; null, 5",
                "number; != null; not(null)",
                "number; 1 - -5; 6",
                "code; \"EMAIL\",\"PHONE\"; EMAIL, PHONE",
                "code; not(\"EMAIL\",\"PHONE\"); not(EMAIL, PHONE)",
                "code; not (\"EMAIL\"); not(EMAIL)",
                "text; \"a\",\"b\"; a, b",
                "text; ? = \"a\"; a",
                "flag; true; true",
                "flag; TRUE; true",
                "flag; False; false",
                "flag; not(TRUE); not(true)",
                "date; <date(\"2026-03-01\"); < date(\"2026-03-01\")",
                "date; @\"2026-03-01\"; date(\"2026-03-01\")",
                "date; 2026-03-01; date(\"2026-03-01\")",
                "date; 2026-03-01,2026-03-02; date(\"2026-03-01\"), date(\"2026-03-02\")",
                "date; [2026-03-01..2026-03-31); [date(\"2026-03-01\")..date(\"2026-03-31\"))",
                "date; >= 2026-03-01; >= date(\"2026-03-01\")",
                "date; 2026-03-01 + P7D; date(\"2026-03-08\")",
                "date; 2026-03-31 - P1M; date(\"2026-02-28\")",
                "time; 09:30; time(\"09:30:00\")",
                "time; not(09:30:15.5); not(time(\"09:30:15.5\"))",
                "time; [09:00..17:30); [time(\"09:00:00\")..time(\"17:30:00\"))",
                "moment; 2026-03-01T09:30Z; date and time(\"2026-03-01T09:30:00Z\")",
                "moment; < 2026-03-01T09:30:00+01:00; < date and time(\"2026-03-01T08:30:00Z\")",
                "moment; 2026-03-01T09:30:00@Europe/Berlin; date and time(\"2026-03-01T08:30:00Z\")",
                "moment; @\"2026-03-01T09:30:00@Europe/Berlin\"; date and time(\"2026-03-01T08:30:00Z\")",
                "duration; PT2H; duration(\"PT2H\")",
                "duration; -PT2H; duration(\"-PT2H\")",
                "duration; duration(\"-PT2H\"); duration(\"-PT2H\")",
                "duration; [PT0.5S..P1DT2H]; [duration(\"PT0.5S\")..duration(\"P1DT2H\")]",
                "duration; > PT1H * 2; > duration(\"PT2H\")",
                "months; P1Y6M; duration(\"P1Y6M\")",
                "months; -P2Y; duration(\"-P2Y\")",
                "months; P3M,P6M; duration(\"P3M\"), duration(\"P6M\")"
            })
    void are_read_and_written_in_one_way(String column, String condition, String text) {
        UnaryTest test = parse(column, condition).get();

        assertEquals(text, test.text());
        assertEquals(test, parse(column, test.text()).get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "number|5.|1:2: error: found `.`, expected a comma or the end of the cell [condition.syntax]",
                "number|2026-03-01|1:1: error: `2026-03-01` in column `number`, expected a number such as 12.50"
                        + " [condition.wrong-kind]",
                "number|? 5|1:3: error: found `5`, expected a comparison such as `>` behind `?` [condition.syntax]",
                "number|--5|1:1: error: found `--5`, expected a value [condition.syntax]",
                "date|2026-02-30|1:1: error: `2026-02-30` in column `date`, expected a date such as date(\"2026-03-01\")"
                        + " [condition.wrong-kind]",
                "date|09:30|1:1: error: `09:30` in column `date`, expected a date such as date(\"2026-03-01\")"
                        + " [condition.wrong-kind]",
                "time|@\"09:30:00+01:00\"|1:1: error: `09:30:00+01:00` in column `time`, expected a time such as"
                        + " time(\"09:30:00\") [condition.wrong-kind]",
                "time|09:30+01:00|1:1: error: `09:30+01:00` in column `time`, expected a time such as time(\"09:30:00\")"
                        + " [condition.wrong-kind]",
                "moment|2026-03-01T09:30|1:1: error: `2026-03-01T09:30` in column `moment`, expected a date and time with"
                        + " zone such as date and time(\"2026-03-01T09:30:00Z\") [condition.wrong-kind]",
                "duration|P1Y|1:1: error: `P1Y` in column `duration`, expected a duration such as duration(\"P1DT12H\")"
                        + " [condition.wrong-kind]",
                "months|P1Y3D|1:1: error: `P1Y3D` in column `months`, expected a duration of years and months such as"
                        + " duration(\"P1Y6M\") [condition.wrong-kind]",
                "months|PT2H|1:1: error: `PT2H` in column `months`, expected a duration of years and months such as"
                        + " duration(\"P1Y6M\") [condition.wrong-kind]",
                "text|\u201eKiel\u201c|1:1: error: found the quote `\u201e`, expected a straight one, `\"` (write \"\u2026\", and"
                        + " switch off that quotes are changed while typing) [condition.syntax]",
                "code|EMAIL, \u201dPHONE\u201d|1:8: error: found the quote `\u201d`, expected a straight one, `\"` (write"
                        + " \"\u2026\", and switch off that quotes are changed while typing) [condition.syntax]"
            })
    void tells_what_is_wrong(String column, String condition, String expected) {
        assertEquals(
                "cell:" + expected,
                parse(column, condition).getError().map(Diagnostic::line).mkString("\n"));
    }

    private static Validation<Seq<Diagnostic>, UnaryTest> parse(String column, String condition) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("cell", condition)::at);
    }
}
