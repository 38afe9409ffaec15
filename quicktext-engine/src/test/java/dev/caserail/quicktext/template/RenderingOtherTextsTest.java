package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q1: render")
class RenderingOtherTextsTest {
    private static final Map<String, String> TEXTS = texts();

    private static Map<String, String> texts() {
        Map<String, String> texts = new HashMap<>();
        texts.put("plain", "plain text");
        texts.put("who", "[{{ who }}]");
        texts.put("x", "[{{ x }}]");
        texts.put("name", "<{{ name }}>");
        texts.put("sets", "{% assign x = 'inner' %}{{ x }}");
        texts.put("loop", "{{ forloop.index }}/{{ forloop.length }}:{{ loop }} ");
        texts.put("n", "{{ forloop.index }}{{ forloop.first }}");
        texts.put("breaks", "a{% break %}b");
        texts.put("counts", "{% increment c %}{% cycle 'a', 'b' %}");
        texts.put("down", "{{ n }}{% if n > 0 %}{% assign n = n | minus: 1 %}{% render 'down', n: n %}{% endif %}");
        texts.put("forever", "x{% render 'forever' %}");
        texts.put("outer", "({% render 'who', who: y %})");
        texts.put("faulty", "a{{ 1 | divided_by: 0 }}b");
        return texts;
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% render 'plain' %}!                                      => plain text!
            {% render "plain" %}                                       => plain text
            {% render 'who', who: 'Kim' %}                             => [Kim]
            {% render 'who' who: 'Kim', other: 1 %}                    => [Kim]
            {% render 'who', who: name, %}                             => [Alex]
            {% render 'who' %}                                         => []
            {% render 'name' %}                                        => <Alex>
            {% render 'name', name: 'Kim' %}{{ name }}                 => <Kim>Alex
            {% render 'x' with seven %}                                => [7]
            {% render 'who' with seven as who %}                       => [7]
            {% render 'who' with numbers as who %}                     => [3121]
            {% render 'who' with unknown as who %}                     => []
            {% render 'x' for numbers %}                               => [3][1][2][1]
            {% render 'who' for words as who %}                        => [pear][Fig][apple]
            {% render 'loop' for words %}.                             => 1/3:pear 2/3:Fig 3/3:apple .
            {% render 'x' for seven %}                                 => [7]
            {% render 'plain' for none %}.                             => .
            {% render 'outer', y: 'deep' %}                            => ([deep])
            """)
    void hands_over_values_by_name(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template, TEXTS));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% assign x = 'outer' %}{% render 'x' %}                   => []
            {% assign x = 'outer' %}{% render 'sets' %}{{ x }}         => innerouter
            {% for n in (1..2) %}{% render 'n' %}{% endfor %}.         => .
            {% for i in (1..2) %}{% render 'breaks' %}{{ i }}{% endfor %} => a1a2
            {% render 'counts' %}{% render 'counts' %}{% increment c %} => 0a0a0
            """)
    void shares_nothing_else(String template, @Nullable String text) {
        assertEquals(Liquid.cell(text), Liquid.compatible(template, TEXTS));
    }

    @Test
    void may_go_down_in_compatible_mode_until_it_is_too_deep() {
        assertEquals("3210", Liquid.compatible("{% render 'down', n: 3 %}", TEXTS));
        assertEquals(
                "depth-limit: Nesting too deep: more than 100 texts render each other",
                Liquid.compatible("{% render 'forever' %}", TEXTS));
    }

    @Test
    void of_a_text_that_is_not_there_is_a_fault() {
        assertEquals("unknown-entry: Could not find `nix`", Liquid.compatible("a{% render 'nix' %}", TEXTS));
        assertEquals("unknown-entry: there is no text `nix` to render", Liquid.guarded("a{% render 'nix' %}", TEXTS));
    }

    @Test
    void names_a_fault_in_the_text_it_is_in() {
        assertEquals("divided-by-zero: divided by 0", Liquid.compatible("{% render 'faulty' %}", TEXTS));
    }

    @Test
    void hands_over_in_guarded_mode_too() {
        assertEquals("[Kim]", Liquid.guarded("{% render 'who', who: 'Kim' %}", TEXTS));
        assertEquals("[3][1][2][1]", Liquid.guarded("{% render 'x' for numbers %}", TEXTS));
        assertEquals("<Alex>", Liquid.guarded("{% render 'name' %}", TEXTS));
    }
}
