package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T5: literal expressions within reach. */
class LiteralExpressionTest {
    private static DmnModel model(String expression) {
        return DmnFile.load(SourceText.of("e.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                  <inputData id="a" name="a"><variable name="a" typeRef="number"/></inputData>
                  <inputData id="b" name="b-rate"><variable name="b-rate" typeRef="number"/></inputData>
                  <inputData id="n" name="full name"><variable name="full name" typeRef="string"/></inputData>
                  <decision id="d" name="Answer"><literalExpression><text><![CDATA[%s]]></text></literalExpression></decision>
                </definitions>
                """.formatted(expression)))
                .get()
                .value();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "1 + 2 * 3                    | 7",
                "(1 + 2) * 3                  | 9",
                "2 ** 3 - 1                   | 7",
                "-a + 10                      | 8",
                "0.1 + 0.2                    | 0.3",
                "1 / 3 * 3                    | 0.9999999999999999999999999999999999",
                "b-rate * a                   | 1",
                "a - b-rate                   | 1.5",
                "\"Dear \" + full name        | Dear Ada",
                "a >= 2                       | true",
                "full name = \"Bob\"          | false",
                "date(\"2026-01-01\") < @\"2026-02-01\" | true",
            })
    void is_computed(String expression, String expected) {
        DmnModel model = model(expression);
        DmnFacts facts =
                model.facts(Map.of("a", 2, "b-rate", 0.5, "full name", "Ada")).get();

        assertEquals(expected, model.decide("Answer", facts).get().value().shown());
    }

    @ParameterizedTest
    @CsvSource({"a / 0", "0 ** -1", "a ** 0.5", "a ** 100000", "999999999 ** 999 ** 999 ** 999 ** 999 ** 999"})
    void what_has_no_result_has_no_value(String expression) {
        DmnModel model = model(expression);

        assertEquals(
                DmnFailure.Reason.NO_VALUE,
                model.decide("Answer", model.facts(Map.of("a", 2)).get())
                        .getLeft()
                        .reason());
    }

    @Test
    void a_long_chain_of_parentheses_is_out_of_reach_and_no_crash() {
        String deep = "(".repeat(5000) + "1" + ")".repeat(5000);

        assertEquals(1, model(deep).leftOut().size());
    }
}
