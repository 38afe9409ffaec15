package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayName("Q7, Q9: a preview shows the holes in place")
class PreviewTest {
    private static final Map<String, String> TEXTS = Map.of("nick", "<{{ nick }}>");

    @ParameterizedTest
    @CsvSource(delimiterString = "=>", quoteCharacter = '`', textBlock = """
            Hi {{ nick }},                                     => Hi [nick?],
            {{ nick | upcase }}!                               => [nick?]!
            {{ nick | default: 'you' }}                        => you
            {{ naem }}                                         => [naem?]
            {{ name | upcas }}                                 => Alex
            {{ vip }}                                          => [vip?]
            {{ lines }}                                        => [lines?]
            {{ count | divided_by: 0 }}                        => [count?]
            {{ day | date: 'kurz' }}                           => kurz
            {% if nick %}x{% else %}{{ nick }}{% endif %}      => [nick?]
            {% for l in more %}{{ l.name }}{% endfor %}        => [more?]
            {% for l in lines %}{{ l.note }} {% endfor %}.     => `[l.note?] [l.note?] .`
            {% for l %}x{% endfor %}                           => [value?]
            {% if name = 'x' %}a{% else %}b{% endif %}         => a
            {% case %}{% when 1 %}a{% else %}b{% endcase %}    => b
            {% wat   ever %}                                   => [{% wat ever %}?]
            {{ name | }}                                       => [{{ name | }}?]
            {% render 'nick' %}                                => <[nick?]>
            {% render 'nix' %}x                                => x
            {% capture x %}{{ nick }}{% endcapture %}{{ x }}   => [nick?]
            a{% break %}x                                      => a
            """)
    void whatever_is_wrong_with_the_text(String template, String text) {
        Draft<Desk> draft = Desk.draft(template, TEXTS);

        assertEquals(text, draft.preview(Desk.BARE, Locale.ENGLISH).text());
    }

    @Test
    void and_names_them_in_the_order_of_the_text() {
        Preview preview =
                Desk.draft("{{ refund }} {{ name }} {{ nick }}", TEXTS).preview(Desk.BARE, Locale.ENGLISH);

        assertEquals(Preview.of("[refund?] Alex [nick?]", List.of("refund", "nick")), preview);
        assertTrue(Desk.draft("{{ name }}", TEXTS)
                .preview(Desk.BARE, Locale.ENGLISH)
                .holes()
                .isEmpty());
    }

    @Test
    void in_the_context_of_the_reply() {
        RenderContext german = RenderContext.of(Locale.GERMAN);

        assertEquals(
                "1.234,50 €",
                Desk.draft("{{ total }}", TEXTS).preview(Desk.BARE, german).text());
        assertEquals(
                "1.234,50 €",
                Desk.draft("{{ total }}", TEXTS)
                        .template()
                        .get()
                        .value()
                        .preview(Desk.BARE, german)
                        .text());
    }
}
