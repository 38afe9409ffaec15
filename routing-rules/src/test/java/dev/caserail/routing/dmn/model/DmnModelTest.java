package dev.caserail.routing.dmn.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** T5: what a model decides, what it needs for that, and what it says where it cannot. */
class DmnModelTest {
    private static final String X =
            "<inputData id=\"x\" name=\"x\"><variable name=\"x\" typeRef=\"number\"/></inputData>";
    private static final String NEEDS_X =
            "<informationRequirement><requiredInput href=\"#x\"/></informationRequirement>";

    private static DmnModel model(String content) {
        return DmnFile.load(SourceText.of(
                        "t.dmn",
                        "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" id=\"m\" name=\"desk\" namespace=\"n\">\n"
                                + X + content + "</definitions>"))
                .getOrElseThrow(() -> new AssertionError(content))
                .value();
    }

    private static String needs(String... decisions) {
        StringBuilder needs = new StringBuilder();
        for (String decision : decisions) {
            needs.append("<informationRequirement><requiredDecision href=\"#%s\"/></informationRequirement>"
                    .formatted(decision));
        }
        return needs.toString();
    }

    private static String expression(String name, String requirements, String text) {
        return "<decision id=\"%s\" name=\"%s\">%s<literalExpression><text>%s</text></literalExpression></decision>"
                .formatted(name, name, requirements, text);
    }

    private static String table(String name, String policy, String... rules) {
        return "<decision id=\"%s\" name=\"%s\">%s<decisionTable hitPolicy=\"%s\"><input><inputExpression><text>x</text></inputExpression></input><output typeRef=\"number\"/>%s</decisionTable></decision>"
                .formatted(name, name, NEEDS_X, policy, String.join("", rules));
    }

    private static String rule(String cell, String output) {
        return "<rule><inputEntry><text>" + cell + "</text></inputEntry><outputEntry><text>" + output
                + "</text></outputEntry></rule>";
    }

    @Test
    void decides_only_what_the_asked_decision_builds_on() {
        DmnModel model = model(expression("A", NEEDS_X, "x + 1")
                + expression("B", NEEDS_X, "x / 0")
                + expression("C", needs("A"), "A * 2")
                + expression("D", needs("C"), "C + 1"));
        DmnResult result = model.decide("D", model.facts(Map.of("x", 5)).get()).get();

        assertEquals("13", result.value().shown());
        assertEquals(
                List.of("A", "C", "D"),
                result.steps().stream().map(DmnStep::decision).toList());
    }

    @Test
    void goes_on_where_a_part_has_no_answer_but_not_where_a_table_is_broken() {
        String rest = expression("B", needs("A") + NEEDS_X, "if A = null then x else A");
        DmnModel open = model(table("A", "UNIQUE", rule("&gt; 5", "1")) + rest);
        DmnModel broken = model(table("A", "UNIQUE", rule("&gt; 5", "1"), rule("&gt; 6", "2")) + rest);

        assertEquals(
                "3",
                open.decide("B", open.facts(Map.of("x", 3)).get()).get().value().shown());
        assertEquals(
                "1",
                open.decide("B", open.facts(Map.of("x", 7)).get()).get().value().shown());
        assertEquals(
                DmnFailure.Reason.BROKEN_POLICY,
                broken.decide("B", broken.facts(Map.of("x", 7)).get()).getLeft().reason());
        assertEquals(
                DmnFailure.Reason.NO_DECISION,
                open.decide("A", open.facts(Map.of("x", 3)).get()).getLeft().reason());
    }

    @Test
    void passes_over_facts_that_only_unreachable_decisions_ask_for() {
        DmnModel model = model("<itemDefinition name=\"tAny\"><typeRef>context</typeRef></itemDefinition>"
                + "<inputData id=\"y\" name=\"y\"><variable name=\"y\" typeRef=\"tAny\"/></inputData>"
                + expression("A", NEEDS_X, "x + 1")
                + expression(
                        "B", "<informationRequirement><requiredInput href=\"#y\"/></informationRequirement>", "y + 1"));

        assertEquals(List.of("y"), model.passedOver());
        assertEquals(
                List.of("x"),
                model.facts(Map.of("x", 1, "y", "anything", "y.part", 7)).get().names());
        assertEquals(
                "yard: error: unknown fact `yard`, expected one of x [dmn.unknown-fact]",
                model.facts(Map.of("yard", 1)).getError().map(Diagnostic::line).mkString());
        assertTrue(model.leftOut().get("B").line().contains("whose type is not known"), model.leftOut()::toString);
    }

    @Test
    void is_shown_by_its_name_and_decisions() {
        DmnModel model = model(table("A", "FIRST", rule("&gt; 5", "1")));

        assertEquals("desk [" + model.decisions().get(0) + "]", model.toString());
        assertEquals(
                ((DmnTable) model.decisions().get(0)).table().toString(),
                model.decisions().get(0).toString());
        assertThrows(
                UnsupportedOperationException.class, () -> model.decisions().clear());
    }

    @Test
    void counts_as_a_number_and_collects_as_a_list() {
        DmnModel count = model(table("A", "COLLECT\" aggregation=\"COUNT", rule("&gt; 5", "1"), rule("&gt; 6", "1")));
        DmnModel list = model(table("A", "COLLECT", rule("&gt; 5", "1"), rule("&gt; 6", "2")));

        assertEquals("a number such as 12.50", count.decisions().get(0).type().words());
        assertEquals(
                "a list, each member a number such as 12.50",
                list.decisions().get(0).type().words());
        assertEquals(
                "[1, 2]",
                list.decide("A", list.facts(Map.of("x", 7)).get()).get().value().shown());
    }
}
