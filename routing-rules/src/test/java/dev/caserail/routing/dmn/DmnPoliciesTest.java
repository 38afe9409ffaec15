package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T2, T5: hit policies and types as DMN writes them. */
class DmnPoliciesTest {
    /** A file as small as simple tools write it: no inputs declared, no types. */
    private static DmnModel model(String table) {
        return DmnFile.load(SourceText.of("small.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20191111/MODEL/" id="m" name="m" namespace="n">
                  <decision id="d" name="Answer"><decisionTable %s</decisionTable></decision>
                </definitions>
                """.formatted(table)))
                .get()
                .value();
    }

    private static String rule(String test, String output) {
        return "<rule><inputEntry><text>" + test + "</text></inputEntry><outputEntry><text>" + output
                + "</text></outputEntry></rule>";
    }

    private static String numbers(String policy) {
        return policy
                + "><input><inputExpression typeRef=\"number\"><text>n</text></inputExpression></input>"
                + "<output name=\"out\" typeRef=\"number\"><outputValues><text>3, 1, 2</text></outputValues></output>"
                + rule("&gt; 0", "1") + rule("&gt; 1", "3") + rule("&gt; 2", "2");
    }

    @ParameterizedTest
    @CsvSource({
        "hitPolicy=\"FIRST\",1",
        "hitPolicy=\"PRIORITY\",3",
        "hitPolicy=\"RULE ORDER\",'[1, 3, 2]'",
        "hitPolicy=\"OUTPUT ORDER\",'[3, 1, 2]'",
        "hitPolicy=\"COLLECT\",'[1, 3, 2]'",
        "hitPolicy=\"COLLECT\" aggregation=\"SUM\",6",
        "hitPolicy=\"COLLECT\" aggregation=\"MIN\",1",
        "hitPolicy=\"COLLECT\" aggregation=\"MAX\",3",
        "hitPolicy=\"COLLECT\" aggregation=\"COUNT\",3",
    })
    void each_policy_answers_in_its_own_way(String policy, String expected) {
        DmnModel model = model(numbers(policy));

        assertEquals(
                expected,
                model.decide("Answer", model.facts(Map.of("n", 5)).get())
                        .get()
                        .value()
                        .shown());
        assertEquals(
                DmnFile.text(model),
                DmnFile.text(DmnFile.load(SourceText.of("again.dmn", DmnFile.text(model)))
                        .get()
                        .value()));
    }

    @Test
    void unique_is_the_default_and_may_be_broken() {
        DmnModel model = model(numbers(""));

        assertEquals(
                DmnFailure.Reason.BROKEN_POLICY,
                model.decide("Answer", model.facts(Map.of("n", 2)).get())
                        .getLeft()
                        .reason());
        assertEquals(
                DmnFailure.Reason.NO_DECISION,
                model.decide("Answer", model.facts(Map.of("n", 0)).get())
                        .getLeft()
                        .reason());
        assertEquals(
                List.of(RuleId.of("r1")),
                model.decide("Answer", model.facts(Map.of("n", 1)).get())
                        .get()
                        .steps()
                        .get(0)
                        .rules());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "string                    | \"a\"                                     | a                    | b",
                "boolean                   | true                                      | true                 | false",
                "date                      | > date(\"2026-01-01\")                    | 2026-01-02           | 2026-01-01",
                "time                      | [time(\"09:00:00\")..time(\"17:00:00\"))  | 09:00:00             | 17:00:00",
                "dateTime                  | < @\"2026-01-01T00:00:00Z\"               | 2025-12-31T23:59:59Z | 2026-01-01T00:00:00Z",
                "date and time             | < @\"2026-01-01T00:00:00Z\"               | 2025-12-31T23:59:59Z | 2026-01-01T00:00:00Z",
                "dayTimeDuration           | >= duration(\"PT2H\")                     | PT120M               | PT119M",
                "years and months duration | duration(\"P1Y\")                         | P12M                 | P11M",
                "feel:string               | not(\"a\", \"b\")                         | c                    | a",
            })
    void each_type_of_the_standard_has_a_domain(String type, String test, String matching, String other) {
        DmnModel model = model("hitPolicy=\"FIRST\"><input><inputExpression typeRef=\"" + type
                + "\"><text>x</text></inputExpression></input><output name=\"out\"/>"
                + rule(test.replace("<", "&lt;").replace(">", "&gt;"), "\"yes\"") + rule("-", "\"no\""));

        assertEquals("yes", decided(model, type, matching));
        assertEquals("no", decided(model, type, other));
    }

    private static String decided(DmnModel model, String type, String value) {
        Object fact = type.equals("boolean") ? Boolean.valueOf(value) : (Object) value;
        return model.decide("Answer", model.facts(Map.of("x", fact)).get())
                .get()
                .value()
                .shown();
    }

    @Test
    void null_is_a_condition_where_a_cell_asks_for_it() {
        DmnModel model = model("hitPolicy=\"FIRST\"><input><inputExpression typeRef=\"string\"><text>x</text>"
                + "</inputExpression></input><output name=\"out\"/>" + rule("null", "\"none\"")
                + rule("-", "\"some\""));

        assertEquals(
                "none",
                model.decide("Answer", model.facts(Map.of()).get())
                        .get()
                        .value()
                        .shown());
        assertEquals("some", decided(model, "string", "a"));
    }
}
