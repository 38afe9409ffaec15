package dev.caserail.routing.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageMeter;
import dev.caserail.routing.diff.TableComparer;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.MutationTester;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** T10, T11, T13, T14: what is found of a table is written as JSON, and read back as it was. */
class ProofsAsJsonTest {
    private static final JsonMapper JSON = RoutingJsonModule.mapper();

    private static final String VANS = """
            # table: vans
            # hit policy: FIRST
            # version: 1
            rule,channel,items,issues,van,note: why
            types,"one of PHONE, CHAT, EMAIL",integer from 0 to 99?,"set of LATE, BROKEN",output: text,note
            big,PHONE,> 20,-,large,long calls
            chat,CHAT,"[5..10], null",contains LATE,small,
            huge,PHONE,> 50,-,lorry,
            """;

    private static DecisionTable<NamedFacts, NamedFacts> table(String text) {
        return TableCsv.loadTyped(SourceText.of("vans.csv", text)).get().value().table();
    }

    private static List<Example> examples(DecisionTable<NamedFacts, NamedFacts> table) {
        String rows = """
                example,channel,items,issues,van,rule,note
                many items,PHONE,25,LATE,large,big,as since May
                nothing fits,EMAIL,,,(no decision),,
                wrong,PHONE,25,,small,,
                """;
        return ExampleCsv.load(SourceText.of("examples.csv", rows), table).get().value();
    }

    private static TableDiff diff(String policy) {
        DecisionTable<NamedFacts, NamedFacts> before = table(VANS.replace("FIRST", policy));
        DecisionTable<NamedFacts, NamedFacts> after = table(VANS.replace("FIRST", policy)
                .replace("> 20", "> 10")
                .replace("contains LATE", "-")
                .replace("long calls", "calls"));
        return TableComparer.of(before, after)
                .get()
                .over(List.of(NamedFacts.of(Map.of("channel", CodeValue.of("CHAT")))))
                .compare();
    }

    private static <T> T again(T value, Class<T> type) throws JsonProcessingException {
        return JSON.readValue(JSON.writeValueAsString(value), type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"FIRST", "UNIQUE", "RULE ORDER", "COLLECT COUNT"})
    void comparisons_come_back(String policy) throws JsonProcessingException {
        TableDiff diff = diff(policy);

        assertFalse(diff.regions().isEmpty());
        assertEquals(diff, again(diff, TableDiff.class));
    }

    @Test
    void a_comparison_that_was_not_finished_comes_back() throws JsonProcessingException {
        TableDiff diff = TableComparer.of(table(VANS), table(VANS.replace("> 20", "> 10")))
                .get()
                .within(1)
                .compare();

        assertFalse(diff.undecided().isEmpty());
        assertEquals(diff, again(diff, TableDiff.class));
    }

    @Test
    void a_verification_comes_back() throws JsonProcessingException {
        Verification found = Verifier.of(table(VANS)).verify();

        assertTrue(found.findings().size() > 1);
        assertEquals(found, again(found, Verification.class));
    }

    @Test
    void a_coverage_comes_back() throws JsonProcessingException {
        DecisionTable<NamedFacts, NamedFacts> table = table(VANS);
        Coverage covered = CoverageMeter.of(table).measure(examples(table));

        assertFalse(covered.proposals().isEmpty());
        assertEquals(covered, again(covered, Coverage.class));
    }

    @Test
    void a_report_of_mutations_comes_back() throws JsonProcessingException {
        DecisionTable<NamedFacts, NamedFacts> table = table(VANS);
        MutationReport report = MutationTester.of(table).test(examples(table));

        assertFalse(report.survivors().isEmpty()
                || report.killed().isEmpty()
                || report.failing().isEmpty());
        assertEquals(report, again(report, MutationReport.class));
    }

    @Test
    void numbers_keep_all_their_digits() throws JsonProcessingException {
        String fees = """
                # table: fees
                # hit policy: COLLECT SUM
                rule,rush,fee
                types,flag,output: number
                base,-,12345678901234567890.123456789
                rush,true,0.1
                """;
        DecisionTable<NamedFacts, NamedFacts> table = table(fees);
        TableDiff diff = TableDiff.between(table, table(fees.replace("true,0.1", "true,0.2")));
        Coverage covered = CoverageMeter.of(table).measure(List.of());

        assertEquals(diff, again(diff, TableDiff.class));
        assertEquals(covered, again(covered, Coverage.class));
    }

    @Test
    void an_expectation_of_another_kind_is_refused() {
        assertEquals(
                "`Expectation` refuses this: found `MAYBE`, expected one of NO_DECISION, ERROR", refused("\"MAYBE\""));
        assertEquals(
                "`Expectation` refuses this: unknown type `Planet`, expected one of ExpectedOutputs, ExpectedNumber",
                refused("{\"type\": \"Planet\"}"));
    }

    private static String refused(String json) {
        return assertThrows(JsonMappingException.class, () -> JSON.readValue(json, Expectation.class))
                .getOriginalMessage();
    }

    @Test
    void other_programs_find_what_they_look_for() throws JsonProcessingException {
        JsonNode region = JSON.readTree(JSON.writeValueAsString(diff("FIRST")))
                .path("regions")
                .get(0);
        DecisionTable<NamedFacts, NamedFacts> table = table(VANS);
        JsonNode coverage =
                JSON.readTree(JSON.writeValueAsString(CoverageMeter.of(table).measure(examples(table))));
        JsonNode report =
                JSON.readTree(JSON.writeValueAsString(MutationTester.of(table).test(examples(table))));

        assertEquals("{\"kind\":\"NO_MATCH\"}", region.path("before").toString());
        assertEquals(
                "{\"kind\":\"ONE\",\"outputs\":[{\"van\":{\"text\":\"large\"}}]}",
                region.path("after").toString());
        assertEquals(
                "{\"channel\":{\"code\":\"PHONE\"},\"items\":{\"number\":\"11\"},\"issues\":{\"set\":[]}}",
                region.path("witness").toString());
        assertEquals("[\"big\"]", region.path("rulesAfter").toString());
        assertEquals(
                "{\"kind\":\"RULE\",\"words\":\"rule `big` decides\",\"state\":\"COVERED\","
                        + "\"coveredBy\":[\"many items\",\"wrong\"],\"rule\":\"big\"}",
                coverage.path("goals").get(0).toString());
        JsonNode survivor = report.path("survivors").get(0);
        assertEquals("DROP_CONDITION", survivor.path("mutant").path("operator").asText());
        assertEquals(
                "{\"type\":\"ExpectedOutputs\",\"rows\":[[{\"text\":\"large\"}]]}",
                survivor.path("instead").toString());
        assertEquals("NO_DECISION", survivor.path("witness").path("expected").asText());
        assertEquals("[\"wrong\"]", report.path("failing").toString());
    }
}
