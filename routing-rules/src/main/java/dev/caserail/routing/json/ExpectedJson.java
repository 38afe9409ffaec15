package dev.caserail.routing.json;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.DecimalNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import dev.caserail.routing.cell.OutsideValue;
import dev.caserail.routing.condition.Literal;
import dev.caserail.routing.example.Example;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.example.ExpectedNumber;
import dev.caserail.routing.example.ExpectedOutputs;
import dev.caserail.routing.example.Unanswered;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.AbsentFact;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import dev.caserail.routing.value.NumberValue;
import dev.caserail.routing.value.SetFact;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What an example expects, as the result that {@code caserail table decide} writes (T12). */
final class ExpectedJson {
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final DecisionTable<?, ?> table;

    ExpectedJson(DecisionTable<?, ?> table) {
        this.table = table;
    }

    /** Reads a result; what is wrong with it is told in words. */
    Validation<String, Expectation> read(JsonNode result) {
        if (result.isNull()) {
            return Validation.valid(Unanswered.NO_DECISION);
        }
        if (table.hitPolicy().answersNumber()) {
            return result.isNumber()
                    ? Validation.valid(ExpectedNumber.of(result.decimalValue()))
                    : Validation.invalid("the result is " + Literal.shown(result.toString()) + ", expected a number");
        }
        boolean list = table.hitPolicy().answersList();
        if (list && (!result.isArray() || result.isEmpty())) {
            return Validation.invalid(
                    "the result is " + Literal.shown(result.toString()) + ", expected a list of at least one match");
        }
        List<List<FactValue>> rows = new ArrayList<>();
        for (JsonNode match : list ? result : NODES.arrayNode().add(result)) {
            Validation<String, List<FactValue>> row = row(match);
            if (row.isInvalid()) {
                return Validation.invalid(row.getError());
            }
            rows.add(row.get());
        }
        return Validation.valid(ExpectedOutputs.of(rows));
    }

    private Validation<String, List<FactValue>> row(JsonNode match) {
        List<OutputColumn<?>> outputs = table.outputs().columns();
        if (outputs.size() == 1 && !match.isObject()) {
            return value(match, outputs.get(0)).map(List::of);
        }
        List<String> names = outputs.stream().map(OutputColumn::name).toList();
        List<String> given = new ArrayList<>();
        match.fieldNames().forEachRemaining(given::add);
        if (!match.isObject() || given.size() != names.size() || !given.containsAll(names)) {
            return Validation.invalid("the result is " + Literal.shown(match.toString()) + ", expected an object of "
                    + String.join(", ", names));
        }
        List<FactValue> values = new ArrayList<>();
        for (OutputColumn<?> output : outputs) {
            Validation<String, FactValue> value = value(match.get(output.name()), output);
            if (value.isInvalid()) {
                return Validation.invalid(value.getError());
            }
            values.add(value.get());
        }
        return Validation.valid(values);
    }

    private Validation<String, FactValue> value(JsonNode node, OutputColumn<?> output) {
        Object plain = plain(node);
        Optional<FactValue> value = plain == null ? Optional.empty() : OutsideValue.read(output.domain(), plain);
        List<FactValue> declared = table.outputs().values(output.name());
        boolean fits = value.isPresent() && (declared.isEmpty() || declared.contains(value.get()));
        String words = declared.isEmpty()
                ? output.domain().words()
                : Literal.oneOf(declared.stream().map(FactValue::shown).toList());
        return fits
                ? Validation.valid(value.get())
                : Validation.invalid("the result has " + Literal.shown(node.toString()) + " for `" + output.name()
                        + "`, expected " + words);
    }

    /** What a value of JSON is in Java. */
    static @Nullable Object plain(JsonNode node) {
        if (node.isNull()) {
            return null;
        }
        if (node.isNumber()) {
            return node.decimalValue();
        }
        if (node.isBoolean()) {
            return node.booleanValue();
        }
        if (node.isArray()) {
            List<String> codes = new ArrayList<>();
            node.forEach(code -> codes.add(code.isTextual() ? code.textValue() : code.toString()));
            return codes;
        }
        return node.isTextual() ? node.textValue() : node.toString();
    }

    ObjectNode line(Example example) {
        ObjectNode line = NODES.objectNode();
        line.put("name", example.name());
        ObjectNode facts = line.putObject("facts");
        example.facts().facts().forEach((name, fact) -> {
            if (fact != AbsentFact.ABSENT) {
                facts.set(name, json(fact));
            }
        });
        if (example.expected() == Unanswered.ERROR) {
            line.put("error", true);
        } else {
            line.set("result", result(example.expected()));
        }
        if (!example.rules().isEmpty()) {
            ArrayNode rules = line.putArray("rules");
            example.rules().stream().map(RuleId::value).forEach(rules::add);
        }
        example.note().ifPresent(note -> line.put("note", note));
        if (example.toConfirm()) {
            line.put("toConfirm", true);
        }
        return line;
    }

    private JsonNode result(Expectation expectation) {
        if (expectation instanceof ExpectedNumber number) {
            return json(number.value());
        }
        if (!(expectation instanceof ExpectedOutputs outputs)) {
            return NullNode.getInstance();
        }
        if (!table.hitPolicy().answersList()) {
            return result(outputs.rows().get(0));
        }
        ArrayNode list = NODES.arrayNode();
        outputs.rows().forEach(row -> list.add(result(row)));
        return list;
    }

    private JsonNode result(List<FactValue> row) {
        if (row.size() == 1) {
            return json(row.get(0));
        }
        ObjectNode object = NODES.objectNode();
        for (int i = 0; i < row.size(); i++) {
            object.set(table.outputs().columns().get(i).name(), json(row.get(i)));
        }
        return object;
    }

    private static JsonNode json(Fact fact) {
        if (fact instanceof SetFact set) {
            ArrayNode codes = NODES.arrayNode();
            set.codes().forEach(codes::add);
            return codes;
        }
        if (fact instanceof NumberValue number) {
            BigDecimal plain = number.number();
            return DecimalNode.valueOf(plain.scale() < 0 && number.bounded() ? plain.setScale(0) : plain);
        }
        return fact instanceof FlagValue flag ? NODES.booleanNode(flag.flag()) : NODES.textNode(fact.shown());
    }
}
