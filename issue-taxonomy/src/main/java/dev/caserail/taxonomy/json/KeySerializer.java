package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;
import java.util.function.Function;

/** Writes the key of a map. */
final class KeySerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Function<Object, String> text;

    KeySerializer(Function<Object, String> text) {
        super(Object.class);
        this.text = text;
    }

    @Override
    public void serialize(Object key, JsonGenerator out, SerializerProvider provider) throws IOException {
        out.writeFieldName(text.apply(key));
    }
}
