package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T5: what is wrong in a literal expression, or out of reach, is told at its character (counted from 1 here). */
class FaultyExpressionsTest {
    private static final String BEFORE = "  <decision id=\"d\" name=\"Answer\"><literalExpression><text><![CDATA[";

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "a + |7 error: found the expression ends, expected a value or a name",
                "(a + 1|10 error: found the expression ends, expected `)`",
                "a 1|3 error: found `1`, expected an operator or the end of the expression",
                "not a|5 error: found `a`, expected `(` behind `not`",
                "not(p|9 error: found the expression ends, expected `)`",
                "a + full name|1 error: `a + full name` puts together a number such as 12.50 `+` a text such as \"Berlin\", expected two numbers, two texts, or a duration and what it can be added to",
                "1 + (a and p)|6 error: `a and p` puts together a number such as 12.50 `and` true or false, expected true or false on both sides",
                "a between 1|15 error: found the expression ends, expected `and`",
                "if p then 1|15 error: found the expression ends, expected `else`",
                "p or a|1 error: `p or a` puts together true or false `or` a number such as 12.50, expected true or false on both sides",
                "not(a)|1 error: `not(a)` puts together `not` and a number such as 12.50, expected true or false in it",
                "-full name|1 error: `-full name` puts together `-` and a text such as \"Berlin\", expected a number or a duration behind it",
                "a ** full name|1 error: `a ** full name` puts together a number such as 12.50 `**` a text such as \"Berlin\", expected two numbers, or durations and what they can be computed with",
                "a = full name|1 error: `a = full name` puts together a number such as 12.50 `=` a text such as \"Berlin\", expected two of a kind to compare",
                "if a then 1 else 2|1 error: `if a then 1 else 2` puts together a number such as 12.50, a number such as 12.50 and a number such as 12.50, expected a condition and two of a kind",
                "1 + date(\"2026-02-30\")|5 error: `2026-02-30` in column `the expression`, expected a date such as date(\"2026-03-01\")",
                "date(\"2026-01-01\"|21 error: found the expression ends, expected `)`",
                "1 + @\"2026-02-30\"|5 error: `2026-02-30` in column `the expression`, expected a date such as date(\"2026-03-01\")",
                "\"open|1 error: found `\"open`, expected a closing quote",
                "full nam|1 error: unknown name `full nam`, expected one of a, p, full name",
                "a + b.c d|5 error: unknown name `b.c d`, expected one of a, p, full name",
                "sum(a)|1 warning: the function `sum` is out of reach, so this decision is left out",
                "a + sum (1)|5 warning: the function `sum` is out of reach, so this decision is left out",
                "a + my function(1)|5 warning: the function `my function` is out of reach, so this decision is left out",
                "a(1)|1 warning: `a(…` is out of reach, so this decision is left out",
                "full name[1]|1 warning: `full name[…` is out of reach, so this decision is left out",
                "(a + 1).b|8 warning: a property of a value is out of reach, so this decision is left out",
                "1 + {x: a}|5 warning: a context in an expression is out of reach, so this decision is left out",
                "1 + [a]|5 warning: a list or filter in an expression is out of reach, so this decision is left out",
                "for i in a return i|1 warning: `for` is out of reach, so this decision is left out",
                "a in 1|3 warning: `in` is out of reach, so this decision is left out",
                "@\"soon\"|1 error: `soon` in column `the expression`, expected a date such as date(\"2026-03-01\")",
                "?|1 error: unknown name `?`, expected one of a, p, full name"
            })
    void is_told_at_its_character(String expression, String told) {
        assertEquals(told, told(expression));
    }

    static String told(String expression) {
        Validation<Seq<Diagnostic>, Checked<DmnModel>> loaded =
                DmnFile.load(SourceText.of("e.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                  <inputData id="a" name="a"><variable name="a" typeRef="number"/></inputData>
                  <inputData id="p" name="p"><variable name="p" typeRef="boolean"/></inputData>
                  <inputData id="n" name="full name"><variable name="full name" typeRef="string"/></inputData>
                %s%s]]></text></literalExpression></decision>
                </definitions>
                """.formatted(BEFORE, expression)));
        return loaded.fold(faults -> faults.asJava(), checked -> checked.remarks()).stream()
                .map(FaultyExpressionsTest::told)
                .reduce("", (left, right) -> left.isEmpty() ? right : left + "; " + right);
    }

    private static String told(Diagnostic fault) {
        FileLocation place = (FileLocation) fault.location();
        assertEquals(5, place.line());
        return place.column() - BEFORE.length() + " " + fault.severity().name().toLowerCase(Locale.ROOT) + ": "
                + fault.message();
    }
}
