package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.SerializerProvider;
import dev.caserail.routing.value.Calculation;
import dev.caserail.routing.value.FactReference;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.Operator;
import java.io.IOException;
import java.util.Arrays;

/** What conditions compare with, in JSON: a fact, the name of an input, or a calculation. */
final class OperandJson {
    private static final int DEEPEST = 100;
    private static final String INPUT = "input";
    private static final String CALCULATED = "calculated";

    private OperandJson() {}

    static void write(Operand operand, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (operand instanceof FactValue value) {
            FactJson.write(value, out, provider);
            return;
        }
        out.writeStartObject();
        if (operand instanceof FactReference reference) {
            out.writeStringField(INPUT, reference.name());
        } else if (operand instanceof Calculation calculation) {
            out.writeStringField(CALCULATED, calculation.operator().symbol());
            out.writeFieldName("left");
            write(calculation.left(), out, provider);
            out.writeFieldName("right");
            write(calculation.right(), out, provider);
        }
        out.writeEndObject();
    }

    static Operand read(JsonNode node) {
        return read(node, DEEPEST);
    }

    private static Operand read(JsonNode node, int depth) {
        if (node.has(INPUT)) {
            return FactReference.to(FactJson.text(INPUT, node.get(INPUT)));
        }
        if (!node.has(CALCULATED)) {
            return FactJson.value(node);
        }
        if (depth == 0 || !node.has("left") || !node.has("right")) {
            throw new IllegalArgumentException("found " + node + ", expected a calculation with `left` and `right`");
        }
        return Calculation.of(
                operator(FactJson.text(CALCULATED, node.get(CALCULATED))),
                read(node.get("left"), depth - 1),
                read(node.get("right"), depth - 1));
    }

    private static Operator operator(String symbol) {
        return Arrays.stream(Operator.values())
                .filter(operator -> operator.symbol().equals(symbol))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(
                        "`" + CALCULATED + "` is `" + symbol + "`, expected one of +, -, * and /"));
    }
}
