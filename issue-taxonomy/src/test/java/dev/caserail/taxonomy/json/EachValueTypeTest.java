package dev.caserail.taxonomy.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** No value type of this module is forgotten: whatever a host sends to a screen has a form in JSON. */
class EachValueTypeTest {
    @Test
    void that_is_public_has_a_schema() throws Exception {
        // it holds a value of any type, which only its user knows
        Set<String> open = Set.of("Checked");
        List<String> without = new ArrayList<>();
        int seen = 0;
        for (Class<?> type : valueTypes()) {
            if (open.contains(type.getSimpleName())) {
                continue;
            }
            seen++;
            try {
                JsonSchemas.of(type, "https://caserail.dev/schema/any");
            } catch (IllegalArgumentException e) {
                without.add(type.getSimpleName() + ": " + e.getMessage());
            }
        }

        assertEquals(List.of(), without);
        assertTrue(seen > 30, "only " + seen + " types were looked at");
    }

    private static List<Class<?>> valueTypes() throws IOException, ClassNotFoundException {
        List<Class<?>> types = new ArrayList<>();
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("Immutable[A-Za-z]+\\.class"))
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replace(".class", "");
                Class<?> type = Class.forName(name).getInterfaces()[0];
                if (Modifier.isPublic(type.getModifiers())) {
                    types.add(type);
                }
            }
        }
        return types;
    }
}
