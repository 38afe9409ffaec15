package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.deser.std.FromStringDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.function.Function;

/** Reads a type from its standard text. */
final class TextDeserializer<T> extends FromStringDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ? extends T> parse;

    TextDeserializer(Class<T> type, Function<String, ? extends T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    protected T _deserialize(String value, DeserializationContext context) throws IOException {
        try {
            return parse.apply(value);
        } catch (DateTimeException e) {
            throw context.weirdStringException(value, handledType(), e.getMessage());
        }
    }
}
