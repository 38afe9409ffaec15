package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Reads one value type. */
final class ValueTypeDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient ValueType type;
    private final JavaType javaType;

    ValueTypeDeserializer(ValueType type, JavaType javaType) {
        super(javaType);
        this.type = type;
        this.javaType = javaType;
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        Map<String, Object> values = new LinkedHashMap<>();
        if (type.wrapper()) {
            ValueType.Attribute only = type.attributes().get(0);
            values.put(only.name(), read(only, in, context));
            return make(values, in);
        }
        if (in.currentToken() == JsonToken.START_OBJECT) {
            in.nextToken();
        } else if (in.currentToken() != JsonToken.FIELD_NAME && in.currentToken() != JsonToken.END_OBJECT) {
            throw JsonMappingException.from(
                    in,
                    "`" + type.abstractType().getSimpleName() + "` is an object with attributes, not a single value");
        }
        for (; in.currentToken() == JsonToken.FIELD_NAME; in.nextToken()) {
            String name = in.currentName();
            in.nextToken();
            Optional<ValueType.Attribute> attribute = type.attributes().stream()
                    .filter(a -> a.name().equals(name))
                    .findFirst();
            if (attribute.isPresent() && in.currentToken() != JsonToken.VALUE_NULL) {
                values.put(name, read(attribute.get(), in, context));
            } else if (attribute.isEmpty() && !(type.named() && name.equals("type"))) {
                throw JsonMappingException.from(
                        in, "`" + type.abstractType().getSimpleName() + "` has no attribute `" + name + "`");
            }
        }
        return make(values, in);
    }

    private Object read(ValueType.Attribute attribute, JsonParser in, DeserializationContext context)
            throws IOException {
        JavaType declared = context.getTypeFactory().resolveMemberType(attribute.type(), javaType.getBindings());
        try {
            return declared.hasRawClass(Optional.class)
                    ? Optional.ofNullable(context.readValue(in, declared.containedType(0)))
                    : context.readValue(in, declared);
        } catch (JsonMappingException e) {
            if (!type.wrapper()) {
                e.prependPath(type.abstractType(), attribute.name());
            }
            throw e;
        }
    }

    private Object make(Map<String, Object> values, JsonParser in) throws JsonMappingException {
        try {
            return type.make(values);
        } catch (InvocationTargetException e) {
            throw refused(in, e.getTargetException());
        } catch (Throwable e) {
            throw refused(in, e);
        }
    }

    private JsonMappingException refused(JsonParser in, Throwable cause) {
        return JsonMappingException.from(
                in, "`" + type.abstractType().getSimpleName() + "` refuses this: " + cause.getMessage(), cause);
    }
}
