package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonDeserializer;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads a persistent sequence from an array. */
final class SeqDeserializer extends StdDeserializer<Seq<?>> {
    private static final long serialVersionUID = 1L;

    SeqDeserializer(JavaType type) {
        super(type);
    }

    @Override
    public Seq<?> deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.START_ARRAY) {
            throw JsonMappingException.from(in, "expected an array");
        }
        JsonDeserializer<Object> reader =
                context.findRootValueDeserializer(getValueType().containedTypeOrUnknown(0));
        List<Object> elements = new ArrayList<>();
        while (in.nextToken() != JsonToken.END_ARRAY) {
            elements.add(reader.deserialize(in, context));
        }
        return Vector.ofAll(elements);
    }
}
