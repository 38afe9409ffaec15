package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q5, Q7: groups, items and lists of texts")
class GroupCheckTest {
    private static final String MISSING = "` may be missing, expected a `default` or an enclosing `if` that tests it";

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {% if order %}{{ order.number }}{% endif %}                              =>
            {% if order.number %}{{ order.number }}{% endif %}                       =>
            {% if order.comment %}{{ order.number }}: {{ order.comment }}{% endif %} =>
            {% if order %}{{ order.comment | default: '-' }}{% endif %}              =>
            {% if order.courier %}{{ order.courier.name }} {{ order.number }}{% endif %} =>
            {% if order.courier.name %}{{ order.number }}{% endif %}                 =>
            {% if order.courier.phone %}{{ order.courier.name }}{% endif %}          =>
            {% unless order %}-{% else %}{{ order.number }}{% endunless %}           =>
            {% if order == nil %}-{% else %}{{ order.number }}{% endif %}            =>
            {{ order.number | default: '-' }}                                        =>
            """)
    void what_a_group_requires_is_there_if_the_group_is(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", textBlock = """
            {{ order.number }}                                          => order.number
            {% if order %}{{ order.comment }}{% endif %}                => order.comment
            {% if order %}{{ order.courier.name }}{% endif %}           => order.courier.name
            {% if order.courier %}{{ order.courier.phone }}{% endif %}  => order.courier.phone
            {% if order.number %}x{% else %}{{ order.number }}{% endif %} => order.number
            {% if topics %}x{% endif %}{{ topics[0] }}                  => topics[0]
            {% if topics %}{{ topics[5] }}{% endif %}                   => topics[5]
            {{ tags[0] }}                                               => tags[0]
            {{ lines[0].name }}                                         => lines[0].name
            {{ lines.first.note }}                                      => lines.first.note
            {{ more.first.name }}                                       => more.first.name
            """)
    void what_is_not_shown_to_be_there_may_be_missing(String template, String path) {
        assertEquals("may-be-missing: `" + path + MISSING, Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ lines.first.name }} {{ lines.last.price }}               =>
            {% if lines[0] %}{{ lines[0].name }}{% endif %}             =>
            {% if lines[0].name %}{{ lines[0].name }}{% endif %}        =>
            {% if tags[1] %}{{ tags[1] }}{% endif %}                    =>
            {{ tags.first }} {{ tags.last }} {{ tags.size }}            =>
            {% for t in tags %}{{ t }}{% endfor %}                      =>
            {% for t in topics %}{{ t }}{% else %}-{% endfor %}         =>
            {% if topics %}{% for t in topics %}{{ t }}{% endfor %}{% endif %} =>
            {% if topics.size > 0 %}{{ topics | list }}{% endif %}      =>
            {% for l in lines %}{{ l.name }}: {{ l.price }}{% if l.note %}, {{ l.note }}{% endif %}{% endfor %} =>
            {% for l in lines %}{{ l.name.size }}{% endfor %}           =>
            {% if tags contains "A" %}x{% endif %}                      =>
            """)
    void items_that_are_shown_to_be_there_are(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ order.numbre | default: 'x' }}                           => unknown-placeholder: unknown placeholder `order.numbre`
            {{ ordr.number }}                                           => unknown-placeholder: unknown placeholder `ordr.number`
            {{ name.first }}                                            => unknown-placeholder: unknown placeholder `name.first`: what stands before the last step is a text
            {{ total.amount }}                                          => unknown-placeholder: unknown placeholder `total.amount`: what stands before the last step is a money
            {{ tags.third }}                                            => unknown-placeholder: unknown placeholder `tags.third`: what stands before the last step is a list
            {{ lines[0].nam | default: 'x' }}                           => unknown-placeholder: unknown placeholder `lines[0].nam`
            {{ forloop.index }}                                         => unknown-placeholder: `forloop.index` stands outside of every loop
            {% for t in tags %}{{ forloop.idex }}{% endfor %}           => unknown-placeholder: unknown placeholder `forloop.idex`, expected one of forloop.first, forloop.last, forloop.index, forloop.index0, forloop.rindex, forloop.rindex0, forloop.length
            {% for t in tags %}{{ forloop.parentloop.index }}{% endfor %} => unknown-placeholder: unknown placeholder `forloop.parentloop.index`, expected one of forloop.first, forloop.last, forloop.index, forloop.index0, forloop.rindex, forloop.rindex0, forloop.length
            {% for t in tags %}{% for u in tags %}{{ forloop.parentloop.index }}{% endfor %}{% endfor %} =>
            {% for t in tags %}{% if forloop.first %}{{ forloop.rindex0 }}{{ forloop.length }}{% endif %}{% endfor %} =>
            {% for t in tags %}{{ forloop.last }}{% endfor %}           => wrong-kind: `forloop.last` is a flag, expected something that can be read in a sentence
            {% for t in name %}{{ t }}{% endfor %}                      => wrong-kind: `name` is a text, expected a list
            {% for t in tags limit: name %}{{ t }}{% else %}-{% endfor %} => wrong-kind: `name` is a text, expected a number
            {% for t in tags limit: 1.5 %}{{ t }}{% else %}-{% endfor %} => wrong-kind: `1.5` is no whole number
            {% for t in tags limit: 0 %}{{ t }}{% endfor %}             => may-be-missing: `tags` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% for t in tags limit: 1 %}{{ t }}{% endfor %}             =>
            {% for t in tags offset: 1 %}{{ t }}{% endfor %}            => may-be-missing: `tags` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% for t in tags offset: continue %}{{ t }}{% endfor %}     => may-be-missing: `tags` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% for i in (1..3) %}{{ i }}{% endfor %}                    =>
            {% for i in (1..count) %}{{ i }}{% endfor %}                => may-be-missing: `(1..count)` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% for i in (3..1) %}{{ i }}{% endfor %}                    => may-be-missing: `(3..1)` may be empty, expected an {% else %} in the loop or an enclosing `if` that tests it
            {% for i in (1..name) %}{{ i }}{% else %}-{% endfor %}      => wrong-kind: `name` is a text, expected a number
            """)
    void steps_and_loops_must_lead_somewhere(String template, @Nullable String fault) {
        assertEquals(Liquid.cell(fault), Desk.findings(template));
    }

    @Test
    void groups_and_items_render() {
        assertEquals(
                "1234567890 ring twice Kim",
                Desk.text("{% if order.courier and order.comment %}{{ order.number }} {{ order.comment }}"
                        + " {{ order.courier.name }}{% endif %}"));
        assertEquals("-", Desk.bare("{{ order.courier.name | default: '-' }}"));
        assertEquals("no", Desk.bare("{% if order.courier %}yes{% else %}no{% endif %}"));
        assertEquals(
                "Milk Bananas A C 3",
                Desk.text("{{ lines.first.name }} {{ lines.last.name }} {{ tags.first }}"
                        + " {{ tags.last }} {{ tags.size }}"));
        assertEquals("cold - ", Desk.text("{% for l in lines %}{{ l.note | default: '-' }} {% endfor %}"));
        assertEquals("0", Desk.bare("{{ topics.size }}"));
        assertEquals("B", Desk.text("{% if tags[1] %}{{ tags[1] }}{% endif %}"));
        assertEquals("x", Desk.text("{% if tags[9] %}{{ tags[9] }}{% else %}x{% endif %}"));
    }

    @Test
    void the_placeholders_are_named_once_in_alphabetical_order() {
        assertEquals(
                List.of("lines", "lines[].name", "lines[].note", "name", "order", "order.number", "tags"),
                Desk.draft(
                                "{{ name }}{% if order %}{{ order.number }}{% endif %}{% for l in lines %}{{ l.name }}"
                                        + "{% endfor %}{{ lines | map: 'note' | join | default: '-' }}{{ tags[0] | default: name }}",
                                Map.of())
                        .template()
                        .get()
                        .value()
                        .placeholders());
    }
}
