package dev.caserail.model.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

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
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.feed.CaseFeed;
import dev.caserail.model.feed.FeedEntry;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.json.JsonSchemas;
import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
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
