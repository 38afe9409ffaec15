package dev.caserail.quicktext.template;

import static dev.caserail.quicktext.template.Samples.codes;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Q6, Q7: an optional placeholder may only be used where somebody has said what happens without it. */
class FlowCheckTest {
    private static final String NAME = "{{ agent.name }}";
    private static final PlaceholderSchema<Map<String, ?>> SHADOWING = MapSchema.builder()
            .optional("a.b", PlaceholderKind.TEXT, "x")
            .optionalList(
                    "list",
                    MapSchema.builder().optional("b", PlaceholderKind.TEXT, "x").build())
            .build();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ agent.name | default: 'us' }}",
                "{% if agent.name %}" + NAME + "{% endif %}",
                "{% unless agent.name %}x{% else %}" + NAME + "{% endunless %}",
                "{% if agent.name == blank %}x{% else %}" + NAME + "{% endif %}",
                "{% if agent.name != nil %}" + NAME + "{% endif %}",
                "{% if agent.name == 'Kim' %}" + NAME + "{% endif %}",
                "{% if agent.name != 'Kim' %}x{% else %}" + NAME + "{% endif %}",
                "{% if agent.name contains 'K' %}" + NAME + "{% endif %}",
                "{% if agent.name and customer.title %}" + NAME + "{% endif %}",
                "{% if agent.name == nil or customer.title == nil %}x{% else %}" + NAME + "{% endif %}",
                "{% if agent.name == nil %}x{% elsif customer.title %}" + NAME + "{% endif %}",
                "{% if agent.name %}{% for p in products %}" + NAME + "{% else %}" + NAME + "{% endfor %}{% endif %}",
                "{% if products.size > 0 %}{% for p in products %}{{ p.name }}{% endfor %}{% endif %}",
                "{% if products %}{% for p in products %}{{ p.name }}{% endfor %}{% endif %}",
                "{% if agent.name and customer.title or case.reference %}" + NAME + "{% endif %}",
                "{% if agent.name == customer.first_name %}" + NAME + "{% endif %}",
            })
    void accepts_what_is_tested(String template) {
        assertEquals(List.of(), codes(template));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                NAME,
                "{% if agent.name %}x{% endif %}" + NAME,
                "{% if agent.name %}x{% else %}" + NAME + "{% endif %}",
                "{% unless agent.name %}" + NAME + "{% endunless %}",
                "{% if agent.name or customer.title %}" + NAME + "{% endif %}",
                "{% if agent.name == blank %}" + NAME + "{% endif %}",
                "{% if agent.name != 'Kim' %}" + NAME + "{% endif %}",
                "{% if customer.title %}" + NAME + "{% endif %}",
                "{% if agent.name and customer.title %}x{% else %}" + NAME + "{% endif %}",
                "{% if customer.title or case.reference and agent.name %}" + NAME + "{% endif %}",
                "{% if agent.name == nil %}x{% endif %}" + NAME,
                "{% if products.size >= 0 %}{% for p in products %}{{ p.name }}{% endfor %}{% endif %}",
                "{% for p in products %}{{ p.name }}{% endfor %}",
                "{{ customer.title | upcase }}",
                "{{ customer.title | default: agent.name | default: 'x' }}",
            })
    void rejects_what_is_not(String template) {
        assertEquals(List.of("may-be-missing"), codes(template));
    }

    @Test
    void facts_about_an_outer_placeholder_do_not_hold_for_an_item_that_hides_it() {
        assertEquals(
                List.of("may-be-missing"),
                Draft.of(
                                SourceText.of(
                                        "t",
                                        "{% if a.b %}{% for a in list %}{{ a.b }}{% else %}-{% endfor %}{% endif %}"),
                                SHADOWING)
                        .diagnostics()
                        .map(d -> d.code().value().substring("quicktext.".length()))
                        .asJava());
    }

    @Test
    void a_blank_default_is_a_hole_too() {
        assertEquals(List.of("blank"), codes("{{ agent.name | default: '' }}"));
        assertEquals(List.of("blank"), codes("{{ agent.name | default: '  ' }}"));
        assertEquals(List.of("blank"), codes("{{ nil }}"));
    }

    @Test
    void lists_flags_and_groups_cannot_stand_in_a_sentence() {
        assertEquals(List.of("wrong-kind"), codes("{% if products %}{{ products }}{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{{ true }}"));
        assertEquals(List.of("wrong-kind"), codes("{{ customer }}"));
        assertEquals(
                List.of("wrong-kind"), codes("{% if products %}{% for p in products %}{{ p }}{% endfor %}{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{% for p in case.reference %}x{% endfor %}"));
    }

    @Test
    void only_like_kinds_are_compared() {
        assertEquals(List.of("wrong-kind"), codes("{% if case.reference > 3 %}x{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{% if case.reference < 'x' %}x{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{% if products == 'x' %}x{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{% if products contains 'x' %}x{% endif %}"));
        assertEquals(List.of("wrong-kind"), codes("{% if agent.name > nil %}x{% endif %}"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"agent.name == nil", "agent.name != blank", "customer.title == empty or agent.name"})
    void a_test_that_stood_before_is_named_as_it_is_written(String test) {
        assertEquals(
                List.of("`" + test + "` was tested in this `if` before, so this branch is never used"),
                Samples.parse("{% if " + test + " %}x{% elsif " + test + " %}y{% endif %}").get().remarks().stream()
                        .map(Diagnostic::message)
                        .toList());
    }

    @Test
    void a_test_that_decides_nothing_is_a_warning() {
        assertEquals(List.of("always-true"), codes("{% if case.reference %}x{% else %}never{% endif %}"));
        assertEquals(List.of("always-true"), codes("{% if agent.name %}{% if agent.name %}x{% endif %}{% endif %}"));
    }
}
