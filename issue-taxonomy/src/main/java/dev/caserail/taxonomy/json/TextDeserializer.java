package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdScalarDeserializer;
import java.io.IOException;
import java.time.DateTimeException;
import java.util.IllformedLocaleException;
import java.util.function.Function;

/** Reads a type from its standard text. */
final class TextDeserializer<T> extends StdScalarDeserializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Function<String, ? extends T> parse;

    TextDeserializer(Class<T> type, Function<String, ? extends T> parse) {
        super(type);
        this.parse = parse;
    }

    @Override
    public T deserialize(JsonParser in, DeserializationContext context) throws IOException {
        if (in.currentToken() != JsonToken.VALUE_STRING) {
            throw JsonMappingException.from(
                    in, "expected a text of type " + handledType().getSimpleName());
        }
        String text = in.getText();
        try {
            return parse.apply(text);
        } catch (DateTimeException | IllformedLocaleException e) {
            throw context.weirdStringException(text, handledType(), e.getMessage());
        }
    }
}
