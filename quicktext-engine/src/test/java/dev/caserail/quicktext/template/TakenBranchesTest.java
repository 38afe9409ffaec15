package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.MissingValue;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Q9: a preview can tell which characters are there because of which condition. */
class TakenBranchesTest {
    private static final PlaceholderSchema<Map<String, ?>> SCHEMA = MapSchema.builder()
            .optional("name", PlaceholderKind.TEXT, "Alex")
            .optional("driver", PlaceholderKind.TEXT, "Kim")
            .whenMissing(MissingValue.DROP_SENTENCE)
            .build();
    private static final RenderContext SPANS =
            RenderContext.builder().locale(Locale.ENGLISH).spans(true).build();

    private static List<String> branches(String template, Map<String, ?> data) {
        RenderedText rendered = Template.parse(SourceText.of("t", template), SCHEMA)
                .get()
                .value()
                .render(data, SPANS)
                .get();
        return rendered.branches().stream()
                .map(branch -> "[" + rendered.text().substring(branch.start(), branch.end()) + "] " + branch.tag()
                        + " at " + branch.place().line() + ":" + branch.place().column())
                .toList();
    }

    @Test
    void name_the_tag_and_what_it_wrote() {
        String template = "Hello{% if name %} {{ name }}{% else %} you{% endif %}!";

        assertEquals(List.of("[ Alex] {% if name %} at 1:6"), branches(template, Map.of("name", "Alex")));
        assertEquals(List.of("[ you] {% else %} at 1:30"), branches(template, Map.of()));
    }

    @Test
    void stand_in_each_other() {
        String template = "{% if name %}a{% unless driver %}b{% endunless %}c{% endif %}";

        assertEquals(
                List.of("[b] {% unless driver %} at 1:15", "[abc] {% if name %} at 1:1"),
                branches(template, Map.of("name", "x")));
    }

    @Test
    void are_those_of_a_case_and_of_a_liquid_tag_too() {
        assertEquals(
                List.of("[b] {%- when 'y' %} at 1:42"),
                branches(
                        "{% case name %}{% when 'x' %}a           {%- when 'y' %}b{% endcase %}", Map.of("name", "y")));
        assertEquals(
                List.of("[3] if name at 2:1"), branches("{% liquid\nif name\necho 3\nendif\n%}", Map.of("name", "x")));
    }

    @Test
    void that_wrote_nothing_are_not_named() {
        assertEquals(List.of(), branches("{% if name %}{% endif %}x", Map.of("name", "x")));
        assertEquals(
                List.of(),
                branches("{% capture c %}{% if name %}a{% else %}b{% endif %}{% endcapture %}{{ c }}", Map.of()));
    }

    @Test
    void move_with_a_sentence_that_is_left_out() {
        String template = "It is {{ driver }}. {% if name %}A {{ name }}.{% else %}Bye.{% endif %}";

        assertEquals(List.of("[A x.] {% if name %} at 1:21"), branches(template, Map.of("name", "x")));
        assertEquals(List.of(), branches("Hi.\n{% if name %}It is {{ driver }}.{% endif %}", Map.of("name", "x")));
    }

    @Test
    void are_not_kept_if_nobody_asks() {
        assertEquals(
                List.of(),
                Template.parse(SourceText.of("t", "{% if name %}a{% else %}b{% endif %}"), SCHEMA)
                        .get()
                        .value()
                        .render(Map.of(), Locale.ENGLISH)
                        .get()
                        .branches());
    }

    @Test
    void go_forward() {
        FileLocation place = FileLocation.of("t", 1, 1);
        assertThrows(IllegalArgumentException.class, () -> TakenBranch.of(3, 2, "{% if x %}", place));
        assertThrows(IllegalArgumentException.class, () -> TakenBranch.of(-1, 2, "{% if x %}", place));
    }
}
