package dev.caserail.routing.condition;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.cell.ConditionParser;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.fact.FactSchema;
import dev.caserail.routing.value.TextValue;
import dev.caserail.routing.value.ValueRange;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T3: what is found and what was expected, at its place, where quotes, parentheses and intervals go wrong. */
class FaultyConditionsTest {
    @ParameterizedTest(name = "{1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "date|(@\"..\")|1:2 `..` in column `date`, expected a date such as date(\"2026-03-01\")",
                "date|(@\"\\\"..\")|1:2 `\"..` in column `date`, expected a date such as date(\"2026-03-01\")",
                "date|(@\"(\")|1:2 `(` in column `date`, expected a date such as date(\"2026-03-01\")",
                "date|(@\")\"..@\"2026-03-01\"]|1:2 `)` in column `date`, expected a date such as date(\"2026-03-01\")",
                "number|((1..2))|1:4 found `..2))`, expected `)`",
                "number|(1)..2|1:4 found `..2`, expected a comma or the end of the cell",
                "number|(1..2|1:6 found the cell ends, expected `]`, `)` or `[` at the end of an interval",
                "number|5 678901234567890123456789012345|1:3 found `678901234567890123456789012345`, expected a comma or"
                        + " the end of the cell",
                "number|5 6789012345678901234567890123456|1:3 found `678901234567890123456789012345…`, expected a comma or"
                        + " the end of the cell",
                "date|date(  \"open|1:8 found `\"open`, expected a closing quote",
                "date|date(5)|1:6 found `5)`, expected a quoted text",
                "date|date(\"2026-03-01\"|1:18 found the cell ends, expected `)` behind the date",
                "text|\"a\\|1:3 found `\\`, expected one of \\\", \\\\, \\n, \\r, \\t and \\u with four hexadecimal digits",
                "text|\"\\u12\"|1:2 found `\\u12\"`, expected one of \\\", \\\\, \\n, \\r, \\t and \\u with four"
                        + " hexadecimal digits",
                "text|\"\\x0041\"|1:2 found `\\x0041\"`, expected one of \\\", \\\\, \\n, \\r, \\t and \\u with four"
                        + " hexadecimal digits",
                "code|date(\"2026-03-01\")|1:1 `2026-03-01` in column `code`, expected one of EMAIL, PHONE, de-AT, not, null,"
                        + " true, two words, say \"x\", back\\slash, , a..b, 5",
                "flag|\"true\"|1:1 `true` in column `flag`, expected true or false",
                "set|\"EMAIL\"|1:1 `EMAIL` in column `set`, which holds a set of codes",
                "set|contains|1:9 found the cell ends, expected a value",
                "set|contains any (EMAIL|1:20 found the cell ends, expected a comma or `)`",
                "code|[EMAIL..PHONE]|1:1 an interval in column `code`, whose values have no order, expected one of EMAIL,"
                        + " PHONE, de-AT, not, null, true, two words, say \"x\", back\\slash, , a..b, 5",
                "number|contains 5|1:1 `contains` in column `number`, which holds a single value",
                "number||1:1 found the cell ends, expected a condition such as `-`"
            })
    void is_told_at_its_place(String column, String condition, String expected) {
        assertEquals(expected, told(condition == null ? "" : condition, Columns.column(column)));
    }

    @Test
    void all_faults_of_a_list_are_told() {
        assertEquals(List.of("1:1", "1:10"), places("< EMAIL, < PHONE", "code"));
        assertEquals(List.of("1:1", "1:8"), places("EMAIL, PHONE", "set"));
        assertEquals(List.of("1:1", "1:8", "1:12"), places("[true..5], (true..false)", "flag"));
    }

    @Test
    void not_may_stand_eight_deep() {
        assertTrue(parses("not(".repeat(8) + "EMAIL" + ")".repeat(8)));
        assertEquals(
                "1:33 found `not(EMAIL)))))))))`, expected at most 8 `not` inside each other",
                told("not(".repeat(9) + "EMAIL" + ")".repeat(9), Columns.column("code")));
    }

    @Test
    void parentheses_may_stand_seven_deep() {
        assertEquals("5", parse("= " + "(".repeat(7) + "5" + ")".repeat(7), Columns.column("number")));
        assertEquals(
                "1:11 found `5))))))))`, expected at most 8 parentheses inside each other",
                told("= " + "(".repeat(8) + "5" + ")".repeat(8), Columns.column("number")));
        assertTrue(told("= " + "-(".repeat(49_000), Columns.column("number")).contains("expected at most 8"));
    }

    @Test
    void a_text_that_is_not_allowed_is_told() {
        FactColumn<String> city = FactSchema.<String>builder("x")
                .text("city", c -> c)
                .limit("city", List.of(ValueRange.only(TextValue.of("Ulm"))))
                .build()
                .columns()
                .get(0);

        assertEquals("1:6 `Kiel` in column `city`, expected one of Ulm", told("Ulm, Kiel", city));
    }

    private static boolean parses(String condition) {
        return ConditionParser.parse(condition, Columns.column("code"), SourceText.of("c", condition)::at)
                .isValid();
    }

    private static String parse(String condition, FactColumn<?> column) {
        return ConditionParser.parse(condition, column, SourceText.of("c", condition)::at)
                .get()
                .text();
    }

    private static List<String> places(String condition, String column) {
        return ConditionParser.parse(condition, Columns.column(column), SourceText.of("c", condition)::at)
                .getError()
                .map(d -> d.location().text().substring(2))
                .asJava();
    }

    private static String told(String condition, FactColumn<?> column) {
        return ConditionParser.parse(condition, column, SourceText.of("c", condition)::at)
                .getError()
                .map(d -> d.location().text().substring(2) + " " + d.message())
                .mkString("\n");
    }
}
