package dev.caserail.quicktext.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.schema.DataReader;
import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.Placeholder;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.template.Snippet;
import dev.caserail.quicktext.template.Template;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Q5: a desk writes what its texts may mention into a file. */
class SchemaFileTest {
    private static final String ALL_KINDS = """
            order.number: text
            order.total: {kind: money, sample: {amount: "12.5", currency: EUR}, labels: {en: Total, de: Summe}}
            order.day: {kind: date, required: false, sample: 2026-03-02}
            order.changed: date-time?
            order.slot: slot?
            order.paid: {kind: flag, sample: true}
            points: {kind: number, sample: 12.50}
            customer: {kind: person, sample: {form: ms, family_name: Müller}}
            names: {kind: list, sample: [A, B]}
            notes: list?
            products: {kind: list, items: {name: text, parts: {kind: list, required: false, items: {code: text}}}}
            delivery: {kind: group, members: {runner: text, gate: text?}}
            """;

    @Test
    void all_kinds_can_be_written_short_and_long() {
        PlaceholderSchema<Map<String, ?>> schema = load(ALL_KINDS);

        assertEquals(
                List.of(
                        "order.number (text)",
                        "order.total (money)",
                        "order.day (optional date)",
                        "order.changed (optional date-time)",
                        "order.slot (optional slot)",
                        "order.paid (flag)",
                        "points (number)",
                        "customer (person)",
                        "names (list)",
                        "notes (optional list)",
                        "products (list)",
                        "delivery (optional group)",
                        "delivery.runner (text)",
                        "delivery.gate (optional text)"),
                schema.placeholders().stream().map(Placeholder::toString).toList());
        assertEquals("[name (text), parts (optional list)]", items(schema, "products"));
        assertEquals(
                PlaceholderKind.GROUP, schema.find("delivery").orElseThrow().kind());
    }

    @Test
    void samples_have_the_type_of_their_kind_and_labels_their_language() {
        PlaceholderSchema<Map<String, ?>> schema = load(ALL_KINDS);

        assertEquals("Optional[12.50 EUR]", sample(schema, "order.total").toString());
        assertEquals(Optional.of(new BigDecimal("12.50")), sample(schema, "points"));
        assertEquals(Optional.of(true), sample(schema, "order.paid"));
        assertEquals(Optional.of(List.of("A", "B")), sample(schema, "names"));
        assertEquals(
                Optional.of(Person.builder()
                        .formOfAddress(FormOfAddress.MS)
                        .familyName("Müller")
                        .build()),
                sample(schema, "customer"));
        assertTrue(sample(schema, "order.number").isEmpty());
        assertEquals("Summe", schema.find("order.total").orElseThrow().label(Locale.GERMANY));
    }

    @Test
    void json_is_yaml() {
        PlaceholderSchema<Map<String, ?>> schema =
                load("{\"name\": \"text?\", \"total\": {\"kind\": \"money\", \"required\": false}}");

        assertEquals(List.of("name", "total"), schema.paths());
        assertFalse(schema.find("total").orElseThrow().required());
    }

    @Test
    void a_template_is_checked_against_it_and_rendered_over_data() {
        PlaceholderSchema<Map<String, ?>> schema = load(ALL_KINDS);
        Template<Map<String, ?>> template = Template.parse(
                        SourceText.of(
                                "t",
                                "{% for p in products %}{{ p.name }};{% endfor %} {{ order.total | money }}"
                                        + "{% if delivery %} by {{ delivery.runner }}{% endif %}: {{ names | list }}"),
                        schema)
                .get()
                .value();
        Map<String, ?> data = Map.of(
                "order", Map.of("number", "1", "total", "3.90 EUR", "paid", true),
                "points", 3,
                "customer", Map.of(),
                "names", List.of("A", "B"),
                "products", List.of(Map.of("name", "Milk")),
                "delivery", Map.of("runner", "Kim"));

        assertEquals(
                "Milk; €3.90 by Kim: A and B",
                template.render(DataReader.of(schema).read(data).get(), Locale.ENGLISH)
                        .get()
                        .text());
    }

    @Test
    void all_faults_of_a_file_come_at_once() {
        SourceText faulty = SourceText.resource(SchemaFileTest.class, "faulty-schema.yaml");
        String expected = SourceText.resource(SchemaFileTest.class, "faulty-schema.expected.txt")
                .text();

        assertEquals(expected, Snippet.all(faulty, SchemaFile.load(faulty).getError()));
    }

    @Test
    void a_file_that_is_no_mapping_is_told_as_such() {
        assertEquals(
                List.of("schema.yaml:1:1: error: expected `key: value` lines [quicktext.yaml]"),
                SchemaFile.load(SourceText.of("schema.yaml", "- text"))
                        .getError()
                        .map(Diagnostic::line)
                        .asJava());
    }

    private static PlaceholderSchema<Map<String, ?>> load(String text) {
        return SchemaFile.load(SourceText.of("schema.yaml", text))
                .toEither()
                .getOrElseThrow(faults -> new AssertionError(faults));
    }

    private static Optional<Object> sample(PlaceholderSchema<?> schema, String path) {
        return schema.find(path).orElseThrow().sample();
    }

    private static String items(PlaceholderSchema<?> schema, String path) {
        return schema.find(path)
                .orElseThrow()
                .items()
                .orElseThrow()
                .placeholders()
                .toString();
    }
}
