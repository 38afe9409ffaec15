package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.caserail.routing.condition.AnyOfTest;
import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.Comparison;
import dev.caserail.routing.condition.ComparisonTest;
import dev.caserail.routing.condition.ContainsTest;
import dev.caserail.routing.condition.EmptyTest;
import dev.caserail.routing.condition.IntervalTest;
import dev.caserail.routing.condition.Membership;
import dev.caserail.routing.condition.NotTest;
import dev.caserail.routing.condition.NullTest;
import dev.caserail.routing.condition.TextPart;
import dev.caserail.routing.condition.TextPartTest;
import dev.caserail.routing.condition.TextSpan;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.value.CodeValue;
import dev.caserail.routing.value.TextValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Conditions in JSON: an object that begins with what kind it is. */
final class ConditionJson {
    private static final int DEEPEST = 100;

    private ConditionJson() {}

    static void write(UnaryTest test, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        if (test instanceof ComparisonTest comparison) {
            out.writeFieldName(comparison.comparison().symbol());
            OperandJson.write(comparison.value(), out, provider);
        } else if (test instanceof IntervalTest interval) {
            out.writeFieldName("from");
            OperandJson.write(interval.low(), out, provider);
            out.writeBooleanField("fromIncluded", interval.lowIncluded());
            out.writeFieldName("to");
            OperandJson.write(interval.high(), out, provider);
            out.writeBooleanField("toIncluded", interval.highIncluded());
        } else if (test instanceof AnyOfTest list) {
            out.writeArrayFieldStart("oneOf");
            for (UnaryTest one : list.tests()) {
                write(one, out, provider);
            }
            out.writeEndArray();
        } else if (test instanceof NotTest not) {
            out.writeFieldName("not");
            write(not.negated(), out, provider);
        } else if (test instanceof ContainsTest contains) {
            out.writeStringField("contains", contains.membership().word());
            out.writeArrayFieldStart("codes");
            for (CodeValue code : contains.codes()) {
                out.writeString(code.code());
            }
            out.writeEndArray();
        } else if (test instanceof TextPartTest part) {
            out.writeStringField("text", part.where().words());
            out.writeStringField("part", part.part().text());
        } else if (test instanceof NullTest) {
            out.writeBooleanField("null", true);
        } else if (test instanceof EmptyTest) {
            out.writeBooleanField("empty", true);
        } else if (test instanceof AnyTest) {
            out.writeBooleanField("any", true);
        } else {
            throw new IllegalStateException("no form for " + test.text());
        }
        out.writeEndObject();
    }

    /** An input cell of a rule, wherever it stood. */
    static void writeEntry(InputEntry entry, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartObject();
        out.writeStringField("column", entry.column());
        out.writeFieldName("test");
        write(entry.test(), out, provider);
        out.writeEndObject();
    }

    static UnaryTest read(JsonParser in, DeserializationContext context, JavaType type) throws IOException {
        return read(context.readTree(in), DEEPEST);
    }

    private static UnaryTest read(JsonNode node, int depth) {
        if (!node.isObject() || node.isEmpty() || depth == 0) {
            throw new IllegalArgumentException(
                    "found " + node + ", expected a condition such as {\">=\": {\"number\": \"5\"}}");
        }
        String kind = node.fieldNames().next();
        Optional<Comparison> comparison = Arrays.stream(Comparison.values())
                .filter(c -> c.symbol().equals(kind))
                .findFirst();
        if (comparison.isPresent()) {
            return ComparisonTest.of(comparison.get(), OperandJson.read(node.get(kind)), TextSpan.NONE);
        }
        return switch (kind) {
            case "from" ->
                IntervalTest.of(
                        OperandJson.read(required(node, "from")),
                        FactJson.flag("fromIncluded", required(node, "fromIncluded")),
                        OperandJson.read(required(node, "to")),
                        FactJson.flag("toIncluded", required(node, "toIncluded")),
                        TextSpan.NONE);
            case "oneOf" -> AnyOfTest.of(list(node.get(kind), depth), TextSpan.NONE);
            case "not" -> NotTest.of(read(node.get(kind), depth - 1), TextSpan.NONE);
            case "contains" ->
                ContainsTest.of(
                        membership(FactJson.text(kind, node.get(kind))),
                        FactJson.texts("codes", required(node, "codes")).stream()
                                .<CodeValue>map(CodeValue::of)
                                .toList(),
                        TextSpan.NONE);
            case "text" ->
                TextPartTest.of(
                        where(FactJson.text(kind, node.get(kind))),
                        TextValue.of(FactJson.text("part", required(node, "part"))),
                        TextSpan.NONE);
            case "null" -> FactJson.marked(kind, node.get(kind), NullTest.of(TextSpan.NONE));
            case "empty" -> FactJson.marked(kind, node.get(kind), EmptyTest.of(TextSpan.NONE));
            case "any" -> FactJson.marked(kind, node.get(kind), AnyTest.of(TextSpan.NONE));
            default -> throw new IllegalArgumentException("unknown kind of condition `" + kind + "`");
        };
    }

    private static List<UnaryTest> list(JsonNode nodes, int depth) {
        List<UnaryTest> tests = new ArrayList<>();
        nodes.forEach(node -> tests.add(read(node, depth - 1)));
        return tests;
    }

    private static TextPart where(String words) {
        return Arrays.stream(TextPart.values())
                .filter(where -> where.words().equals(words))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "`text` is `" + words + "`, expected `starts with`, `ends with` or `contains`"));
    }

    private static Membership membership(String word) {
        return Arrays.stream(Membership.values())
                .filter(m -> m.word().equals(word))
                .findFirst()
                .orElseThrow(
                        () -> new IllegalArgumentException("`contains` is `" + word + "`, expected any, all or none"));
    }

    private static JsonNode required(JsonNode node, String attribute) {
        JsonNode value = node.get(attribute);
        if (value == null) {
            throw new IllegalArgumentException("found " + node + ", expected an attribute `" + attribute + "`");
        }
        return value;
    }
}
