package dev.caserail.taxonomy.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The JSON form, attribute kind by attribute kind. */
class JsonFormTest {
    private final JsonMapper mapper = CaserailJsonModule.mapper();

    @Nested
    class Texts {
        @Test
        void instants_dates_and_durations_are_iso_8601() throws Exception {
            assertForm("\"2026-11-02T08:30:00.123Z\"", Instant.parse("2026-11-02T08:30:00.123Z"), Instant.class);
            assertForm("\"2026-11-02\"", LocalDate.of(2026, 11, 2), LocalDate.class);
            assertForm("\"08:30\"", LocalTime.of(8, 30), LocalTime.class);
            assertForm("\"PT26H30M\"", Duration.ofMinutes(26 * 60 + 30), Duration.class);
        }

        @Test
        void languages_are_tags() throws Exception {
            assertForm("\"de\"", Locale.GERMAN, Locale.class);
            assertForm("\"zh-Hant-TW\"", Locale.forLanguageTag("zh-Hant-TW"), Locale.class);
        }

        @Test
        void what_is_none_of_them_is_refused() {
            assertRefused("\"yesterday\"", Instant.class, "yesterday");
            assertRefused("\"2026-13-02\"", LocalDate.class, "2026-13-02");
            assertRefused("\"three days\"", Duration.class, "three days");
            assertRefused("\"de_DE\"", Locale.class, "de_DE");
            assertRefused("\"\"", Instant.class, "Instant");
            assertRefused("17", Instant.class, "expected a text of type Instant");
            assertRefused("[]", Locale.class, "expected a text of type Locale");
        }
    }

    @Nested
    class Maps {
        @Test
        void keyed_by_language_have_tags_as_keys_in_their_order() throws Exception {
            Map<Locale, String> labels = new LinkedHashMap<>();
            labels.put(Locale.forLanguageTag("de-AT"), "Sackerl");
            labels.put(Locale.ENGLISH, "bag");

            String json = mapper.writeValueAsString(labels);

            assertEquals("{\"de-AT\":\"Sackerl\",\"en\":\"bag\"}", json);
            assertEquals(labels, mapper.readValue(json, new TypeReference<LinkedHashMap<Locale, String>>() {}));
        }

        @Test
        void keyed_by_identifier_have_the_identifier_as_key() throws Exception {
            Map<IssueCode, Integer> counts = Map.of(IssueCode.of("WAITLIST"), 3);

            String json = mapper.writeValueAsString(counts);

            assertEquals("{\"WAITLIST\":3}", json);
            assertEquals(counts, mapper.readValue(json, new TypeReference<Map<IssueCode, Integer>>() {}));
        }

        @Test
        void keys_that_are_none_are_refused() {
            assertTrue(assertThrows(
                            JsonMappingException.class,
                            () -> mapper.readValue("{\"de_AT\":1}", new TypeReference<Map<Locale, Integer>>() {}))
                    .getMessage()
                    .contains("de_AT"));
            assertTrue(assertThrows(
                            JsonMappingException.class,
                            () -> mapper.readValue("{\"no code\":1}", new TypeReference<Map<IssueCode, Integer>>() {}))
                    .getMessage()
                    .contains("issue code `no code`, expected upper-case letters"));
        }

        @Test
        void inside_a_value_type_have_them_too() throws Exception {
            String json =
                    "{\"code\":\"BAG\",\"level\":\"ACCOUNT\",\"group\":\"G\",\"useWhen\":\"now\",\"kind\":\"TOPIC\","
                            + "\"labels\":{\"de-AT\":\"Sackerl\",\"en\":\"bag\"}}";

            Issue issue = mapper.readValue(json, Issue.class);

            assertEquals("Sackerl", issue.label(Locale.forLanguageTag("de-AT")));
            assertEquals(json, mapper.writeValueAsString(issue));
        }
    }

    @Nested
    class Optionals {
        private static final String WITHOUT_HELP =
                "{\"code\":\"a.b\",\"severity\":\"ERROR\",\"location\":{\"type\":\"PathLocation\",\"path\":\"x\"},"
                        + "\"message\":\"m\"}";

        private final Diagnostic diagnostic = Diagnostic.error(DiagnosticCode.of("a.b"), PathLocation.of("x"), "m");

        @Test
        void may_be_absent_or_null() throws Exception {
            assertEquals(diagnostic, mapper.readValue(WITHOUT_HELP, Diagnostic.class));
            assertEquals(
                    diagnostic,
                    mapper.readValue(WITHOUT_HELP.replace("\"m\"}", "\"m\",\"help\":null}"), Diagnostic.class));
            assertEquals(WITHOUT_HELP, mapper.writeValueAsString(diagnostic));
        }

        @Test
        void are_their_content_when_present() throws Exception {
            Diagnostic helped =
                    mapper.readValue(WITHOUT_HELP.replace("\"m\"}", "\"m\",\"help\":\"h\"}"), Diagnostic.class);

            assertEquals(Optional.of("h"), helped.help());
        }

        @Test
        void required_attributes_may_not_be_null() {
            assertRefused(
                    "{\"issue\":null,\"target\":{\"type\":\"AccountTarget\",\"account\":\"A\"}}",
                    TrackedIssue.class,
                    "attribute `issue` is required");
            assertRefused(WITHOUT_HELP.replace("\"m\"", "null"), Diagnostic.class, "`Diagnostic` refuses this: ");
        }
    }

    @Nested
    class Unions {
        @Test
        void inside_a_list_name_their_types() throws Exception {
            List<TrackingTarget> targets =
                    List.of(TrackingTarget.account(AccountId.of("A-1")), TrackingTarget.delivery(DeliveryId.of("D-1")));

            String json = mapper.writeValueAsString(targets);

            assertEquals(
                    "[{\"type\":\"AccountTarget\",\"account\":\"A-1\"},{\"type\":\"DeliveryTarget\",\"delivery\":\"D-1\"}]",
                    json);
            assertEquals(targets, mapper.readValue(json, new TypeReference<List<TrackingTarget>>() {}));
        }

        @Test
        void name_their_types_where_a_writer_knows_only_the_union() throws Exception {
            assertEquals(
                    "{\"type\":\"AccountTarget\",\"account\":\"A-1\"}",
                    mapper.writerFor(TrackingTarget.class)
                            .writeValueAsString(TrackingTarget.account(AccountId.of("A-1"))));
            assertEquals(
                    "[{\"type\":\"PathLocation\",\"path\":\"x\"}]",
                    mapper.writerFor(new TypeReference<List<Location>>() {})
                            .writeValueAsString(List.of(PathLocation.of("x"))));
        }

        @Test
        void may_give_their_type_last() throws Exception {
            assertEquals(
                    PathLocation.of("x"),
                    mapper.readValue("{\"path\":\"x\",\"type\":\"PathLocation\"}", Location.class));
        }

        @Test
        void without_a_type_are_refused() {
            assertRefused(
                    "{\"path\":\"x\"}", Location.class, "unknown type ``, expected one of FileLocation, PathLocation");
            assertRefused("\"x\"", Location.class, "unknown type ``");
        }
    }

    @Test
    void a_single_value_is_no_object() {
        assertRefused("\"x\"", TrackedIssue.class, "`TrackedIssue` is an object with attributes, not a single value");
        assertRefused("[]", TrackedIssue.class, "`TrackedIssue` is an object with attributes, not a single value");
    }

    private void assertForm(String json, Object value, Class<?> type) throws Exception {
        assertEquals(json, mapper.writeValueAsString(value));
        assertEquals(value, mapper.readValue(json, type));
    }

    private void assertRefused(String json, Class<?> type, String reason) {
        JsonMappingException e = assertThrows(JsonMappingException.class, () -> mapper.readValue(json, type));
        assertTrue(e.getMessage().contains(reason), e.getMessage());
    }
}
