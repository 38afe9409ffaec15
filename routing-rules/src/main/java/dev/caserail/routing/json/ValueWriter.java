package dev.caserail.routing.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import java.io.IOException;

/** Writes the values of one type. */
final class ValueWriter<T> extends StdSerializer<T> {
    private static final long serialVersionUID = 1L;

    private final transient Form<T> form;

    /** How they are written. */
    @FunctionalInterface
    interface Form<T> {
        void write(T value, JsonGenerator out, SerializerProvider provider) throws IOException;
    }

    ValueWriter(Class<?> type, Form<T> form) {
        super(type, false);
        this.form = form;
    }

    @Override
    public void serialize(T value, JsonGenerator out, SerializerProvider provider) throws IOException {
        form.write(value, out, provider);
    }

    @Override
    public void serializeWithType(T value, JsonGenerator out, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, out, provider);
    }
}
