package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q9: which characters came from which placeholder")
class SpansTest {
    private static final RenderContext SPANS =
            RenderContext.builder().locale(Locale.ENGLISH).spans(true).build();

    private static final Map<String, String> TEXTS =
            Map.of("who", "<{{ who }}>", "name", "<{{ name }}>", "line", "{{ line.name }};");

    /** The text with each span as {@code [characters=placeholder]}. */
    private static String marked(String template, Desk desk) {
        RenderedText rendered = Desk.rendered(template, desk, SPANS, TEXTS).get();
        StringBuilder out = new StringBuilder();
        int at = 0;
        for (Span span : rendered.spans()) {
            out.append(rendered.text(), at, span.start()).append('[');
            out.append(rendered.text(), span.start(), span.end());
            out.append('=').append(span.placeholder()).append(']');
            at = span.end();
        }
        return out.append(rendered.text().substring(at)).toString();
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Hi {{ name }},                                     => Hi [Alex=name],
            {{ name }}{{ total }} {{ name }}                   => [Alex=name][€1,234.50=total] [Alex=name]
            {{ name | upcase | append: '!' }}                  => [ALEX!=name]
            {{ 'Alex' }}                                       => Alex
            {{ 'Hi ' | append: name }}                         => Hi Alex
            {{ nick | default: 'you' }}                        => [Lex=nick]
            {{ customer | salutation }}                        => [Dear Dr. Müller=customer]
            {{ tags | list }} {{ tags.first }}                 => [A, B and C=tags] [A=tags.first]
            {% if order %}{{ order.number | order_ref }}{% endif %} => [1234 5678 90=order.number]
            {% for l in lines %}{{ forloop.index }} {{ l.name }} {% endfor %}. => `[1=forloop.index] [Milk=l.name] [2=forloop.index] [Bananas=l.name] .`
            {% assign x = name %}{{ x }}                       => [Alex=x]
            {% capture x %}Hi {{ name }}{% endcapture %}{{ x }}, {{ name }} => [Hi Alex=x], [Alex=name]
            {{ name }}{% capture x %}{{ name }}{% endcapture %}{{ name }} => [Alex=name][Alex=name]
            {% increment c %}{% cycle name, 'x' %}             => 0Alex
            {% render 'who', who: name %}                      => <[Alex=who]>
            {% render 'name' %}                                => <[Alex=name]>
            {% render 'line' for lines %}                      => [Milk=line.name];[Bananas=line.name];
            {{ count | plural: one: 'item', other: 'items' }}  => [items=count]
            """)
    void is_known_if_asked_for(String template, String marked) {
        assertEquals(marked, marked(template, Desk.FULL));
    }

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            {{ nick | default: 'you' }}                        => you
            {{ nick | default: name }}                         => [Alex=name]
            {{ nick | default: name | upcase }}                => [ALEX=name]
            {{ nick | upcase | default: name }}                => [Alex=name]
            {{ nick | default: 'you' | upcase }}               => YOU
            {{ order.number | default: name | upcase }}        => [ALEX=name]
            {{ agent | salutation }}                           => [Hello=agent]
            {% for l in more %}{{ l.name }}{% else %}{{ name }}{% endfor %} => [Alex=name]
            """)
    void of_a_default_is_what_it_stands_for(String template, String marked) {
        assertEquals(marked, marked(template, Desk.BARE));
    }

    @Test
    void is_not_kept_if_nobody_asks() {
        RenderedText rendered = Desk.rendered("{{ name }}", Desk.FULL, RenderContext.of(Locale.ENGLISH), Map.of())
                .get();

        assertEquals(RenderedText.of("Alex", List.of()), rendered);
    }

    @Test
    void is_the_same_text_with_and_without() {
        String template =
                "{% capture x %}{{ name }}{% endcapture %}{% for l in lines %}{{ l.name }}{{ x }}{% endfor %}";

        assertEquals(
                Desk.text(template),
                Desk.rendered(template, Desk.FULL, SPANS, TEXTS).get().text());
    }
}
