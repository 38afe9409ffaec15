package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.KeyDeserializer;
import java.io.IOException;
import java.util.IllformedLocaleException;
import java.util.function.Function;

/** Reads the key of a map. */
final class TextKeyDeserializer extends KeyDeserializer {
    private final Class<?> type;
    private final Function<String, ?> parse;

    TextKeyDeserializer(Class<?> type, Function<String, ?> parse) {
        this.type = type;
        this.parse = parse;
    }

    @Override
    public Object deserializeKey(String key, DeserializationContext context) throws IOException {
        try {
            return parse.apply(key);
        } catch (IllegalArgumentException | IllformedLocaleException e) {
            throw context.weirdKeyException(type, key, e.getMessage());
        }
    }
}
