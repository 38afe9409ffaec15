package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.Person;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.schema.Slot;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.source.SourceText;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q5: a schema over maps works as one over typed accessors")
class MapSchemaTest {
    private static final Person KIM = Person.builder()
            .formOfAddress(FormOfAddress.MR)
            .familyName("Muster")
            .build();
    private static final Slot SLOT = Samples.SLOT;

    private static final PlaceholderSchema<Map<String, ?>> SCHEMA = MapSchema.builder()
            .required("name", PlaceholderKind.TEXT, "Alex")
            .label(Locale.GERMAN, "Name")
            .required("count", PlaceholderKind.NUMBER, BigDecimal.ONE)
            .required("total", PlaceholderKind.MONEY, Desk.euros("1"))
            .required("day", PlaceholderKind.DATE, Liquid.MOMENT.toLocalDate())
            .required("moment", PlaceholderKind.DATE_TIME, Liquid.MOMENT)
            .required("window", PlaceholderKind.SLOT, SLOT)
            .required("vip", PlaceholderKind.FLAG, true)
            .required("who", PlaceholderKind.PERSON, KIM)
            .optional("order.number", PlaceholderKind.TEXT, "1")
            .optionalList(
                    "order.lines",
                    MapSchema.builder()
                            .required("name", PlaceholderKind.TEXT, "Milk")
                            .build())
            .build();

    private static final Map<String, Object> DATA = Map.of(
            "name",
            "Alex",
            "count",
            BigDecimal.TEN,
            "total",
            Desk.euros("12.50"),
            "day",
            Liquid.MOMENT.toLocalDate(),
            "moment",
            Liquid.MOMENT,
            "window",
            SLOT,
            "vip",
            true,
            "who",
            KIM,
            "order",
            Map.of("number", "17", "lines", List.of(Map.of("name", "Milk"), Map.of("name", "Tea"))));

    private static String text(String template, Map<String, ?> data) {
        return Template.parse(SourceText.of("t", template), SCHEMA)
                .toEither()
                .map(Checked::value)
                .flatMap(parsed -> parsed.render(data, Locale.ENGLISH))
                .fold(Liquid::faults, RenderedText::text);
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ name }} {{ count }}                                     => Alex 10
            {{ total }} {{ total | times: 2 }}                         => €12.50 €25.00
            {{ day }} {{ moment | time }}                              => Monday 2 March 14:05
            {{ window }}                                               => between 18:00 and 19:00
            {% if vip %}x{% endif %}                                   => x
            {{ who | salutation }}                                     => Dear Mr Muster
            {{ order.number | default: '-' }}                          => 17
            {% for l in order.lines %}{{ l.name }} {% else %}-{% endfor %}. => Milk Tea .
            {{ order.lines | map: 'name' | list | default: '-' }}      => Milk and Tea
            {{ order.lines.size }}                                     => 2
            """)
    void values_are_found_by_step(String template, String text) {
        assertEquals(text, text(template, DATA));
    }

    @Test
    void values_of_other_types_are_mistakes_of_the_calling_code() {
        assertEquals(
                "`order.lines` holds no list",
                thrown("{% for l in order.lines %}{{ l.name }}{% else %}-{% endfor %}", Map.of("order.lines", "x")));
        assertEquals(
                "`order.lines` holds an item that is no map",
                thrown(
                        "{% for l in order.lines %}{{ l.name }}{% else %}-{% endfor %}",
                        Map.of("order.lines", List.of("x"))));
        assertEquals(
                "`count` holds a value of type Integer, expected BigDecimal",
                thrown("{{ count }}", Map.of("count", 1)));
    }

    private static String thrown(String template, Map<String, ?> data) {
        return assertThrows(IllegalArgumentException.class, () -> text(template, data))
                .getMessage();
    }

    @Test
    void samples_must_be_of_their_kind() {
        assertEquals(
                "sample `1` of `n` is no number",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MapSchema.builder().required("n", PlaceholderKind.NUMBER, 1))
                        .getMessage());
        assertEquals(
                "`l` is a list: declare it with optionalList",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MapSchema.builder().optional("l", PlaceholderKind.LIST, List.of()))
                        .getMessage());
        assertEquals(
                "`g` is a group: declare its members",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> MapSchema.builder().optional("g", PlaceholderKind.GROUP, List.of()))
                        .getMessage());
    }

    @Test
    void labels_name_the_placeholder_added_last() {
        assertEquals("Name", SCHEMA.find("name").orElseThrow().label(Locale.GERMANY));
        assertEquals("count", SCHEMA.find("count").orElseThrow().label(Locale.GERMAN));
    }

    @Test
    void what_is_missing_in_the_middle_is_missing() {
        assertEquals("-", text("{{ order.number | default: '-' }}", Map.of()));
        assertEquals("-", text("{{ order.number | default: '-' }}", Map.of("order", "x")));
        assertEquals("7", text("{{ order.number | default: '-' }}", Map.of("order.number", "7")));
        assertEquals("-", text("{% for l in order.lines %}x{% else %}-{% endfor %}", Map.of()));
        assertEquals(
                "missing-value: `name` has no value, and the template does not say what to write without it",
                text("{{ name }}", Map.of("name", "  ")));
    }
}
