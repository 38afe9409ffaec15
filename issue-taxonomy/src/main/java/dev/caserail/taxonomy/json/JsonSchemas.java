package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.vavr.collection.Seq;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Describes the JSON form of our value types in JSON Schema (draft 2020-12), for integrators whose programs are not in
 * Java. What {@link CaserailJsonModule} writes of a type is valid against its schema.
 *
 * <p>A type of several attributes is an object with exactly these attributes; one that is one of several has a
 * {@code type}. Instants, dates and durations have their {@code format}. Bounds of texts are not part of it: reading says
 * what is wrong with a text.
 */
public final class JsonSchemas {
    private static final ObjectMapper WRITER = new JsonMapper();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private final Map<String, ObjectNode> definitions = new TreeMap<>();

    private JsonSchemas() {}

    /**
     * Describes a type.
     *
     * @param root one of our value types, or a sealed interface over several
     * @param id the schema's own address, such as {@code https://desk.example/case.schema.json}; nothing has to be there
     * @return the schema, indented, with a line break at the end
     * @throws IllegalArgumentException if the type, or one it is made of, has no JSON form of ours
     */
    public static String of(Class<?> root, String id) {
        JsonSchemas schemas = new JsonSchemas();
        ObjectNode top = NODES.objectNode();
        top.put("$schema", "https://json-schema.org/draft/2020-12/schema");
        top.put("$id", id);
        top.setAll(schemas.reference(root));
        ObjectNode all = top.putObject("$defs");
        schemas.definitions.forEach(all::set);
        try {
            return WRITER.writerWithDefaultPrettyPrinter()
                            .writeValueAsString(top)
                            .replace("\r\n", "\n") + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("a schema in memory cannot fail to be written", e);
        }
    }

    private ObjectNode of(Type type) {
        Class<?> raw = ValueType.raw(type);
        if (raw == Optional.class) {
            return of(argument(type, 0));
        }
        if (Collection.class.isAssignableFrom(raw) || Seq.class.isAssignableFrom(raw)) {
            ObjectNode array = node("array");
            array.set("items", of(argument(type, 0)));
            if (Set.class.isAssignableFrom(raw)) {
                array.put("uniqueItems", true);
            }
            return array;
        }
        if (Map.class.isAssignableFrom(raw)) {
            ObjectNode object = node("object");
            object.set("additionalProperties", of(argument(type, 1)));
            return object;
        }
        return raw.isEnum() || ValueType.of(raw).isPresent() || ValueType.isUnion(raw) ? reference(raw) : simple(raw);
    }

    private static Type argument(Type type, int index) {
        return ((ParameterizedType) type).getActualTypeArguments()[index];
    }

    private static ObjectNode simple(Class<?> raw) {
        if (raw == String.class) {
            return node("string");
        }
        if (raw == boolean.class || raw == Boolean.class) {
            return node("boolean");
        }
        if (raw == int.class || raw == long.class || raw == Integer.class || raw == Long.class) {
            return node("integer");
        }
        if (raw == double.class || raw == Double.class || raw == BigDecimal.class) {
            return node("number");
        }
        if (raw == Locale.class) {
            return node("string").put("description", "language tag (BCP 47)");
        }
        if (raw == Currency.class) {
            return node("string").put("description", "currency (ISO 4217)");
        }
        if (raw == ZoneId.class) {
            return node("string").put("description", "time zone (IANA)");
        }
        if (raw == LocalTime.class) {
            // the format `time` has an offset
            return node("string").put("description", "time of the day (ISO 8601)");
        }
        Map<Class<?>, String> formats = Map.of(
                Instant.class, "date-time", LocalDate.class, "date", Duration.class, "duration", URI.class, "uri");
        if (formats.containsKey(raw)) {
            return node("string").put("format", formats.get(raw));
        }
        throw new IllegalArgumentException("type " + raw.getName() + " has no JSON form of ours");
    }

    private static ObjectNode node(String type) {
        return NODES.objectNode().put("type", type);
    }

    /** Refers to the definition of a type, which is made on the way if it is not there. */
    private ObjectNode reference(Class<?> type) {
        String name = type.getSimpleName();
        if (!definitions.containsKey(name)) {
            definitions.put(name, NODES.objectNode());
            definitions.put(name, definition(type));
        }
        return NODES.objectNode().put("$ref", "#/$defs/" + name);
    }

    private ObjectNode definition(Class<?> type) {
        if (type.isEnum()) {
            ObjectNode names = NODES.objectNode();
            ArrayNode all = names.putArray("enum");
            Arrays.stream(type.getEnumConstants()).forEach(c -> all.add(((Enum<?>) c).name()));
            return names;
        }
        if (ValueType.isUnion(type)) {
            ObjectNode union = NODES.objectNode();
            ArrayNode members = union.putArray("oneOf");
            ValueType.members(type).values().forEach(member -> members.add(reference(member)));
            return union;
        }
        ValueType value = ValueType.of(type)
                .orElseThrow(
                        () -> new IllegalArgumentException("type " + type.getName() + " has no JSON form of ours"));
        return value.wrapper() ? of(value.attributes().get(0).type()) : object(value);
    }

    private ObjectNode object(ValueType value) {
        ObjectNode object = node("object");
        ObjectNode properties = object.putObject("properties");
        ArrayNode required = object.putArray("required");
        if (value.named()) {
            properties.putObject("type").put("const", value.abstractType().getSimpleName());
            required.add("type");
        }
        for (ValueType.Attribute attribute : value.attributes()) {
            properties.set(attribute.name(), of(attribute.type()));
            Class<?> raw = ValueType.raw(attribute.type());
            boolean mayBeLeftOut = raw == Optional.class
                    || Collection.class.isAssignableFrom(raw)
                    || Seq.class.isAssignableFrom(raw)
                    || Map.class.isAssignableFrom(raw)
                    || value.hasDefault(attribute);
            if (!mayBeLeftOut) {
                required.add(attribute.name());
            }
        }
        object.put("additionalProperties", false);
        return object;
    }
}
