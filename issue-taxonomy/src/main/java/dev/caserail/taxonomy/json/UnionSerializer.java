package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes one of several value types where only the sealed interface above them is known: as the type that it is. */
final class UnionSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    UnionSerializer() {
        super(Object.class);
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        provider.findValueSerializer(value.getClass()).serialize(value, out, provider);
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, out, provider);
    }
}
