package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.rule.Rule;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** T5: rules with their ids and notes, decisions with their names, and what they need of each other. */
class DmnRulesTest {
    private static final String X =
            "<inputData id=\"x\" name=\"x\"><variable name=\"x\" typeRef=\"number\"/></inputData>\n";
    private static final String NEEDS_X =
            "<informationRequirement><requiredInput href=\"#x\"/></informationRequirement>";
    private static final String COLUMNS =
            "<input><inputExpression><text>x</text></inputExpression></input><output name=\"out\" typeRef=\"string\"/>\n";
    private static final String CELLS =
            "<inputEntry><text>5</text></inputEntry><outputEntry><text>\"a\"</text></outputEntry>";

    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(String content) {
        return DmnFile.load(SourceText.of(
                "t.dmn",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" xmlns:caserail=\"https://caserail.dev/dmn/1\""
                        + " id=\"m\" name=\"m\" namespace=\"n\">\n" + content + "</definitions>"));
    }

    private static DmnModel model(String content) {
        return load(content)
                .getOrElseThrow(
                        () -> new AssertionError(load(content).getError().map(Diagnostic::line)))
                .value();
    }

    private static String told(String content) {
        return load(content).fold(faults -> faults.asJava(), checked -> checked.remarks()).stream()
                .map(d -> d.line().replaceFirst(" \\(say it with a decision table or a simple expression\\)", ""))
                .reduce("", (left, right) -> left.isEmpty() ? right : left + "\n" + right);
    }

    private static String table(String rules) {
        return X + "<decision id=\"d\" name=\"D\">" + NEEDS_X + "<decisionTable hitPolicy=\"FIRST\">" + COLUMNS + rules
                + "</decisionTable></decision>";
    }

    private static DmnTable read(String rules) {
        return (DmnTable) model(table(rules)).decisions().get(0);
    }

    private static String expression(String attributes, String text) {
        return "<decision" + attributes + ">" + NEEDS_X + "<literalExpression><text>" + text
                + "</text></literalExpression></decision>\n";
    }

    @Nested
    class A_rule {
        @Test
        void has_its_own_id_else_that_of_its_place() {
            DmnTable table = read("<rule>" + CELLS + "</rule><rule id=\"second\">" + CELLS
                    + "</rule><rule id=\"z\" caserail:rule=\"3rd\">" + CELLS + "</rule><rule>" + CELLS + "</rule>");

            assertEquals(
                    List.of("r1", "second", "3rd", "r4"),
                    table.table().rules().stream().map(r -> r.id().value()).toList());
        }

        @Test
        void with_an_id_that_is_none_is_called_by_its_place() {
            String content = table("<rule id=\"what is this\">" + CELLS + "</rule>");

            assertEquals(
                    "t.dmn:4:11: warning: rule id `what is this`, expected 1 to 60 letters, digits, hyphens, dots and"
                            + " underscores (until then the rule is called `r1`) [identifier.malformed]",
                    told(content));
            assertEquals(
                    "r1",
                    ((DmnTable) model(content).decisions().get(0))
                            .table()
                            .rules()
                            .get(0)
                            .id()
                            .value());
        }

        @Test
        void shares_its_id_with_no_other() {
            assertEquals(
                    "t.dmn:5:22: error: <rule> would be called `r1` like the one at t.dmn:4:1 (give both rules ids of their"
                            + " own) [dmn.duplicate]",
                    told(table("<rule>" + CELLS + "</rule>\n<rule caserail:rule=\"r1\">" + CELLS + "</rule>")));
            assertEquals(
                    List.of("[dmn.duplicate]"),
                    told(table("<rule id=\"a\">" + CELLS + "</rule><rule id=\"a\">" + CELLS + "</rule>"))
                            .lines()
                            .map(line -> line.substring(line.lastIndexOf('[')))
                            .toList());
        }

        @Test
        void asks_for_nothing_where_its_cell_has_a_hyphen_or_nothing() {
            Rule rule =
                    read("<rule><inputEntry><text> - </text></inputEntry><outputEntry><text>\"a\"</text></outputEntry></rule>")
                            .table()
                            .rules()
                            .get(0);

            assertTrue(rule.catchAll());
            assertEquals(List.of(), rule.inputs());
        }

        @Test
        void answers_something_in_each_cell() {
            for (String empty : List.of("", " - ")) {
                assertEquals(
                        "error: <outputEntry> of the output `out` is empty, expected a text such as \"Berlin\" [dmn.empty-output]",
                        told(table("<rule><inputEntry><text>5</text></inputEntry><outputEntry><text>" + empty
                                        + "</text></outputEntry></rule>"))
                                .replaceFirst("t.dmn:\\d+:\\d+: ", ""));
            }
            assertEquals(
                    "warning: `null` as an output is out of reach, so this decision is left out [dmn.unsupported]",
                    told(table(
                                    "<rule><inputEntry><text>5</text></inputEntry><outputEntry><text>null</text></outputEntry></rule>"))
                            .replaceFirst("t.dmn:\\d+:\\d+: ", ""));
        }
    }

    @Nested
    class Notes {
        private static final String WHY = "<annotationEntry><text>%s</text></annotationEntry>";

        @Test
        void have_names_of_their_own() {
            DmnTable table =
                    read("<annotation name=\"why\"/><annotation name=\"why\"/><annotation name=\"why\"/><annotation/>"
                            + "<rule>" + CELLS + WHY.formatted("one") + WHY.formatted("two") + WHY.formatted("three")
                            + WHY.formatted("four") + WHY.formatted("too many") + "</rule>");

            assertEquals(List.of("why", "why 2", "why 3", "note"), table.annotations());
            assertEquals(
                    "{why=one, why 2=two, why 3=three, note=four}",
                    table.table().rules().get(0).annotations().toString());
        }

        @Test
        void begin_with_the_description_where_a_rule_has_one() {
            DmnTable table = read("<annotation name=\"why\"/><rule><description> heavy </description>" + CELLS
                    + WHY.formatted(" late ") + "</rule><rule><description> </description>" + CELLS + WHY.formatted(" ")
                    + "</rule><rule>" + CELLS + "</rule>");

            assertEquals(List.of("description", "why"), table.annotations());
            assertEquals(
                    List.of("{description=heavy, why=late}", "{}", "{}"),
                    table.table().rules().stream()
                            .map(r -> r.annotations().toString())
                            .toList());
            assertEquals(List.of(), read("<rule>" + CELLS + "</rule>").annotations());
        }

        @Test
        void called_description_are_told_apart_from_it() {
            DmnTable table = read("<annotation name=\"description\"/><rule><description>heavy</description>" + CELLS
                    + WHY.formatted("late") + "</rule>");

            assertEquals(List.of("description", "description 2"), table.annotations());
            assertEquals(
                    "{description=heavy, description 2=late}",
                    table.table().rules().get(0).annotations().toString());
        }
    }

    @Nested
    class A_decision {
        @Test
        void without_an_id_gets_one_that_no_other_element_has() {
            DmnModel model = model(
                    "<inputData name=\"x\"><variable name=\"x\" typeRef=\"number\"/></inputData>"
                            + "<decision name=\"D\"><literalExpression id=\"input_x\"><text>1</text></literalExpression></decision>"
                            + "<decision id=\"e\" name=\"E\"><literalExpression id=\"decision_D\"><text>1</text></literalExpression></decision>");

            assertEquals("input_x_2", model.inputs().get(0).id());
            assertEquals(
                    List.of("decision_D_2", "e"),
                    model.decisions().stream().map(d -> d.heading().id()).toList());
        }

        @Test
        void has_a_question_and_a_description_only_where_something_is_said() {
            String content = X + "<decision id=\"d\" name=\"D\"><description>%s</description><question>%s</question>"
                    + NEEDS_X + "<literalExpression><text>x</text></literalExpression></decision>";

            assertEquals(
                    Optional.of("Why?"),
                    model(content.formatted(" ", " Why? "))
                            .decisions()
                            .get(0)
                            .heading()
                            .question());
            assertEquals(
                    Optional.empty(),
                    model(content.formatted(" ", " "))
                            .decisions()
                            .get(0)
                            .heading()
                            .description());
        }

        @Test
        void knows_what_it_needs() {
            DmnModel model = model(X + expression(" id=\"a\" name=\"A\"", "x + 1")
                    + "<decision id=\"b\" name=\"B\">" + NEEDS_X
                    + "<informationRequirement><requiredDecision href=\"#a\"/></informationRequirement>"
                    + "<literalExpression><text>A + x</text></literalExpression></decision>");

            assertEquals(List.of("x"), model.decisions().get(1).heading().inputs());
            assertEquals(List.of("A"), model.decisions().get(1).heading().decisions());
            assertEquals(
                    "11",
                    model.decide("B", model.facts(Map.of("x", 5)).get())
                            .get()
                            .value()
                            .shown());
        }

        @Test
        void may_be_called_like_an_input_if_its_variable_is_not() {
            String named = "<decision id=\"d\" name=\"x\"><variable name=\"%s\"/>" + NEEDS_X
                    + "<literalExpression><text>x + 1</text></literalExpression></decision>";

            assertEquals("", told(X + named.formatted("y")));
            assertEquals(
                    "t.dmn:3:1: error: <decision> has the name `x`, which another decision or input has already (give this one"
                            + " another name) [dmn.duplicate]",
                    told(X + named.formatted("x")));
        }

        @Test
        void knows_a_tables_only_output_by_its_own_name_too() {
            String fee = X + "<decision id=\"d\" name=\"Fee\">" + NEEDS_X
                    + "<decisionTable><input><inputExpression><text>x</text></inputExpression></input>"
                    + "<output name=\"amount\" typeRef=\"number\"/>"
                    + "<rule><inputEntry><text>-</text></inputEntry><outputEntry><text>7</text></outputEntry></rule></decisionTable></decision>"
                    + "<decision id=\"e\" name=\"Total\"><informationRequirement><requiredDecision href=\"#d\"/></informationRequirement>"
                    + "<literalExpression><text>amount + Fee</text></literalExpression></decision>";
            DmnModel model = model(fee);

            assertEquals(
                    "14",
                    model.decide("Total", model.facts(Map.of("x", 5)).get())
                            .get()
                            .value()
                            .shown());
        }

        @Test
        void that_needs_another_file_is_left_out_for_that() {
            DmnModel model = model(
                    "<decision id=\"d\" name=\"D\"><informationRequirement><requiredDecision href=\"other.dmn#d\"/>"
                            + "</informationRequirement><literalExpression><text>1</text></literalExpression></decision>");

            assertEquals(
                    "decision `D` is out of reach: t.dmn:2:1: warning: <decision> `D` is out of reach, so this decision is left"
                            + " out (say it with a decision table or a simple expression) [dmn.unsupported]",
                    model.decide("D", model.facts(Map.of()).get()).getLeft().message());
        }

        @Test
        void says_something_in_feel_and_of_known_types() {
            assertEquals(
                    "error: <literalExpression> of `D` has no text, expected an expression [dmn.missing]",
                    told(X + expression(" id=\"d\" name=\"D\"", " ")).replaceFirst("t.dmn:\\d+:\\d+: ", ""));
            assertEquals(
                    "warning: the expression language `javascript` of <literalExpression> is out of reach, so this decision is left"
                            + " out [dmn.unsupported]",
                    told(X
                                    + expression(" id=\"d\" name=\"D\"", "x")
                                            .replace(
                                                    "<literalExpression>",
                                                    "<literalExpression expressionLanguage=\"javascript\">"))
                            .replaceFirst("t.dmn:\\d+:\\d+: ", ""));
            assertEquals(
                    "warning: the input `x`, whose type is not known, is out of reach, so this decision is left out [dmn.unsupported]",
                    told("<inputData id=\"x\" name=\"x\"/>" + expression(" id=\"d\" name=\"D\"", "x"))
                            .replaceFirst("t.dmn:\\d+:\\d+: ", ""));
        }
    }

    @Test
    void an_input_has_a_label_only_where_it_is_not_its_name() {
        DmnModel model = model(
                X + "<inputData id=\"y\" name=\"How many\"><variable name=\"y\" typeRef=\"number\"/></inputData>");

        assertEquals(
                List.of(Optional.empty(), Optional.of("How many")),
                model.inputs().stream().map(i -> i.label()).toList());
    }
}
