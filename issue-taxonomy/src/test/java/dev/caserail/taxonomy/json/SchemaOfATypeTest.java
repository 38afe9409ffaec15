package dev.caserail.taxonomy.json;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Severity;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** What a schema says of each kind of attribute, on a type that has them all, and what reading it leaves out. */
class SchemaOfATypeTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    /** Something with every kind of attribute. */
    public sealed interface Parcel permits ImmutableParcel {
        String name();

        int items();

        long grams();

        double litres();

        boolean fragile();

        BigDecimal price();

        Currency currency();

        Locale language();

        ZoneId zone();

        LocalTime from();

        LocalDate day();

        Instant sent();

        Duration underway();

        URI link();

        Severity severity();

        IssueCode issue();

        Content content();

        Optional<String> note();

        List<IssueCode> issues();

        Set<Integer> numbers();

        Map<Locale, Double> rates();

        Seq<String> steps();

        Vector<Boolean> flags();
    }

    /** As the generator would make it. */
    public record ImmutableParcel(
            String name,
            int items,
            long grams,
            double litres,
            boolean fragile,
            BigDecimal price,
            Currency currency,
            Locale language,
            ZoneId zone,
            LocalTime from,
            LocalDate day,
            Instant sent,
            Duration underway,
            URI link,
            Severity severity,
            IssueCode issue,
            Content content,
            Optional<String> note,
            List<IssueCode> issues,
            Set<Integer> numbers,
            Map<Locale, Double> rates,
            Seq<String> steps,
            Vector<Boolean> flags)
            implements Parcel {
        /** Makes one. */
        public static ImmutableParcel of(
                String name,
                int items,
                long grams,
                double litres,
                boolean fragile,
                BigDecimal price,
                Currency currency,
                Locale language,
                ZoneId zone,
                LocalTime from,
                LocalDate day,
                Instant sent,
                Duration underway,
                URI link,
                Severity severity,
                IssueCode issue,
                Content content,
                Optional<String> note,
                List<IssueCode> issues,
                Set<Integer> numbers,
                Map<Locale, Double> rates,
                Seq<String> steps,
                Vector<Boolean> flags) {
            return new ImmutableParcel(
                    name, items, grams, litres, fragile, price, currency, language, zone, from, day, sent, underway,
                    link, severity, issue, content, note, issues, numbers, rates, steps, flags);
        }
    }

    /** One of three things, two of which are of a kind. */
    public sealed interface Content permits Food, Book {}

    /** Two of them. */
    public sealed interface Food extends Content permits Bread, Milk {}

    /** One. */
    public sealed interface Bread extends Food permits ImmutableBread {
        int slices();
    }

    /** As the generator would make it. */
    public record ImmutableBread(int slices) implements Bread {
        /** Makes one. */
        public static ImmutableBread of(int slices) {
            return new ImmutableBread(slices);
        }
    }

    /** One. */
    public sealed interface Milk extends Food permits ImmutableMilk {
        Optional<Double> fat();
    }

    /** As the generator would make it. */
    public record ImmutableMilk(Optional<Double> fat) implements Milk {
        /** Makes one. */
        public static ImmutableMilk of(Optional<Double> fat) {
            return new ImmutableMilk(fat);
        }
    }

    /** One. */
    public sealed interface Book extends Content permits ImmutableBook {
        String title();
    }

    /** As the generator would make it. */
    public record ImmutableBook(String title) implements Book {
        /** Makes one. */
        public static ImmutableBook of(String title) {
            return new ImmutableBook(title);
        }
    }

    private static JsonNode schema() throws Exception {
        return JSON.readTree(JsonSchemas.of(Parcel.class, "https://desk.example/parcel"));
    }

    @Test
    void begins_with_its_address_and_the_type() throws Exception {
        String schema = JsonSchemas.of(IssueCode.class, "https://desk.example/code");

        assertEquals("""
                {
                  "$schema" : "https://json-schema.org/draft/2020-12/schema",
                  "$id" : "https://desk.example/code",
                  "$ref" : "#/$defs/IssueCode",
                  "$defs" : {
                    "IssueCode" : {
                      "type" : "string"
                    }
                  }
                }
                """, schema);
    }

    @Test
    void says_of_each_attribute_what_it_is() throws Exception {
        Map<String, String> said = new TreeMap<>();
        schema().at("/$defs/Parcel/properties")
                .properties()
                .forEach(e -> said.put(e.getKey(), e.getValue().toString()));
        Map<String, String> expected = Map.ofEntries(
                Map.entry("name", "{\"type\":\"string\"}"),
                Map.entry("items", "{\"type\":\"integer\"}"),
                Map.entry("grams", "{\"type\":\"integer\"}"),
                Map.entry("litres", "{\"type\":\"number\"}"),
                Map.entry("fragile", "{\"type\":\"boolean\"}"),
                Map.entry("price", "{\"type\":\"number\"}"),
                Map.entry("currency", "{\"type\":\"string\",\"description\":\"currency (ISO 4217)\"}"),
                Map.entry("language", "{\"type\":\"string\",\"description\":\"language tag (BCP 47)\"}"),
                Map.entry("zone", "{\"type\":\"string\",\"description\":\"time zone (IANA)\"}"),
                Map.entry("from", "{\"type\":\"string\",\"description\":\"time of the day (ISO 8601)\"}"),
                Map.entry("day", "{\"type\":\"string\",\"format\":\"date\"}"),
                Map.entry("sent", "{\"type\":\"string\",\"format\":\"date-time\"}"),
                Map.entry("underway", "{\"type\":\"string\",\"format\":\"duration\"}"),
                Map.entry("link", "{\"type\":\"string\",\"format\":\"uri\"}"),
                Map.entry("severity", "{\"$ref\":\"#/$defs/Severity\"}"),
                Map.entry("issue", "{\"$ref\":\"#/$defs/IssueCode\"}"),
                Map.entry("content", "{\"$ref\":\"#/$defs/Content\"}"),
                Map.entry("note", "{\"type\":\"string\"}"),
                Map.entry("issues", "{\"type\":\"array\",\"items\":{\"$ref\":\"#/$defs/IssueCode\"}}"),
                Map.entry("numbers", "{\"type\":\"array\",\"items\":{\"type\":\"integer\"},\"uniqueItems\":true}"),
                Map.entry("rates", "{\"type\":\"object\",\"additionalProperties\":{\"type\":\"number\"}}"),
                Map.entry("steps", "{\"type\":\"array\",\"items\":{\"type\":\"string\"}}"),
                Map.entry("flags", "{\"type\":\"array\",\"items\":{\"type\":\"boolean\"}}"));

        assertEquals(new TreeMap<>(expected), said);
    }

    @Test
    void requires_what_may_not_be_left_out_and_takes_nothing_else() throws Exception {
        JsonNode parcel = schema().at("/$defs/Parcel");

        assertEquals(
                "[\"name\",\"items\",\"grams\",\"litres\",\"fragile\",\"price\",\"currency\",\"language\",\"zone\",\"from\","
                        + "\"day\",\"sent\",\"underway\",\"link\",\"severity\",\"issue\",\"content\"]",
                parcel.path("required").toString());
        assertEquals("false", parcel.path("additionalProperties").toString());
        assertEquals(
                "[\"code\",\"severity\",\"location\",\"message\"]",
                JSON.readTree(JsonSchemas.of(Diagnostic.class, "https://desk.example/d"))
                        .at("/$defs/Diagnostic/required")
                        .toString());
    }

    @Test
    void lists_the_names_of_an_enumeration_and_the_members_of_a_union_however_deep() throws Exception {
        JsonNode definitions = schema().path("$defs");

        assertEquals(
                "{\"enum\":[\"ERROR\",\"WARNING\",\"NOTE\"]}",
                definitions.path("Severity").toString());
        assertEquals(
                "{\"oneOf\":[{\"$ref\":\"#/$defs/Bread\"},{\"$ref\":\"#/$defs/Milk\"},{\"$ref\":\"#/$defs/Book\"}]}",
                definitions.path("Content").toString());
        assertEquals(
                "{\"type\":\"object\",\"properties\":{\"type\":{\"const\":\"Bread\"},\"slices\":{\"type\":\"integer\"}},"
                        + "\"required\":[\"type\",\"slices\"],\"additionalProperties\":false}",
                definitions.path("Bread").toString());
        assertEquals("[\"type\"]", definitions.path("Milk").path("required").toString());
    }

    @Test
    void of_what_has_no_form_is_refused() {
        for (Class<?> none : List.of(String.class, Object.class, Comparable.class)) {
            assertEquals(
                    "type " + none.getName() + " has no JSON form of ours",
                    assertThrows(IllegalArgumentException.class, () -> JsonSchemas.of(none, "https://desk.example/x"))
                            .getMessage());
        }
    }

    @Test
    void a_value_with_all_of_them_is_written_in_order_and_read_back() throws Exception {
        String required = "{\"name\":\"p\",\"items\":1,\"grams\":2,\"litres\":0.5,\"fragile\":true,\"price\":1.50,"
                + "\"currency\":\"EUR\",\"language\":\"de-AT\",\"zone\":\"Europe/Vienna\",\"from\":\"08:30\","
                + "\"day\":\"2026-03-01\",\"sent\":\"2026-03-01T08:30:00Z\",\"underway\":\"PT2H\","
                + "\"link\":\"https://desk.example\",\"severity\":\"ERROR\",\"issue\":\"A\","
                + "\"content\":{\"type\":\"Bread\",\"slices\":3}";
        String all = required + ",\"note\":\"n\",\"issues\":[\"B\"],\"numbers\":[7],\"rates\":{\"en\":0.25},"
                + "\"steps\":[\"s\"],\"flags\":[true]}";

        assertEquals(all, JSON.writeValueAsString(JSON.readValue(all, Parcel.class)));
        Parcel least = JSON.readValue(required + "}", Parcel.class);
        assertEquals(required + "}", JSON.writeValueAsString(least));
        assertEquals(Optional.empty(), least.note());
        assertEquals(List.of(), least.issues());
        assertEquals(Set.of(), least.numbers());
        assertEquals(Map.of(), least.rates());
        assertEquals(Vector.empty(), least.steps());
        assertEquals(Vector.empty(), least.flags());
        assertEquals(ImmutableMilk.of(Optional.empty()), JSON.readValue("{\"type\":\"Milk\"}", Content.class));
    }
}
