package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.databind.ser.std.ToStringSerializerBase;

/** Writes a type whose {@code toString} is its standard text, such as an instant. */
final class TextSerializer<T> extends ToStringSerializerBase {
    private static final long serialVersionUID = 1L;

    TextSerializer(Class<T> type) {
        super(type);
    }

    @Override
    public String valueToString(Object value) {
        return value.toString();
    }
}
