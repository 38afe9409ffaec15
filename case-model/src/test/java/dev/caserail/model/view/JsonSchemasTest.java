package dev.caserail.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SchemaValidatorsConfig;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.customer.CustomerSources;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.json.JsonSchemas;
import dev.caserail.taxonomy.source.SourceText;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The JSON Schemas in the jar describe what we write: case, journal entry, feed entry and view. */
class JsonSchemasTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final Path NEW = Path.of("target", "schemas");

    private static Map<String, Class<?>> schemas() {
        Map<String, Class<?>> schemas = new LinkedHashMap<>();
        schemas.put("case", SupportCase.class);
        schemas.put("journal-entry", JournalEntry.class);
        schemas.put("feed-entry", FeedEntry.class);
        schemas.put("case-view", CaseView.class);
        return schemas;
    }

    @TestFactory
    Stream<DynamicTest> a_schema_in_the_jar_is_what_the_types_give() {
        return schemas().entrySet().stream()
                .map(schema -> DynamicTest.dynamicTest(schema.getKey(), () -> {
                    String made = JsonSchemas.of(
                            schema.getValue(), "https://caserail.dev/schema/" + schema.getKey() + ".schema.json");
                    Files.createDirectories(NEW);
                    Files.writeString(NEW.resolve(schema.getKey() + ".schema.json"), made);

                    assertEquals(
                            stored(schema.getKey()),
                            made,
                            "the types changed: look at target/schemas, and put it beside CaseView if it is meant");
                }));
    }

    private static String stored(String name) {
        return SourceText.resource(CaseView.class, "schema/" + name + ".schema.json")
                .text();
    }

    private static JsonSchema schema(String name) {
        return JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012)
                .getSchema(
                        stored(name),
                        SchemaValidatorsConfig.builder()
                                .formatAssertionsEnabled(true)
                                .build());
    }

    private static Set<ValidationMessage> faults(String schema, Object value) throws Exception {
        return schema(schema).validate(JSON.writeValueAsString(value), InputFormat.JSON);
    }

    @Test
    void each_public_value_type_has_a_json_form() throws Exception {
        // ports of the host are no data: their snapshot is what is stored
        Set<Class<?>> ports = Set.of(CustomerSources.class);
        List<String> without = new ArrayList<>();
        int seen = 0;
        Path classes = Path.of("target", "classes");
        try (Stream<Path> files = Files.walk(classes)) {
            for (Path file : files.filter(f -> f.getFileName().toString().matches("Immutable[A-Za-z]+\\.class"))
                    .toList()) {
                String name = classes.relativize(file)
                        .toString()
                        .replaceAll("[/\\\\]", ".")
                        .replace(".class", "");
                Class<?> type = Class.forName(name).getInterfaces()[0];
                if (!Modifier.isPublic(type.getModifiers()) || name.contains(".internal.") || ports.contains(type)) {
                    continue;
                }
                seen++;
                try {
                    JsonSchemas.of(type, "https://caserail.dev/schema/any");
                } catch (IllegalArgumentException e) {
                    without.add(type.getSimpleName() + ": " + e.getMessage());
                }
            }
        }
        assertEquals(List.of(), without);
        assertTrue(seen > 150, "only " + seen + " types were looked at");
    }

    @Test
    void what_we_write_is_valid() throws Exception {
        for (JournalEntry entry : SampleEvents.all().values()) {
            assertEquals(Set.of(), faults("journal-entry", entry));
        }
        CaseJournal journal = SampleCase.journal(SampleCase.track("PRODUCT_MISSING", SampleCase.MILK, true));
        SupportCase state = journal.replay().get();
        CaseFeed feed = CaseFeed.of(journal);
        assertEquals(Set.of(), faults("case", state));
        assertEquals(Set.of(), faults("feed-entry", feed.entries().get(0)));
        assertEquals(
                Set.of(),
                faults(
                        "case-view",
                        CaseViews.of(SampleCase.DESK, ReferenceTaxonomy.load(), 10)
                                .view(state, feed, SampleCase.AGENT, SampleCase.OPENED, Locale.GERMAN)));
    }

    @Test
    void what_is_not_of_ours_is_invalid() {
        for (String json : List.of(
                "{}",
                "[]",
                "{\"sequence\":1,\"event\":{\"type\":\"Unknown\"},\"actor\":{\"type\":\"AgentActor\",\"agent\":\"a\"},\"at\":\"2026-11-02T08:30:00Z\"}",
                "{\"sequence\":1,\"event\":{\"type\":\"TeamMemberAdded\",\"agent\":\"b\"},\"actor\":{\"type\":\"AgentActor\",\"agent\":\"a\"},\"at\":\"yesterday\"}",
                "{\"sequence\":1,\"event\":{\"type\":\"TeamMemberAdded\",\"agent\":\"b\"},\"actor\":{\"type\":\"AgentActor\",\"agent\":\"a\"},\"at\":\"2026-11-02T08:30:00Z\",\"extra\":1}")) {
            assertFalse(schema("journal-entry").validate(json, InputFormat.JSON).isEmpty(), json);
        }
    }
}
