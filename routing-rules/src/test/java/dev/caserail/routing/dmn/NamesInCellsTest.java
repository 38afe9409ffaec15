package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnFailure;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T3, T5: cells of a DMN table may name other inputs of the decision, be they columns or not. */
class NamesInCellsTest {
    private static DmnModel model(String cell) {
        return DmnFile.load(SourceText.of("names.dmn", """
                <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
                <itemDefinition name="tLimits">
                  <itemComponent name="lowest"><typeRef>number</typeRef></itemComponent>
                  <itemComponent name="highest"><typeRef>number</typeRef></itemComponent>
                  <itemComponent name="tier"><typeRef>string</typeRef></itemComponent>
                </itemDefinition>
                <itemDefinition name="tTier"><typeRef>string</typeRef><allowedValues><text>"GOLD", "NONE"</text></allowedValues></itemDefinition>
                <inputData id="l" name="limits"><variable name="limits" typeRef="tLimits"/></inputData>
                <inputData id="o" name="order total"><variable name="order total" typeRef="number"/></inputData>
                <inputData id="t" name="tier"><variable name="tier" typeRef="tTier"/></inputData>
                <decision id="f" name="Fee"><literalExpression><text>2 + 1</text></literalExpression></decision>
                <decision id="d" name="Answer">
                <informationRequirement><requiredInput href="#l"/></informationRequirement>
                <informationRequirement><requiredInput href="#o"/></informationRequirement>
                <informationRequirement><requiredInput href="#t"/></informationRequirement>
                <informationRequirement><requiredDecision href="#f"/></informationRequirement>
                <decisionTable hitPolicy="FIRST">
                <input><inputExpression><text>order total</text></inputExpression></input>
                <input><inputExpression><text>tier</text></inputExpression></input>
                <output name="Answer" typeRef="string"/>
                <rule id="a"><inputEntry><text><![CDATA[%s]]></text></inputEntry><inputEntry><text>-</text></inputEntry>
                  <outputEntry><text>"yes"</text></outputEntry></rule>
                <rule id="b"><inputEntry><text>-</text></inputEntry><inputEntry><text>-</text></inputEntry>
                  <outputEntry><text>"no"</text></outputEntry></rule>
                </decisionTable></decision></definitions>
                """.formatted(cell)))
                .get()
                .value();
    }

    private static String answer(DmnModel model, int total) {
        return model.decide(
                        "Answer",
                        model.facts(Map.of("order total", total, "limits", Map.of("lowest", 10, "highest", 20)))
                                .get())
                .get()
                .value()
                .shown();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "> limits.lowest | 11 | 10",
                "limits.lowest | 10 | 11",
                "[limits.lowest .. limits.highest] | 20 | 21",
                "not(limits.lowest) | 11 | 10",
                ">= limits.lowest + Fee | 13 | 12",
                "< Fee, limits.highest | 20 | 3",
            })
    void they_stand_for_that_fact(String cell, int meets, int fails) {
        DmnModel model = model(cell);

        assertEquals("yes", answer(model, meets));
        assertEquals("no", answer(model, fails));
    }

    @ParameterizedTest
    @ValueSource(strings = {"> limits.lowest", "[limits.lowest..limits.highest]", "not(Fee)", "< Fee, limits.highest"})
    void they_are_written_as_they_were_read(String cell) {
        DmnModel model = model(cell);
        String written = DmnFile.text(model);
        DmnModel again = DmnFile.load(SourceText.of("again.dmn", written)).get().value();

        assertTrue(written.contains("<text>" + cell.replace(">", "&gt;").replace("<", "&lt;") + "</text>"), written);
        assertEquals(table(model).table().rules(), table(again).table().rules());
        assertEquals(table(model).table().version(), table(again).table().version());
        assertEquals(written, DmnFile.text(again));
    }

    private static DmnTable table(DmnModel model) {
        return (DmnTable) model.find("Answer").orElseThrow();
    }

    @Test
    void a_name_that_stands_for_nothing_is_out_of_reach() {
        DmnModel model = model("> limit");

        assertEquals(List.of("Answer"), List.copyOf(model.leftOut().keySet()));
        assertEquals(
                DmnFailure.Reason.LEFT_OUT,
                model.decide("Answer", model.facts(Map.of()).get()).getLeft().reason());
    }

    @Test
    void a_fact_of_another_kind_is_a_fault() {
        assertEquals(
                List.of("condition.not-comparable"),
                DmnFile.load(SourceText.of(
                                "t.dmn", DmnFile.text(model("> limits.lowest")).replace("&gt; limits.lowest", "tier")))
                        .getError()
                        .map(Diagnostic::code)
                        .map(Object::toString)
                        .map(text -> text.replaceAll(".*value=|}", ""))
                        .asJava());
    }

    @Test
    void a_free_text_in_a_column_of_codes_is_out_of_reach() {
        String text = DmnFile.text(model("-"))
                .replaceFirst(
                        "(?s)(<rule id=\"b\">.*?)<text>-</text>(.*?)<text>-</text>",
                        "$1<text>-</text>$2<text>limits.tier</text>");

        assertEquals(
                List.of("Answer"),
                List.copyOf(DmnFile.load(SourceText.of("t.dmn", text))
                        .get()
                        .value()
                        .leftOut()
                        .keySet()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "starts with(?, \"GO\") | starts with(?, \"GO\")",
                "ends  with ( ?,\"LD\" ) | ends with(?, \"LD\")",
                "not(contains(?, \"X\"), \"Y\") | not(contains(?, \"X\"), \"Y\")",
            })
    void functions_on_a_text_are_tests_of_ours_and_written_as_functions(String cell, String written) {
        String text = DmnFile.text(model("-"))
                .replaceFirst("typeRef=\"tTier\">(\\s*<text>)tier", ">$1limits.tier")
                .replaceFirst(
                        "(?s)(<rule id=\"a\">.*?)<text>-</text>(.*?)<text>-</text>",
                        "$1<text>-</text>$2<text>" + cell + "</text>");
        DmnModel model = DmnFile.load(SourceText.of("t.dmn", text)).get().value();

        assertEquals(
                "yes",
                model.decide(
                                "Answer",
                                model.facts(Map.of("limits", Map.of("tier", "GOLD")))
                                        .get())
                        .get()
                        .value()
                        .shown());
        assertTrue(DmnFile.text(model).contains("<text>" + written + "</text>"), DmnFile.text(model));
    }

    @Test
    void a_question_mark_stands_for_the_fact_before_a_comparison() {
        assertEquals("yes", answer(model("? > 5"), 6));
        assertEquals("no", answer(model("? > 5"), 5));
    }
}
