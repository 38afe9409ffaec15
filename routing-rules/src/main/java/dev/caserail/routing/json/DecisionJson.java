package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.TokenBuffer;
import dev.caserail.routing.book.DecisionRecord;
import dev.caserail.routing.table.Aggregate;
import dev.caserail.routing.table.Alternative;
import dev.caserail.routing.table.Answer;
import dev.caserail.routing.table.BrokenPolicy;
import dev.caserail.routing.table.Decision;
import dev.caserail.routing.table.DecisionList;
import dev.caserail.routing.table.Explanation;
import dev.caserail.routing.table.NoDecision;
import dev.caserail.routing.table.NoMatch;
import dev.caserail.routing.table.RuleTrace;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.routing.value.Fact;
import io.vavr.control.Either;
import java.io.IOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Records and explanations in JSON: an answer, or the reason why there is none, in one attribute. */
final class DecisionJson {
    private static final Map<String, Class<?>> ANSWERS = new LinkedHashMap<>();
    private static final String TABLE = "table";
    private static final String FACTS = "facts";
    private static final String ANSWER = "answer";

    static {
        for (Class<?> kind :
                List.of(Decision.class, DecisionList.class, Aggregate.class, NoMatch.class, BrokenPolicy.class)) {
            ANSWERS.put(kind.getSimpleName(), kind);
        }
    }

    private DecisionJson() {}

    static void writeRecord(DecisionRecord<?> record, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        out.writeStartObject(record);
        provider.defaultSerializeField(TABLE, record.table(), out);
        provider.defaultSerializeField("at", record.at(), out);
        provider.defaultSerializeField(FACTS, record.facts(), out);
        provider.defaultSerializeField(ANSWER, record.answer().fold(none -> none, found -> (Object) found), out);
        out.writeEndObject();
    }

    static DecisionRecord<Object> readRecord(JsonParser in, DeserializationContext context, JavaType type)
            throws IOException {
        Attributes read = new Attributes(in, context, type, List.of(TABLE, "at", FACTS, ANSWER));
        return DecisionRecord.of(
                read.get(TABLE, TableVersion.class), read.get("at", Instant.class), read.facts(), read.answer());
    }

    static void writeExplanation(Explanation<?> explanation, JsonGenerator out, SerializerProvider provider)
            throws IOException {
        out.writeStartObject(explanation);
        provider.defaultSerializeField(TABLE, explanation.table(), out);
        provider.defaultSerializeField(FACTS, explanation.facts(), out);
        provider.defaultSerializeField(ANSWER, explanation.answer().fold(none -> none, found -> (Object) found), out);
        provider.defaultSerializeField("traces", explanation.traces(), out);
        provider.defaultSerializeField("alternatives", explanation.alternatives(), out);
        out.writeBooleanField("complete", explanation.complete());
        out.writeEndObject();
    }

    static Explanation<Object> readExplanation(JsonParser in, DeserializationContext context, JavaType type)
            throws IOException {
        Attributes read =
                new Attributes(in, context, type, List.of(TABLE, FACTS, ANSWER, "traces", "alternatives", "complete"));
        return Explanation.of(
                read.get(TABLE, TableVersion.class),
                read.facts(),
                read.answer(),
                read.list("traces", context.constructType(RuleTrace.class)),
                read.list("alternatives", of(context, Alternative.class, type)),
                read.get("complete", Boolean.class));
    }

    /** Reads an answer or the reason why there is none, whose first attribute tells which. */
    static Object readAnswer(JsonParser in, DeserializationContext context, JavaType type) throws IOException {
        // a buffer keeps numbers as they were written, which a tree does not
        try (TokenBuffer buffer = context.bufferAsCopyOfValue(in)) {
            String name = typeName(buffer);
            Class<?> kind = ANSWERS.get(name);
            if (kind == null) {
                throw new IllegalArgumentException(
                        "unknown type `" + name + "`, expected one of " + String.join(", ", ANSWERS.keySet()));
            }
            JsonParser again = buffer.asParserOnFirstToken();
            return context.readValue(
                    again,
                    NoDecision.class.isAssignableFrom(kind) ? context.constructType(kind) : of(context, kind, type));
        }
    }

    /** The name in {@code type}; empty if there is none. */
    static String typeName(TokenBuffer buffer) throws IOException {
        try (JsonParser scan = buffer.asParserOnFirstToken()) {
            if (scan.currentToken() == JsonToken.START_OBJECT) {
                while (scan.nextToken() == JsonToken.FIELD_NAME) {
                    boolean named = scan.currentName().equals("type");
                    scan.nextToken();
                    if (named && scan.currentToken() == JsonToken.VALUE_STRING) {
                        return scan.getText();
                    }
                    scan.skipChildren();
                }
            }
        }
        return "";
    }

    /** The same kind of outcome in another type. */
    private static JavaType of(DeserializationContext context, Class<?> generic, JavaType sameOutcome) {
        JavaType outcome =
                sameOutcome.containedTypeCount() > 0 ? sameOutcome.containedType(0) : TypeFactory.unknownType();
        return context.getTypeFactory().constructParametricType(generic, outcome);
    }

    /** The attributes of an object, read as they come. */
    private static final class Attributes {
        private final Map<String, TokenBuffer> buffers = new LinkedHashMap<>();
        private final DeserializationContext context;
        private final JavaType type;

        Attributes(JsonParser in, DeserializationContext context, JavaType type, List<String> known)
                throws IOException {
            this.context = context;
            this.type = type;
            if (in.currentToken() == JsonToken.START_OBJECT) {
                in.nextToken();
            }
            for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
                String name = in.currentName();
                in.nextToken();
                if (!known.contains(name)) {
                    throw new IllegalArgumentException("unknown attribute `" + name + "`");
                }
                buffers.put(name, context.bufferAsCopyOfValue(in));
            }
        }

        <T> T get(String attribute, Class<T> of) throws IOException {
            return of.cast(read(attribute, context.constructType(of)));
        }

        Map<String, Fact> facts() throws IOException {
            return buffers.containsKey(FACTS)
                    ? cast(read(FACTS, context.getTypeFactory().constructMapType(Map.class, String.class, Fact.class)))
                    : Map.of();
        }

        <T> List<T> list(String attribute, JavaType of) throws IOException {
            return buffers.containsKey(attribute)
                    ? cast(read(attribute, context.getTypeFactory().constructCollectionType(List.class, of)))
                    : List.of();
        }

        Either<NoDecision, Answer<Object>> answer() throws IOException {
            JavaType expected = of(context, Answer.class, type);
            Object read = readAnswer(parser(ANSWER), context, expected);
            return read instanceof NoDecision none ? Either.left(none) : Either.right(cast(read));
        }

        private Object read(String attribute, JavaType of) throws IOException {
            return context.readValue(parser(attribute), of);
        }

        private JsonParser parser(String attribute) throws IOException {
            TokenBuffer buffer = buffers.get(attribute);
            if (buffer == null) {
                throw new IllegalArgumentException("attribute `" + attribute + "` is required");
            }
            return buffer.asParserOnFirstToken();
        }

        /** What was read by a type is of it. */
        @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
        private static <T> T cast(Object read) {
            return (T) read;
        }
    }
}
