package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T5: what {@code table decide} answers for a DMN file, line by line. */
class DecidingADmnFileTest {
    private static final String MODEL = """
            <definitions xmlns="https://www.omg.org/spec/DMN/20230324/MODEL/" id="m" name="m" namespace="n">
              <itemDefinition name="tLoan">
                <itemComponent name="amount"><typeRef>number</typeRef></itemComponent>
                <itemComponent name="from"><typeRef>date</typeRef></itemComponent>
              </itemDefinition>
              <inputData id="l" name="loan"><variable name="loan" typeRef="tLoan"/></inputData>
              <inputData id="c" name="calendar"><variable name="calendar" typeRef="context"/></inputData>
              <decision id="d1" name="Yearly">
                <informationRequirement><requiredInput href="#l"/></informationRequirement>
                <literalExpression><text>loan.amount / 12</text></literalExpression>
              </decision>
              <decision id="d2" name="Terms">
                <informationRequirement><requiredDecision href="#d1"/></informationRequirement>
                <informationRequirement><requiredInput href="#l"/></informationRequirement>
                <decisionTable hitPolicy="COLLECT">
                  <input><inputExpression typeRef="number"><text>Yearly</text></inputExpression></input>
                  <input><inputExpression typeRef="date"><text>loan.from</text></inputExpression></input>
                  <output name="term" typeRef="string"/>
                  <output name="fee" typeRef="number"/>
                  <rule id="big">
                    <inputEntry><text>&gt;= 100</text></inputEntry>
                    <inputEntry><text>-</text></inputEntry>
                    <outputEntry><text>"long"</text></outputEntry><outputEntry><text>12.50</text></outputEntry>
                  </rule>
                  <rule id="late">
                    <inputEntry><text>-</text></inputEntry>
                    <inputEntry><text>&gt; date("2026-01-01")</text></inputEntry>
                    <outputEntry><text>"new"</text></outputEntry><outputEntry><text>0</text></outputEntry>
                  </rule>
                </decisionTable>
              </decision>
              <decision id="d3" name="Holidays">
                <informationRequirement><requiredInput href="#c"/></informationRequirement>
                <literalExpression><text>count(calendar.days)</text></literalExpression>
              </decision>
            </definitions>
            """;

    @TempDir
    private Path dir;

    private List<String> decided(String decision, String... facts) throws Exception {
        Path model = Files.writeString(dir.resolve("loan.dmn"), MODEL);
        Path lines = Files.writeString(dir.resolve("facts.jsonl"), String.join("\n", facts));
        return CommandRun.of("table", "decide", model, "--decision", decision, "--facts", lines)
                .out()
                .lines()
                .toList();
    }

    @Test
    void contexts_are_nested_objects_dates_are_texts_and_several_hits_are_a_list() throws Exception {
        List<String> lines = decided(
                "Terms",
                "{\"loan\": {\"amount\": 2400, \"from\": \"2026-05-01\"}}",
                "{\"loan\": {\"amount\": 1, \"from\": \"2025-05-01\"}}");

        assertTrue(
                lines.get(0)
                        .startsWith("{\"result\":[{\"term\":\"long\",\"fee\":12.5},{\"term\":\"new\",\"fee\":0}],"
                                + "\"rules\":[\"big\",\"late\"],\"table\":\"Terms\""),
                lines.toString());
        assertTrue(lines.get(1).startsWith("{\"result\":null,\"rules\":[]"), lines.toString());
    }

    @Test
    void an_expression_has_neither_rules_nor_a_table_and_null_is_an_answer() throws Exception {
        assertEquals(
                List.of("{\"result\":20,\"rules\":[]}", "{\"result\":null,\"rules\":[]}"),
                decided("Yearly", "{\"loan\": {\"amount\": 240}}", "{\"loan\": null}"));
    }

    @Test
    void what_is_out_of_reach_is_said_line_by_line_and_its_inputs_trouble_nobody_else() throws Exception {
        String facts = "{\"calendar\": {\"days\": [1, 2]}, \"loan\": {\"amount\": 12}}";

        String error = decided("Holidays", facts).get(0);
        assertTrue(error.startsWith("{\"error\":{\"code\":\"decision.left-out\",\"message\":"), error);
        assertTrue(error.contains("loan.dmn:"), error);
        assertEquals(List.of("{\"result\":1,\"rules\":[]}"), decided("Yearly", facts));
    }
}
