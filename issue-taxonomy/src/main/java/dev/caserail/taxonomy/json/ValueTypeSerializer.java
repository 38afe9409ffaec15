package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.jsontype.TypeSerializer;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import io.vavr.collection.Seq;
import java.io.IOException;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;

/** Writes one value type. */
final class ValueTypeSerializer extends StdSerializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient ValueType type;

    ValueTypeSerializer(ValueType type) {
        super(Object.class);
        this.type = type;
    }

    @Override
    public void serialize(Object value, JsonGenerator out, SerializerProvider provider) throws IOException {
        if (type.wrapper()) {
            provider.defaultSerializeValue(read(type.attributes().get(0), value, out), out);
            return;
        }
        out.writeStartObject(value);
        if (type.named()) {
            out.writeStringField("type", type.abstractType().getSimpleName());
        }
        for (ValueType.Attribute attribute : type.attributes()) {
            Object content = read(attribute, value, out);
            Object shown = content instanceof Optional<?> optional ? optional.orElse(null) : content;
            boolean empty = shown == null
                    || (shown instanceof Collection<?> c && c.isEmpty())
                    || (shown instanceof Seq<?> q && q.isEmpty())
                    || (shown instanceof Map<?, ?> m && m.isEmpty());
            if (!empty) {
                out.writeFieldName(attribute.name());
                provider.defaultSerializeValue(shown, out);
            }
        }
        out.writeEndObject();
    }

    @Override
    public void serializeWithType(Object value, JsonGenerator out, SerializerProvider provider, TypeSerializer ignored)
            throws IOException {
        serialize(value, out, provider);
    }

    private static Object read(ValueType.Attribute attribute, Object value, JsonGenerator out)
            throws JsonMappingException {
        try {
            return attribute.accessor().invoke(value);
        } catch (Throwable e) {
            throw JsonMappingException.from(out, "attribute `" + attribute.name() + "` cannot be read", e);
        }
    }
}
