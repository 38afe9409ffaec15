package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageGoal;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.ExampleReport;
import dev.caserail.routing.example.ExampleResult;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.routing.mutation.Mutant;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.Survivor;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What {@code caserail table test} tells programs: a line an example, then a line for coverage, then one for mutation. */
final class TestJson {
    private static final JsonMapper JSON = new JsonMapper();

    private final DecisionTable<?, ?> table;

    TestJson(DecisionTable<?, ?> table) {
        this.table = table;
    }

    List<String> lines(ExampleReport report, Optional<Coverage> coverage, Optional<MutationReport> mutation) {
        List<String> lines = new ArrayList<>();
        report.results().forEach(result -> lines.add(text(result(result))));
        coverage.ifPresent(found -> lines.add(text(coverage(found))));
        mutation.ifPresent(found -> lines.add(text(mutation(found))));
        return lines;
    }

    private static ObjectNode result(ExampleResult result) {
        ObjectNode line = JSON.createObjectNode();
        line.put("example", result.example().name());
        result.example().location().ifPresent(place -> line.put("location", place.text()));
        line.put("held", result.held());
        line.put("expected", result.example().expected().shown());
        line.put("got", result.got().shown());
        rules(line.putArray("rules"), result.rules());
        if (!result.held()) {
            ObjectNode nearest = line.putObject("nearest");
            result.nearest()
                    .forEach(change ->
                            nearest.put(change.column(), change.example().shown()));
            line.put("failure", String.join("\n", result.failure()));
        }
        return line;
    }

    private ObjectNode coverage(Coverage found) {
        ObjectNode line = JSON.createObjectNode();
        ObjectNode node = line.putObject("coverage");
        node.put("covered", found.covered()).put("demanded", found.demanded()).put("share", found.share());
        ArrayNode goals = node.putArray("goals");
        for (CoverageGoal goal : found.goals()) {
            ObjectNode one = goals.addObject()
                    .put("kind", goal.kind().name())
                    .put("state", goal.state().name().toLowerCase(Locale.ROOT))
                    .put("words", goal.words());
            goal.rule().ifPresent(rule -> one.put("rule", rule.value()));
            goal.column().ifPresent(column -> one.put("column", column));
            ArrayNode by = one.putArray("coveredBy");
            goal.coveredBy().forEach(by::add);
        }
        node.set("proposals", examples(found.proposals()));
        return line;
    }

    private ObjectNode mutation(MutationReport found) {
        ObjectNode line = JSON.createObjectNode();
        ObjectNode node = line.putObject("mutation");
        node.put("mutants", found.mutants())
                .put("tried", found.tried())
                .put("done", found.done())
                .put("killed", found.killed().size())
                .put("equivalent", found.equivalent().size())
                .put("score", found.score());
        ArrayNode survivors = node.putArray("survivors");
        for (Survivor survivor : found.survivors()) {
            ObjectNode one = mutant(survivor.mutant())
                    .put("share", survivor.share())
                    .put("region", survivor.region().shown())
                    .put("instead", survivor.instead().shown());
            one.set("witness", examples(List.of(survivor.witness())).get(0));
            survivors.add(one);
        }
        ArrayNode undecided = node.putArray("undecided");
        found.undecided().forEach(one -> undecided.add(mutant(one)));
        ArrayNode failing = node.putArray("failing");
        found.failing().forEach(failing::add);
        return line;
    }

    private static ObjectNode mutant(Mutant mutant) {
        ObjectNode node = JSON.createObjectNode();
        node.put("operator", mutant.operator().name());
        rules(node.putArray("rules"), mutant.rules());
        return node.put("words", mutant.words());
    }

    private static void rules(ArrayNode array, List<RuleId> rules) {
        rules.forEach(rule -> array.add(rule.value()));
    }

    private ArrayNode examples(List<Example> examples) {
        ArrayNode array = JSON.createArrayNode();
        ExampleLines.write(examples, table).lines().forEach(line -> array.add(read(line)));
        return array;
    }

    private static JsonNode read(String line) {
        try {
            return JSON.readTree(line);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a line of ours cannot fail to be read", e);
        }
    }

    private static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        }
    }
}
