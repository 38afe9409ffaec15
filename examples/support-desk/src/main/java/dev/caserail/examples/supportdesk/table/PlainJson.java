package dev.caserail.examples.supportdesk.table;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;

/** JSON as a rule author writes it: conditions in their own words, facts in the form in which they are asked. */
final class PlainJson {
    static final JsonMapper JSON = new JsonMapper();

    /** Reads numbers as they are written, and nothing behind the end. */
    static final JsonMapper EXACT = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .enable(DeserializationFeature.USE_BIG_INTEGER_FOR_INTS)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .build();

    private PlainJson() {}

    static String text(JsonNode tree) {
        try {
            return JSON.writeValueAsString(tree);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a tree of ours cannot fail to be written", e);
        }
    }

    static ObjectNode version(TableVersion version) {
        return JSON.createObjectNode()
                .put("table", version.name())
                .put("version", version.version())
                .put("hash", version.hash().value());
    }

    static ArrayNode rules(List<RuleId> rules) {
        ArrayNode array = JSON.createArrayNode();
        rules.forEach(rule -> array.add(rule.value()));
        return array;
    }

    static ObjectNode region(Region region) {
        ObjectNode node = JSON.createObjectNode();
        region.conditions()
                .forEach((column, tests) ->
                        node.put(column, tests.stream().map(UnaryTest::text).collect(Collectors.joining(" and "))));
        return node;
    }

    /** Numbers, flags, lists of codes, null for what is absent, all else as text. */
    static ObjectNode facts(NamedFacts facts) {
        ObjectNode node = JSON.createObjectNode();
        facts.facts().forEach((name, fact) -> node.set(name, fact(fact)));
        return node;
    }

    static JsonNode fact(Fact fact) {
        if (fact instanceof SetFact set) {
            ArrayNode codes = JSON.createArrayNode();
            set.codes().forEach(codes::add);
            return codes;
        }
        if (fact instanceof NumberValue number) {
            return number(number.number());
        }
        if (fact instanceof FlagValue flag) {
            return JSON.getNodeFactory().booleanNode(flag.flag());
        }
        return fact == AbsentFact.ABSENT
                ? JSON.getNodeFactory().nullNode()
                : JSON.getNodeFactory().textNode(fact.shown());
    }

    static JsonNode number(BigDecimal number) {
        return JSON.getNodeFactory().numberNode(number.scale() < 0 ? number.setScale(0) : number);
    }
}
