package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.diff.CosmeticChange;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.diff.TableOutcome;
import dev.caserail.routing.fact.NamedFacts;
import java.util.List;

/** A comparison as one JSON object. Cases have numbers from 1. */
final class DiffJson {
    private DiffJson() {}

    static ObjectNode of(TableDiff diff) {
        ObjectNode node = PlainJson.JSON.createObjectNode();
        node.set("before", PlainJson.version(diff.before()));
        node.set("after", PlainJson.version(diff.after()));
        node.put("equivalent", diff.equivalent()).put("complete", diff.complete());
        node.put("share", diff.share()).put("exactShare", diff.exactShare());
        ArrayNode settings = node.putArray("settings");
        diff.settings().forEach(settings::add);
        ArrayNode regions = node.putArray("regions");
        diff.regions().forEach(region -> regions.add(region(region)));
        ArrayNode undecided = node.putArray("undecided");
        diff.undecided()
                .forEach(open -> undecided
                        .addObject()
                        .put("doubt", open.doubt().name())
                        .set("region", PlainJson.region(open.region())));
        ArrayNode cosmetics = node.putArray("cosmetics");
        diff.cosmetics().forEach(change -> cosmetics.add(cosmetic(change)));
        node.put("cases", diff.cases());
        node.set("changedCases", cases(diff.changedCases()));
        return node;
    }

    private static ObjectNode region(ChangedRegion region) {
        ObjectNode node = PlainJson.JSON.createObjectNode();
        node.set("before", outcome(region.before()));
        node.set("after", outcome(region.after()));
        node.set("rulesBefore", PlainJson.rules(region.rulesBefore()));
        node.set("rulesAfter", PlainJson.rules(region.rulesAfter()));
        node.set("region", PlainJson.region(region.region()));
        node.set("unlessBefore", PlainJson.rules(region.unlessBefore()));
        node.set("unlessAfter", PlainJson.rules(region.unlessAfter()));
        node.put("share", region.share()).put("exactShare", region.exactShare());
        node.set("witness", PlainJson.facts(region.witness()));
        node.set("cases", cases(region.cases()));
        return node;
    }

    private static ObjectNode cosmetic(CosmeticChange change) {
        ObjectNode node =
                PlainJson.JSON.createObjectNode().put("kind", change.kind().name());
        change.before().ifPresent(rule -> node.put("before", rule.value()));
        change.after().ifPresent(rule -> node.put("after", rule.value()));
        return node.put("message", change.message());
    }

    private static ArrayNode cases(List<Integer> places) {
        ArrayNode numbers = PlainJson.JSON.createArrayNode();
        places.forEach(place -> numbers.add(place + 1));
        return numbers;
    }

    /** What {@code caserail table decide} writes as result; an error where rules clash. */
    private static JsonNode outcome(TableOutcome outcome) {
        return switch (outcome.kind()) {
            case ONE -> outputs(outcome.outputs().get(0));
            case ALL -> {
                ArrayNode all = PlainJson.JSON.createArrayNode();
                outcome.outputs().forEach(outputs -> all.add(outputs(outputs)));
                yield all;
            }
            case NUMBER -> PlainJson.number(outcome.number().orElseThrow());
            case NO_MATCH -> PlainJson.JSON.nullNode();
            case BROKEN_POLICY -> PlainJson.JSON.createObjectNode().put("error", "broken-policy");
        };
    }

    private static JsonNode outputs(NamedFacts outputs) {
        return outputs.facts().size() == 1
                ? PlainJson.fact(outputs.facts().values().iterator().next())
                : PlainJson.facts(outputs);
    }
}
