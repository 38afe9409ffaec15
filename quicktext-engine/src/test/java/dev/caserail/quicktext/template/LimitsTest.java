package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.syntax.TemplateFault;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q8: a template of an author nobody knows ends soon and takes little memory")
class LimitsTest {
    private static final String STEPS = "step-limit: rendering takes more than 100000 steps";
    private static final String LENGTH = "length-limit: the text becomes longer than 100000 characters";
    private static final Map<String, Object> DATA = Map.of(
            "a", "a",
            "line", "\n",
            "angle", "<",
            "hundred", "x".repeat(100),
            "nested", List.of(List.of(1, 2, 3), List.of(List.of(4))));
    /** Makes {@code x} a text of 65,536 times what stands for it. */
    private static final String DOUBLE = "{% for i in (1..16) %}{% assign x = x | append: x %}{% else %}-{% endfor %}";

    private static String render(String template, TemplateMode mode, TemplateLimits limits) {
        return assertTimeoutPreemptively(
                Duration.ofSeconds(60),
                () -> DataTemplate.parse(
                                SourceText.of("t", template), mode, TemplateEntries.of(Map.of("none", "")), limits)
                        .toEither()
                        .flatMap(parsed -> parsed.render(DATA, Locale.ENGLISH))
                        .fold(Liquid::faults, text -> text.text().length() < 100 ? text.text() : "long"));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% for i in (1..1000000000) %}{% else %}-{% endfor %}
            {% for i in (1..1000000000) %}{% for j in (1..1000000000) %}{% else %}-{% endfor %}{% else %}-{% endfor %}
            {% for i in (1..400) %}{% for j in (1..400) %}{% assign x = j %}{% else %}-{% endfor %}{% else %}-{% endfor %}
            {% render 'none' for (1..1000000000) %}
            {{ (1..1000000000) | join: ',' | default: '-' }}
            {{ (1..1000000000) | list | default: '-' }}
            {{ (1..1000000000) | sum }}
            {{ (1..1000000000) | slice: 0, 900000000 | size }}
            {{ (1..1000000000) | reverse | first | default: '-' }}
            {{ (1..1000000000) | sort | first | default: '-' }}
            {{ (1..1000000000) | uniq | size }}
            {{ (1..9999) | uniq | size }}
            {% assign l = nested | concat: nested %}{% for i in (1..30) %}{% assign l = l | concat: l %}{% else %}-{% endfor %}
            {% for i in (1..100001) %}{% if a == 'b' or a == 'c' %}{% endif %}{% else %}-{% endfor %}
            {% for i in (1..30000) %}{% case a %}{% when 'b' %}{% when 'c' %}{% when 'd' %}x{% endcase %}{% else %}-{% endfor %}
            """)
    void steps_are_counted_wherever_a_list_is_gone_through(String template) {
        assertEquals(STEPS, render(template, TemplateMode.COMPATIBLE, TemplateLimits.DEFAULT));
        assertEquals(STEPS, render(template, TemplateMode.GUARDED, TemplateLimits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = a %}D{% for i in (1..50000) %}{% assign y = x | upcase %}{% else %}-{% endfor %}
            {% assign x = a %}D{% for i in (1..50000) %}{% if x contains 'b' %}{% endif %}{% else %}-{% endfor %}
            {% assign x = a %}D{% assign y = x | append: 'b' %}{% if x contains y %}{% endif %}{% if x contains y %}{% endif %}
            {% assign x = a %}D{% assign y = x | slice: 0, 30000 | append: 'b' %}{% assign z = x | replace: y, '-' %}
            {% assign x = a %}D{% assign y = x | slice: 0, 30000 | append: 'b' %}{% assign z = x | remove: y %}
            {% assign x = a %}D{% assign y = x | slice: 0, 30000 | append: 'b' %}{% assign z = x | remove_first: y %}
            {% assign x = a %}D{% assign y = x | slice: 0, 30000 | append: 'b' %}{% assign z = x | split: y %}
            {% assign x = angle %}D{% for i in (1..5000) %}{% assign z = x | strip_html %}{% else %}-{% endfor %}
            {% assign x = a %}D{% assign l = x | slice: 0, 20000 | split: '' %}{% for i in (1..9000) %}{% if l contains 'b' %}{% endif %}{% else %}-{% endfor %}
            """)
    void steps_are_counted_for_long_texts_too(String template) {
        String whole =
                template.replace("D{%", DOUBLE + "{%").replace("y = x | append", "y = x | slice: 0, 40000 | append");

        assertEquals(STEPS, render(whole, TemplateMode.COMPATIBLE, TemplateLimits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = a %}{% for i in (1..17) %}{% assign x = x | append: x %}{% else %}-{% endfor %}
            {% assign x = a %}{% for i in (1..17) %}{% assign x = x | prepend: x %}{% else %}-{% endfor %}
            {% assign x = a %}{% for i in (1..17) %}{% capture x %}{{ x }}{{ x }}{% endcapture %}{% else %}-{% endfor %}
            {% assign x = hundred %}{% for i in (1..4) %}{% assign x = x | replace: 'x', 'xxxxxxxxxxxxxxxxxxxx' %}{% else %}-{% endfor %}
            {% assign x = hundred | replace: '', hundred | replace: '', hundred %}
            {% assign x = hundred | replace_first: 'x', hundred %}{% for i in (1..20) %}{% assign x = x | replace_last: 'x', x %}{% else %}-{% endfor %}
            {{ (1..30000) | join: 'abcdef' | default: '-' }}
            {{ (1..30000) | list | default: '-' }}
            {% assign x = line %}D{{ x | newline_to_br | default: '-' }}
            {% assign x = angle %}D{{ x | escape }}
            {% assign x = angle %}D{{ x | escape | size }}
            {% assign x = angle %}D{{ x | url_encode }}
            {{ 'abc' | truncate: 2, hundred | append: hundred }}{% for i in (1..1000) %}{{ hundred }}{% else %}-{% endfor %}
            {% for i in (1..40000) %}abc{% else %}-{% endfor %}
            {% for i in (1..2000) %}{% cycle hundred, 'a' %}{% else %}-{% endfor %}
            {{ '2026-03-02' | date: '%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d' }}{% for i in (1..20) %}{{ '2026-03-02' | date: '%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d%1000d' }}{% else %}-{% endfor %}
            """)
    void characters_are_counted_of_every_text_on_its_way(String template) {
        String whole = template.replace("D{{", DOUBLE + "{{");

        assertEquals(LENGTH, render(whole, TemplateMode.COMPATIBLE, TemplateLimits.DEFAULT));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign n = 10 %}{% for i in (1..100) %}{% assign n = n | times: n %}{% else %}-{% endfor %}
            {% assign n = 9.9 %}{% for i in (1..100) %}{% assign n = n | times: n %}{% else %}-{% endfor %}
            {% assign n = 0.1 %}{% for i in (1..100) %}{% assign n = n | times: n %}{% else %}-{% endfor %}
            """)
    void numbers_have_three_hundred_digits_at_most(String template) {
        String fault = "length-limit: a number is longer than 300 digits";

        assertEquals(fault, render(template, TemplateMode.COMPATIBLE, TemplateLimits.DEFAULT));
        assertEquals(fault, render(template, TemplateMode.GUARDED, TemplateLimits.DEFAULT));
    }

    @Test
    void what_needs_no_walk_takes_none() {
        assertEquals(
                "1 2000000000 2000000000 yes no",
                render(
                        "{% assign r = (1..2000000000) %}{{ r | first }} {{ r | last }} {{ r.size }} "
                                + "{% if r contains 1999999999 %}yes{% endif %} "
                                + "{% if r contains 0 or r contains 1.5 or r contains 'x' %}yes{% else %}no{% endif %}",
                        TemplateMode.COMPATIBLE, TemplateLimits.DEFAULT));
    }

    @Test
    void the_depth_counts_blocks_in_blocks() {
        String three = "{% if a %}{% for i in (1..1) %}{% case a %}{% else %}x{% endcase %}{% endfor %}{% endif %}";

        assertEquals("x", render(three, TemplateMode.COMPATIBLE, TemplateLimits.of(3, 100, 100)));
        assertEquals(
                "depth-limit: this block stands in 2 others, expected at most 1",
                render(three, TemplateMode.COMPATIBLE, TemplateLimits.of(2, 100, 100)));
    }

    @Test
    void a_path_has_a_hundred_steps_at_most() {
        String path = "a" + ".a".repeat(99);
        assertTrue(DataTemplate.parse(SourceText.of("t", "{{ " + path + " }}"), TemplateMode.COMPATIBLE)
                .isValid());
        for (TemplateMode mode : TemplateMode.values()) {
            assertEquals(
                    List.of(TemplateFault.DEPTH_LIMIT),
                    DataTemplate.parse(SourceText.of("t", "{{ " + path + ".a".repeat(100_000) + " }}"), mode)
                            .getError()
                            .map(Diagnostic::code)
                            .asJava());
        }
    }

    @Test
    void a_limit_is_met_exactly() {
        String five = "{% for i in (1..5) %}x{% endfor %}";

        assertEquals("xxxxx", render(five, TemplateMode.COMPATIBLE, TemplateLimits.of(1, 11, 5)));
        assertEquals(
                "step-limit: rendering takes more than 10 steps",
                render(five, TemplateMode.COMPATIBLE, TemplateLimits.of(1, 10, 5)));
        assertEquals(
                "length-limit: the text becomes longer than 4 characters",
                render(five, TemplateMode.COMPATIBLE, TemplateLimits.of(1, 11, 4)));
        assertEquals(
                "aaa", render("{{ a | append: a | append: a }}", TemplateMode.COMPATIBLE, TemplateLimits.of(1, 9, 3)));
        assertEquals(
                "length-limit: the text becomes longer than 2 characters",
                render("{{ a | append: a | append: a }}", TemplateMode.COMPATIBLE, TemplateLimits.of(1, 9, 2)));
    }

    @Test
    void a_preview_ends_at_the_limit_too() {
        Draft<Desk> draft = Draft.of(
                TemplateText.of(SourceText.of("t", "{% for i in (1..99) %}{{ name }}{% endfor %}")),
                Desk.SCHEMA,
                TemplateEntries.NONE,
                TemplateLimits.of(5, 20, 1000));

        assertEquals(
                "AlexAlexAlexAlexAlexAlexAlexAlexAlex",
                draft.preview(Desk.FULL, Locale.ENGLISH).text());
    }
}
