package dev.caserail.taxonomy.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.suggest.Suggestion;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.io.IOException;
import java.io.InputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * A host that loads its program anew has our types twice, with a module of Jackson that outlives both. What is known of a
 * type belongs to the class, and is found out again for each.
 */
class ReloadedTypesTest {
    private final JsonMapper mapper = CaserailJsonModule.mapper();
    private final Reloading anew = new Reloading();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "IssueCode|\"WAITLIST\"",
                "tracking.TrackedIssue|{\"issue\":\"A\",\"target\":{\"type\":\"AccountTarget\",\"account\":\"X\"}}",
                "tracking.TrackingTarget|{\"type\":\"ProductLineTarget\",\"delivery\":\"D\",\"line\":\"L\"}",
                "diagnostic.Diagnostic|{\"code\":\"a.b\",\"severity\":\"ERROR\",\"location\":{\"type\":\"PathLocation\","
                        + "\"path\":\"x\"},\"message\":\"m\",\"help\":\"h\"}",
                "Issue|{\"code\":\"BAG\",\"level\":\"ACCOUNT\",\"group\":\"G\",\"useWhen\":\"now\",\"kind\":\"PRAISE\","
                        + "\"labels\":{\"de-AT\":\"Sackerl\"},\"notWhen\":\"then\",\"synonyms\":[{\"locale\":\"en\","
                        + "\"text\":\"sack\"}],\"validFrom\":\"2026-03-01\"}",
                "suggest.Suggestion|{\"issues\":[{\"code\":\"a\",\"score\":0.5}],\"confidence\":0.5,\"threshold\":0.25}",
            })
    void have_the_same_form(String name, String json) throws Exception {
        Class<?> type = anew.loadClass("dev.caserail.taxonomy." + name);
        assertNotSame(Class.forName("dev.caserail.taxonomy." + name), type);

        Object value = mapper.readValue(json, type);

        assertTrue(type.isInstance(value));
        assertEquals(json, mapper.writeValueAsString(value));
        assertEquals(json, mapper.writerFor(type).writeValueAsString(value));
        assertEquals(value, mapper.readValue(json, type));
    }

    @Test
    void have_the_same_schema() throws Exception {
        for (Class<?> type : new Class<?>[] {
            IssueCode.class,
            TrackedIssue.class,
            TrackingTarget.class,
            Location.class,
            Diagnostic.class,
            Issue.class,
            IssueTaxonomy.class,
            Suggestion.class
        }) {
            assertEquals(
                    JsonSchemas.of(type, "https://desk.example/x"),
                    JsonSchemas.of(anew.loadClass(type.getName()), "https://desk.example/x"));
        }
    }

    @Test
    void take_over_a_whole_taxonomy() throws Exception {
        String json = mapper.writeValueAsString(ReferenceTaxonomy.load());
        Class<?> type = anew.loadClass(IssueTaxonomy.class.getName());

        assertEquals(json, mapper.writeValueAsString(mapper.readValue(json, type)));
    }

    /** Loads all types of the module itself, but those that read and write JSON. */
    private static final class Reloading extends ClassLoader {
        Reloading() {
            super(ReloadedTypesTest.class.getClassLoader());
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            if (!name.startsWith("dev.caserail.taxonomy.") || name.contains(".json.")) {
                return super.loadClass(name, resolve);
            }
            Class<?> loaded = findLoadedClass(name);
            if (loaded != null) {
                return loaded;
            }
            try (InputStream in = getParent().getResourceAsStream(name.replace('.', '/') + ".class")) {
                if (in == null) {
                    throw new ClassNotFoundException(name);
                }
                byte[] bytes = in.readAllBytes();
                return defineClass(name, bytes, 0, bytes.length);
            } catch (IOException e) {
                throw new ClassNotFoundException(name, e);
            }
        }
    }
}
