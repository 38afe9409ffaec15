package dev.caserail.quicktext.template;

import static dev.caserail.quicktext.template.Samples.barest;
import static dev.caserail.quicktext.template.Samples.full;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.contact.Channel;
import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Q7, Q8, Q9: what leaves, what does not, and within which bounds. */
class RenderingTest {
    private static final PlaceholderSchema<Map<String, ?>> MAPS = MapSchema.builder()
            .required("name", PlaceholderKind.TEXT, "Alex")
            .optional("order.total", PlaceholderKind.NUMBER, BigDecimal.TEN)
            .optionalList(
                    "items",
                    MapSchema.builder()
                            .required("name", PlaceholderKind.TEXT, "Milk")
                            .build())
            .build();

    private static Template<Map<String, ?>> maps(String text) {
        return Template.parse(SourceText.of("test.md", text), MAPS).get().value();
    }

    private static List<String> codes(Seq<Diagnostic> faults) {
        return faults.map(d -> d.code().value()).asJava();
    }

    @Nested
    class MissingValues {
        @Test
        void of_required_placeholders_keep_the_reply_back_all_at_once() {
            Template<Map<String, ?>> template =
                    maps("Hi {{ name }},\n{% for i in items %}{{ i.name }}{% else %}-{% endfor %}");

            Seq<Diagnostic> faults = template.render(
                            Map.of("name", " ", "items", List.of(Map.of(), Map.of("name", "Milk"))), Locale.ENGLISH)
                    .getLeft();

            assertEquals(
                    List.of("test.md:1:7", "test.md:2:24"),
                    faults.map(d -> d.location().text()).asJava());
            assertEquals(List.of("quicktext.missing-value", "quicktext.missing-value"), codes(faults));
        }

        @Test
        void show_in_the_preview_of_a_template() {
            Preview preview = maps("Hi {{ name }},").preview(Map.of(), Locale.ENGLISH);

            assertEquals(Preview.of("Hi [name?],", List.of("name")), preview);
        }

        @Test
        void show_in_the_preview_of_a_draft_that_could_not_be_sent() {
            Draft<ReplyContext> draft = Draft.of(
                    SourceText.of(
                            "d",
                            "Hi {{ customer.first_name }}, {{ agent.nme }} {% foo %}{% for p in products %}x{% endfor %}"),
                    ReplyContext.schema());

            assertTrue(draft.template().isInvalid());
            assertEquals(
                    "Hi [customer.first_name?], [agent.nme?] [{% foo %}?][products?]",
                    draft.preview(barest(), Locale.ENGLISH).text());
            assertEquals(
                    "Hi Alex, [agent.nme?] [{% foo %}?]xx",
                    draft.preview(full(), Locale.ENGLISH).text());
        }
    }

    @Nested
    class Maps {
        @Test
        void are_read_by_whole_path_or_step_by_step() {
            Template<Map<String, ?>> template = maps("{{ order.total | default: 'nothing' }}");

            assertEquals("12.5", text(template, Map.of("order.total", new BigDecimal("12.50"))));
            assertEquals("12.5", text(template, Map.of("order", Map.of("total", new BigDecimal("12.50")))));
            assertEquals("nothing", text(template, Map.of("order", "x")));
        }

        @Test
        void with_a_value_of_another_type_are_a_mistake_of_the_calling_code() {
            Template<Map<String, ?>> template = maps("{{ order.total | default: 'nothing' }}");

            IllegalArgumentException thrown = assertThrows(
                    IllegalArgumentException.class, () -> template.render(Map.of("order.total", "12"), Locale.ENGLISH));
            assertEquals("`order.total` holds a value of type String, expected BigDecimal", thrown.getMessage());
        }

        private String text(Template<Map<String, ?>> template, Map<String, ?> host) {
            return template.render(host, Locale.ENGLISH).get().text();
        }
    }

    @Nested
    class Bounds {
        private static final String LOOP = "{% for a in items %}{% for b in items %}{% for c in items %}{{ c.name }}"
                + "{% endfor %}{% endfor %}{% endfor %}";

        @Test
        void on_nesting_are_checked_at_load() {
            String deep = "{% if case.reference == 'x' %}".repeat(33) + "{% endif %}".repeat(33);

            assertEquals(List.of("depth-limit"), Samples.codes(deep));
            assertEquals(List.of("depth-limit"), Samples.codes("{% if case.reference == 'x' %}".repeat(100_000)));
        }

        @Test
        void on_steps_end_the_rendering() {
            assertEquals(List.of("quicktext.step-limit"), limited(TemplateLimits.of(5, 1000, 1_000_000), 20));
            assertEquals(List.of(), limited(TemplateLimits.of(5, 100_000, 1_000_000), 20));
        }

        @Test
        void on_characters_end_the_rendering() {
            assertEquals(List.of("quicktext.length-limit"), limited(TemplateLimits.of(5, 100_000, 1000), 20));
        }

        @Test
        void on_characters_hold_for_values_on_their_way_too() {
            Template<Map<String, ?>> template = Template.parse(
                            SourceText.of("t", "{{ name | escape | escape | strip }}{{ order.total | default: 1 }}"),
                            MAPS,
                            TemplateLimits.of(1, 100, 30))
                    .get()
                    .value();

            assertEquals(
                    List.of("quicktext.length-limit"),
                    codes(template.render(Map.of("name", "'''''"), Locale.ENGLISH)
                            .getLeft()));
            assertEquals(
                    List.of("quicktext.length-limit"),
                    codes(template.render(
                                    Map.of("name", "x", "order.total", new BigDecimal("1E+999999999")), Locale.ENGLISH)
                            .getLeft()));
        }

        @Test
        void let_long_conditions_through_without_exhausting_the_stack() {
            String many = "{% if agent.name" + " and agent.name".repeat(20_000) + " %}x{% else %}y{% endif %}";

            assertEquals("y", Samples.render(many, barest()));
        }

        private List<String> limited(TemplateLimits limits, int items) {
            Map<String, ?> host = Map.of("name", "x", "items", Collections.nCopies(items, Map.of("name", "x")));
            String guarded = "{% if items %}" + LOOP + "{% endif %}";
            return Template.parse(SourceText.of("t", guarded), MAPS, limits)
                    .get()
                    .value()
                    .render(host, Locale.ENGLISH)
                    .fold(RenderingTest::codes, text -> List.<String>of());
        }
    }

    @Test
    void values_are_not_read_as_templates() {
        ReplyContext sly = ReplyContext.builder()
                .caseReference("{{ agent.name }}")
                .deskName("D")
                .channel(Channel.EMAIL)
                .build();

        assertEquals("{{ agent.name }}", Samples.render("{{ case.reference }}", sly));
    }
}
