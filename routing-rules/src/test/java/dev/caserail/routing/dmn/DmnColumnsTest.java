package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnColumn;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.routing.dmn.type.DmnScalar;
import dev.caserail.routing.fact.FactColumn;
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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** T1, T5: what type a column of a DMN table has, by its own word, by what it asks for, or by its cells. */
class DmnColumnsTest {
    private static final String TYPES = """
            <itemDefinition name="tSmall"><typeRef>number</typeRef><allowedValues><text>[0..9]</text></allowedValues></itemDefinition>
            <itemDefinition name="tVan"><typeRef>string</typeRef><allowedValues><text>"large", "small"</text></allowedValues></itemDefinition>
            <itemDefinition name="tVans" isCollection="true"><typeRef>tVan</typeRef></itemDefinition>
            <itemDefinition name="tOffer">
              <itemComponent name="van"><typeRef>tVan</typeRef></itemComponent>
              <itemComponent name="fee"><typeRef>tSmall</typeRef></itemComponent>
            </itemDefinition>
            <inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>
            <inputData id="y" name="y"><variable name="y" typeRef="tSmall"/></inputData>
            <inputData id="n" name="n"/>
            """;

    private static Validation<Seq<Diagnostic>, Checked<DmnModel>> load(String content) {
        return DmnFile.load(SourceText.of(
                "t.dmn",
                "<definitions xmlns=\"https://www.omg.org/spec/DMN/20230324/MODEL/\" xmlns:caserail=\"https://caserail.dev/dmn/1\""
                        + " id=\"m\" name=\"m\" namespace=\"n\">\n" + content + "</definitions>"));
    }

    private static DmnTable table(String content) {
        Checked<DmnModel> loaded = load(content)
                .getOrElseThrow(
                        () -> new AssertionError(load(content).getError().map(Diagnostic::line)));
        assertEquals(List.of(), loaded.remarks());
        return (DmnTable) loaded.value().decisions().get(0);
    }

    private static String told(String content) {
        return load(content).fold(faults -> faults.asJava(), checked -> checked.remarks()).stream()
                .map(d -> d.line().replaceFirst(" \\(say it with a decision table or a simple expression\\)", ""))
                .reduce("", (left, right) -> left.isEmpty() ? right : left + "\n" + right);
    }

    private static String decision(String variable, String table) {
        return TYPES + """
                <decision id="d" name="D"><variable name="D"%s/>
                <informationRequirement><requiredInput href="#x"/></informationRequirement>
                <informationRequirement><requiredInput href="#y"/></informationRequirement>
                <informationRequirement><requiredInput href="#n"/></informationRequirement>
                <decisionTable hitPolicy="%s</decisionTable></decision>
                """.formatted(variable, table);
    }

    /** A table of one input, whose cell is given. */
    private static DmnTable asking(String input, String cell) {
        return table(
                decision("", "FIRST\">" + input + "<output name=\"out\" typeRef=\"string\"/>" + rule(cell, "\"a\"")));
    }

    /** A table of one output, whose cell is given. */
    private static DmnTable answering(String variable, String policy, String output, String cell) {
        return table(decision(
                variable,
                policy + "\"><input><inputExpression><text>x</text></inputExpression></input>" + output
                        + rule("-", cell)));
    }

    private static String rule(String cell, String output) {
        return "<rule><inputEntry><text>" + cell + "</text></inputEntry><outputEntry><text>" + output
                + "</text></outputEntry></rule>";
    }

    private static String words(DmnColumn column) {
        return column.type().name().map(n -> n + ": ").orElse("")
                + column.type().words();
    }

    @Nested
    class An_input {
        @ParameterizedTest(name = "{0} of {1}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "x||a number such as 12.50",
                    "y||tSmall: a number such as 12.50 from 0 up to 9",
                    "x|tSmall|tSmall: a number such as 12.50 from 0 up to 9",
                    "y|number|tSmall: a number such as 12.50 from 0 up to 9",
                    "y|feel:number|tSmall: a number such as 12.50 from 0 up to 9",
                    "y|Any|tSmall: a number such as 12.50 from 0 up to 9"
                })
        void has_the_type_that_says_more(String asked, String reference, String words) {
            DmnTable table = asking(
                    "<input><inputExpression" + (reference == null ? "" : " typeRef=\"" + reference + "\"") + "><text>"
                            + asked + "</text></inputExpression></input>",
                    "5");

            assertEquals(words, words(table.inputs().get(0)));
        }

        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "5|a number such as 12.50",
                    "&gt;= 5|a number such as 12.50",
                    "[5..6]|a number such as 12.50",
                    "]-2.50 .. 6[|a number such as 12.50",
                    "5, 6|a number such as 12.50",
                    "not(.5)|a number such as 12.50",
                    "not (&gt;= 5)|a number such as 12.50",
                    "true, false|true or false",
                    "not(\"a\")|a text such as \"Berlin\"",
                    "\"a\"|a text such as \"Berlin\"",
                    "-|a text such as \"Berlin\"",
                    "true|true or false",
                    "&lt; date(\"2026-03-01\")|a date such as date(\"2026-03-01\")"
                })
        void that_nobody_typed_has_the_type_of_its_cells(String cell, String words) {
            DmnTable table = asking("<input><inputExpression><text>n</text></inputExpression></input>", cell);

            assertEquals(words, words(table.inputs().get(0)));
        }

        @Test
        void keeps_its_types_name_where_it_lists_no_values() {
            for (String values : List.of("", "<inputValues><text> </text></inputValues>")) {
                assertEquals(
                        "tSmall: a number such as 12.50 from 0 up to 9",
                        words(asking(
                                        "<input><inputExpression><text>y</text></inputExpression>" + values
                                                + "</input>",
                                        "5")
                                .inputs()
                                .get(0)));
            }
            assertEquals(
                    "one of 1, 2",
                    words(asking(
                                    "<input><inputExpression><text>y</text></inputExpression><inputValues><text>1, 2</text></inputValues></input>",
                                    "1")
                            .inputs()
                            .get(0)));
        }

        @Test
        void may_be_absent_only_where_something_says_so() {
            String x = "<input><inputExpression><text>x</text></inputExpression></input>";

            assertFalse(column(asking(x, "5")).optional());
            assertTrue(column(asking(x, "null")).optional());
            assertTrue(column(asking(x, "not(null)")).optional());
            assertTrue(column(asking(x.replace("<input>", "<input caserail:optional=\"true\">"), "5"))
                    .optional());
            assertFalse(column(asking(x.replace("<input>", "<input caserail:optional=\"false\">"), "5"))
                    .optional());
        }

        @Test
        void may_be_calculated() {
            DmnTable table =
                    asking("<input><inputExpression><text>x * 2 + y</text></inputExpression></input>", "&gt; 10");
            DmnModel model = load(decision(
                            "",
                            "FIRST\"><input><inputExpression><text>x * 2 + y</text></inputExpression></input>"
                                    + "<output name=\"out\" typeRef=\"string\"/>" + rule("&gt; 10", "\"a\"")
                                    + rule("-", "\"b\"")))
                    .get()
                    .value();

            assertEquals("x * 2 + y", table.inputs().get(0).name());
            assertEquals("a", decided(model, Map.of("x", 5, "y", 1)));
            assertEquals("b", decided(model, Map.of("x", 5, "y", 0)));
        }

        @Test
        void called_with_a_number_in_parentheses_is_that_input() {
            String content = """
                    <inputData id="x2" name="x (2)"><variable name="x (2)" typeRef="string"/></inputData>
                    <inputData id="x" name="x"><variable name="x" typeRef="number"/></inputData>
                    <decision id="d" name="D">
                    <informationRequirement><requiredInput href="#x"/></informationRequirement>
                    <informationRequirement><requiredInput href="#x2"/></informationRequirement>
                    <decisionTable hitPolicy="FIRST">
                    <input><inputExpression><text>x (2)</text></inputExpression></input>
                    <input><inputExpression><text>x</text></inputExpression></input>
                    <output name="out" typeRef="string"/>
                    <rule><inputEntry><text>"a"</text></inputEntry><inputEntry><text>5</text></inputEntry><outputEntry><text>"b"</text></outputEntry></rule>
                    </decisionTable></decision>
                    """;
            DmnModel model = load(content).get().value();
            String written = DmnFile.text(model);

            assertTrue(written.contains("<text>x (2)</text>"), written);
            assertEquals(
                    "b",
                    decided(
                            DmnFile.load(SourceText.of("again.dmn", written))
                                    .get()
                                    .value(),
                            Map.of("x (2)", "a", "x", 5)));
        }

        @Test
        void that_nobody_declared_is_one_of_the_models() {
            DmnModel model = load("<decision id=\"d\" name=\"D\"><decisionTable hitPolicy=\"FIRST\">"
                            + "<input><inputExpression><text>total</text></inputExpression></input>"
                            + "<output name=\"out\" typeRef=\"string\"/>" + rule("&gt; 5", "\"a\"")
                            + "</decisionTable></decision>")
                    .get()
                    .value();

            assertEquals(List.of("total"), model.decisions().get(0).heading().inputs());
            assertEquals("input_total", model.inputs().get(0).id());
            assertEquals("a number such as 12.50", model.inputs().get(0).type().words());
        }

        private static FactColumn<?> column(DmnTable table) {
            return table.table().inputs().get(0);
        }
    }

    @Nested
    class An_output {
        @ParameterizedTest(name = "{0}")
        @CsvSource(
                delimiter = '|',
                quoteCharacter = '~',
                value = {
                    "5|a number such as 12.50",
                    "\"5\"|a text such as \"Berlin\"",
                    "false|true or false",
                    "@\"P1D\"|a duration such as duration(\"P1DT12H\")"
                })
        void that_nobody_typed_has_the_type_of_its_cells(String cell, String words) {
            assertEquals(
                    words,
                    words(answering("", "FIRST", "<output/>", cell).outputs().get(0)));
        }

        @Test
        void has_the_type_of_the_decisions_variable() {
            String van = "tVan: one of large, small";

            assertEquals(
                    van,
                    words(answering(" typeRef=\"tVan\"", "FIRST", "<output/>", "\"large\"")
                            .outputs()
                            .get(0)));
            assertEquals(
                    "one of large, small",
                    words(answering(" typeRef=\"tVans\"", "COLLECT", "<output/>", "\"large\"")
                            .outputs()
                            .get(0)));
            assertEquals(
                    "a number such as 12.50",
                    words(answering(" typeRef=\"tVan\"", "FIRST", "<output typeRef=\"number\"/>", "5")
                            .outputs()
                            .get(0)));
        }

        @Test
        void has_the_type_of_its_part_where_there_are_several() {
            DmnTable table = table(
                    decision(
                            " typeRef=\"tOffer\"",
                            "FIRST\"><input><inputExpression><text>x</text></inputExpression></input><output name=\"fee\"/><output name=\"other\"/>"
                                    + "<output name=\"van\"/><rule><inputEntry><text>-</text></inputEntry><outputEntry><text>5</text></outputEntry>"
                                    + "<outputEntry><text>true</text></outputEntry><outputEntry><text>\"small\"</text></outputEntry></rule>"));

            assertEquals(
                    List.of("a number such as 12.50 from 0 up to 9", "true or false", "one of large, small"),
                    table.outputs().stream().map(DmnColumnsTest::words).toList());
        }

        @Test
        void keeps_its_types_name_where_it_lists_no_values_and_has_no_default_where_none_is_said() {
            String blanks = "<output typeRef=\"tVan\"><outputValues><text> </text></outputValues>"
                    + "<defaultOutputEntry><text> </text></defaultOutputEntry></output>";
            DmnTable table = answering("", "FIRST", blanks, "\"large\"");

            assertEquals("tVan: one of large, small", words(table.outputs().get(0)));
            assertEquals(Optional.empty(), table.table().outputs().defaults());
            assertEquals(
                    Optional.empty(),
                    answering("", "FIRST", blanks.replace("<text> </text></def", "<text>null</text></def"), "\"large\"")
                            .table()
                            .outputs()
                            .defaults());
        }

        @Test
        void is_ranked_by_single_values_only() {
            String priority = "PRIORITY\"><input><inputExpression><text>x</text></inputExpression></input>"
                    + "<output typeRef=\"number\"><outputValues><text>%s</text></outputValues></output>"
                    + rule("-", "2");

            assertEquals("", told(decision("", priority.formatted("2, 1, 2"))));
            assertEquals(
                    "t.dmn:16:27: error: hit policy PRIORITY of <decisionTable> ranks outputs, and none has <outputValues> (list"
                            + " the values of an output, best first) [dmn.hit-policy]",
                    told(decision("", priority.formatted("2, [3..4]"))));
        }
    }

    @Nested
    class A_type {
        @Test
        void may_be_defined_behind_its_use_and_be_another_name_of_a_context() {
            DmnModel model = load("""
                    <itemDefinition name="tAlias"><typeRef>tLater</typeRef></itemDefinition>
                    <itemDefinition name="tLater"><itemComponent name="a"><typeRef>tPart</typeRef></itemComponent></itemDefinition>
                    <itemDefinition name="tPart"><typeRef>number</typeRef></itemDefinition>
                    <inputData id="i" name="i"><variable name="i" typeRef="tAlias"/></inputData>
                    """).get().value();

            assertEquals("a context of a", model.inputs().get(0).type().words());
            assertEquals(
                    List.of("tAlias", "tLater", "tPart"),
                    List.copyOf(model.types().keySet()));
        }

        @Test
        void may_be_called_like_one_of_the_standards() {
            DmnModel model = load("""
                    <itemDefinition name="number"><typeRef>number</typeRef><allowedValues><text>[0..9]</text></allowedValues></itemDefinition>
                    <inputData id="i" name="i"><variable name="i" typeRef="number"/></inputData>
                    """).get().value();

            assertEquals(
                    "a number such as 12.50 from 0 up to 9",
                    model.inputs().get(0).type().words());
        }

        @Test
        void of_another_file_has_that_files_name_in_front_and_no_other_has() {
            String content = """
                    <import name="other" namespace="urn:other" importType="dmn" locationURI="other.dmn"/>
                    <itemDefinition name="tX"><typeRef>feel:number</typeRef></itemDefinition>
                    <inputData id="i" name="i"><variable name="i" typeRef="ns.tX"/></inputData>
                    <inputData id="j" name="j"><variable name="j" typeRef="other.tX"/></inputData>
                    """;

            assertEquals("""
                    t.dmn:2:1: warning: another file is imported, which is out of reach, so decisions that need it are left out (copy what is needed into this file) [dmn.unsupported]
                    t.dmn:5:56: warning: the type `other.tX` of another file is out of reach, so this decision is left out [dmn.unsupported]""", told(content));
            assertEquals(
                    List.of("i"),
                    load(content).get().value().inputs().stream()
                            .map(i -> i.name())
                            .toList());
            assertEquals(List.of("j"), load(content).get().value().passedOver());
        }

        @Test
        void that_is_out_of_reach_is_told_with_all_that_needs_it() {
            assertEquals("""
                    t.dmn:2:64: warning: the type `context` is out of reach, so this decision is left out [dmn.unsupported]
                    t.dmn:3:1: warning: a type of functions is out of reach, so this decision is left out [dmn.unsupported]
                    t.dmn:9:31: warning: the type of `i` is out of reach, so this decision is left out [dmn.unsupported]
                    t.dmn:9:95: warning: the type of `i.b` is out of reach, so this decision is left out [dmn.unsupported]""", told("""
                            <itemDefinition name="tMixed"><itemComponent name="a"><typeRef>context</typeRef></itemComponent><itemComponent name="b"><typeRef>number</typeRef></itemComponent></itemDefinition>
                            <itemDefinition name="tRun"><functionItem/></itemDefinition>
                            <inputData id="i" name="i"><variable name="i" typeRef="tMixed"/></inputData>
                            <inputData id="r" name="r"><variable name="r" typeRef="tRun"/></inputData>
                            <decision id="d" name="D"><informationRequirement><requiredInput href="#i"/></informationRequirement>
                            <informationRequirement><requiredInput href="#r"/></informationRequirement>
                            <decisionTable>
                            <input><inputExpression><text>i</text></inputExpression></input><input><inputExpression><text>i.b</text></inputExpression></input>
                            <output name="out" typeRef="string"/>
                            <rule><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry><outputEntry><text>"b"</text></outputEntry></rule>
                            </decisionTable></decision>
                            """));
        }

        @Test
        void that_allows_what_no_list_says_is_not_checked() {
            DmnModel model = load("""
                    <itemDefinition name="t" caserail:scale="many"><typeRef>string</typeRef><allowedValues><text>!= "A"</text></allowedValues></itemDefinition>
                    <itemDefinition name="u" caserail:scale="many"><typeRef>number</typeRef></itemDefinition>
                    <inputData id="i" name="i"><variable name="i" typeRef="t"/></inputData>
                    <inputData id="j" name="j"><variable name="j" typeRef="u"/></inputData>
                    """).get().value();

            assertEquals(
                    List.of("a text such as \"Berlin\"", "a number such as 12.50"),
                    model.inputs().stream()
                            .map(i -> ((DmnScalar) i.type()).words())
                            .toList());
        }
    }

    private static String decided(DmnModel model, Map<String, Object> facts) {
        return model.decide("D", model.facts(facts).get()).get().value().shown();
    }
}
