package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.time.DateTimeException;

/** Reads the values of one type; what the type refuses fails as a wrong text does. */
final class ValueReader extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final JavaType type;
    private final transient Form form;

    /** How they are read. */
    @FunctionalInterface
    interface Form {
        Object read(JsonParser in, DeserializationContext context, JavaType type) throws IOException;
    }

    ValueReader(JavaType type, Form form) {
        super(type);
        this.type = type;
        this.form = form;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Object read;
        try {
            read = form.read(in, context, type);
        } catch (IllegalArgumentException | DateTimeException e) {
            throw JsonMappingException.from(in, name() + " refuses this: " + e.getMessage(), e);
        }
        if (!type.getRawClass().isInstance(read)) {
            throw JsonMappingException.from(
                    in, "found a `" + read.getClass().getSimpleName() + "`, expected a " + name());
        }
        return read;
    }

    private String name() {
        return "`" + type.getRawClass().getSimpleName() + "`";
    }
}
