package dev.caserail.taxonomy.json;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import java.io.IOException;
import java.util.Map;

/** Reads one of several value types by the name in {@code type}. */
final class UnionDeserializer extends StdDeserializer<Object> {
    private static final long serialVersionUID = 1L;

    private final transient Map<String, Class<?>> members;

    UnionDeserializer(Class<?> union) {
        super(union);
        this.members = ValueType.members(union);
    }

    @Override
    public Object deserialize(JsonParser in, DeserializationContext context) throws IOException {
        JsonNode tree = context.readTree(in);
        String name = tree.path("type").asText();
        Class<?> member = members.get(name);
        if (member == null) {
            throw JsonMappingException.from(
                    in, "unknown type `" + name + "`, expected one of " + String.join(", ", members.keySet()));
        }
        return context.readTreeAsValue(tree, member);
    }
}
