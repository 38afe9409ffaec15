package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.type.DmnFacts;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T5: literal expressions within reach. */
class LiteralExpressionTest {
    private static DmnModel model(String expression) {
        return load(expression).get().value();
    }

    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(String expression) {
        return DmnFile.load(SourceText.of("e.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                  <inputData id="a" name="a"><variable name="a" typeRef="number"/></inputData>
                  <inputData id="b" name="b-rate"><variable name="b-rate" typeRef="number"/></inputData>
                  <inputData id="p" name="p"><variable name="p" typeRef="boolean"/></inputData><inputData id="q" name="q"><variable name="q" typeRef="boolean"/></inputData>
                  <inputData id="n" name="full name"><variable name="full name" typeRef="string"/></inputData>
                  <decision id="d" name="Answer"><literalExpression><text><![CDATA[%s]]></text></literalExpression></decision>
                </definitions>
                """.formatted(expression)));
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
                "date(\"2026-01-31\") + duration(\"P1M\") | 2026-02-28",
                "@\"2026-02-01\" - @\"2026-01-01\" | P31D",
                "@\"PT1H\" * a | PT2H",
                "-@\"P1Y6M\" | -P1Y6M",
                "date and time(\"2026-01-01T10:00:00\") < @\"2026-01-01T12:00:00+01:00\" | true",
                "-10--5 | -5",
                "5+2**5+3 | 40",
                "(-2) ** 2 | 4",
                "1.2e3 + .5 | 1200.5",
                "a between 1 and 2 and full name != \"Bob\" | true",
                "if a > 1 and b-rate < 1 then \"yes\" else \"no\" | yes",
                "if null then 1 else a | 2",
                "not(a = 2) | false",
                "a = null | false",
                "null = null | true",
                "a != null or null | true",
                "1 > null or a = 2 | true",
            })
    void is_computed(String expression, String expected) {
        DmnModel model = model(expression);
        DmnFacts facts =
                model.facts(Map.of("a", 2, "b-rate", 0.5, "full name", "Ada")).get();

        assertEquals(expected, model.decide("Answer", facts).get().value().shown());
    }

    @ParameterizedTest
    @CsvSource({
        "a / 0",
        "0 ** -1",
        "a ** 0.5",
        "a ** 100000",
        "10 + null",
        "null",
        "null < a",
        "a < b-rate",
        "\"x\" + full name",
        "999999999 ** 999 ** 999 ** 999 ** 999 ** 999"
    })
    void what_has_no_result_has_no_value(String expression) {
        DmnModel model = model(expression);

        assertEquals(
                DmnFailure.Reason.NO_VALUE,
                model.decide("Answer", model.facts(Map.of("a", 2)).get())
                        .getLeft()
                        .reason());
    }

    @ParameterizedTest(name = "{0} and {1} is {2}, or {3}, not(a) {4}")
    @DisplayName("DMN 1.5, table 50: and, or and not know three values")
    @CsvSource(
            nullValues = "null",
            value = {
                "true, true, true, true, false",
                "true, false, false, true, false",
                "true, null, null, true, false",
                "false, true, false, true, true",
                "false, false, false, false, true",
                "false, null, false, null, true",
                "null, true, null, true, null",
                "null, false, false, null, null",
                "null, null, null, null, null",
            })
    void logic_knows_three_values(
            @Nullable Boolean left,
            @Nullable Boolean right,
            @Nullable Boolean and,
            @Nullable Boolean or,
            @Nullable Boolean not) {
        assertEquals(String.valueOf(and), logic("p and q", left, right));
        assertEquals(String.valueOf(or), logic("p or q", left, right));
        assertEquals(String.valueOf(not), logic("not(p)", left, right));
    }

    private static String logic(String expression, @Nullable Boolean left, @Nullable Boolean right) {
        DmnModel model = model(expression);
        Map<String, @Nullable Object> facts = new HashMap<>();
        facts.put("p", left);
        facts.put("q", right);
        return model.decide("Answer", model.facts(facts).get())
                .fold(
                        f -> f.reason() == DmnFailure.Reason.NO_VALUE ? "null" : f.message(),
                        r -> r.value().shown());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "sum(a, 1)",
                "a in [1..5]",
                "full name.length",
                "(a + 1).b",
                "[a, 1]",
                "{x: a}",
                "for i in 1..2 return i",
                "a instance of number",
                "a rounded up(2)",
            })
    void what_is_out_of_reach_is_named_and_no_fault(String expression) {
        DmnModel model = model(expression);

        assertEquals(
                Set.of(DmnFile.UNSUPPORTED),
                model.leftOut().values().stream().map(Diagnostic::code).collect(Collectors.toSet()));
        DmnFailure failure =
                model.decide("Answer", model.facts(Map.of("a", 1)).get()).getLeft();
        assertEquals(DmnFailure.Reason.LEFT_OUT, failure.reason());
        assertTrue(failure.message().contains("e.dmn:6:"), failure.message());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a + full name",
                "a and true",
                "not(a)",
                "if a then 1 else 2",
                "if a = 1 then 1 else \"b\"",
                "a = full name",
                "date(\"2026-01-01\") + a",
                "-full name",
                "full name ** 2",
            })
    void what_cannot_be_put_together_is_a_fault(String expression) {
        assertEquals(
                List.of(DmnFile.WRONG_TYPE),
                load(expression).getError().map(Diagnostic::code).asJava());
    }

    @ParameterizedTest
    @ValueSource(strings = {"if a = 1 then 2", "a between 1", "not a", "(a", "a +", "", "a b-rate", "1e9999"})
    void a_broken_form_is_a_fault(String expression) {
        assertTrue(load(expression).isInvalid());
    }

    @Test
    void a_single_value_is_a_list_of_one_where_a_list_is_declared() {
        DmnModel model = DmnFile.load(SourceText.of("e.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                  <itemDefinition name="tNames" isCollection="true"><typeRef>string</typeRef></itemDefinition>
                  <decision id="d" name="Answer">
                    <variable name="Answer" typeRef="tNames"/>
                    <literalExpression><text>"Ada"</text></literalExpression>
                  </decision>
                </definitions>
                """)).get().value();

        assertEquals(
                "[Ada]",
                model.decide("Answer", model.facts(Map.of()).get())
                        .get()
                        .value()
                        .shown());
    }

    @Test
    void a_long_chain_of_parentheses_is_out_of_reach_and_no_crash() {
        String deep = "(".repeat(5000) + "1" + ")".repeat(5000);

        assertEquals(1, model(deep).leftOut().size());
    }
}
