package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.caserail.routing.example.Expectation;
import dev.caserail.routing.example.ExpectedNumber;
import dev.caserail.routing.example.ExpectedOutputs;
import dev.caserail.routing.example.Unanswered;
import java.io.IOException;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Reads what examples expect: outputs or a number, as objects that tell their type; or the name of why there is no answer. */
final class ExpectationJson {
    private ExpectationJson() {}

    static Expectation read(JsonParser in, DeserializationContext context, JavaType type) throws IOException {
        if (in.currentToken() == JsonToken.VALUE_STRING) {
            return unanswered(in.getText());
        }
        // A buffer keeps numbers as they were written, which a tree does not.
        try (TokenBuffer buffer = context.bufferAsCopyOfValue(in)) {
            String name = DecisionJson.typeName(buffer);
            JsonParser again = buffer.asParserOnFirstToken();
            return switch (name) {
                case "ExpectedOutputs" -> context.readValue(again, ExpectedOutputs.class);
                case "ExpectedNumber" -> context.readValue(again, ExpectedNumber.class);
                default ->
                    throw new IllegalArgumentException(
                            "unknown type `" + name + "`, expected one of ExpectedOutputs, ExpectedNumber");
            };
        }
    }

    private static Expectation unanswered(String name) {
        return Arrays.stream(Unanswered.values())
                .filter(reason -> reason.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("found `" + name + "`, expected one of "
                        + Arrays.stream(Unanswered.values())
                                .map(Unanswered::name)
                                .collect(Collectors.joining(", "))));
    }
}
