package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vavr.collection.Seq;
import java.io.IOException;

/** Writes a persistent sequence as an array. */
final class SeqSerializer extends StdSerializer<Seq<?>> {
    private static final long serialVersionUID = 1L;

    SeqSerializer(JavaType type) {
        super(type);
    }

    @Override
    public boolean isEmpty(SerializerProvider provider, Seq<?> value) {
        return value.isEmpty();
    }

    @Override
    public void serialize(Seq<?> value, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeStartArray();
        for (Object element : value) {
            provider.defaultSerializeValue(element, out);
        }
        out.writeEndArray();
    }
}
