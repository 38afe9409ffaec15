package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("Q6: texts that are rendered by others are checked where they are rendered")
class RenderCheckTest {
    private static String lines(String template, Map<String, String> texts) {
        return Desk.draft(template, texts)
                .diagnostics()
                .map(Diagnostic::line)
                .map(line -> line.replace(" [quicktext.", " ["))
                .mkString("\n");
    }

    @Test
    void a_fault_in_the_other_text_is_reported_there() {
        assertEquals(
                "footer:2:4: error: unknown placeholder `naem` (did you mean `name`?) [unknown-placeholder]",
                lines("{% render 'footer' %}", Map.of("footer", "a\n{{ naem }}")));
        assertEquals(
                "footer:1:1: error: `{{` is never closed, expected `}}` (close it in the same sentence) [unclosed]",
                lines("{% render 'footer' %}", Map.of("footer", "{{ name")));
    }

    @Test
    void a_fault_is_reported_once_however_often_the_text_is_rendered() {
        assertEquals(
                "footer:1:4: error: unknown placeholder `naem` (did you mean `name`?) [unknown-placeholder]",
                lines("{% render 'footer' %}{% render 'footer' %}", Map.of("footer", "{{ naem }}")));
    }

    @Test
    void what_is_shown_to_be_there_holds_in_the_other_text() {
        Map<String, String> texts = Map.of("nick", "{{ nick }}");

        assertEquals("", lines("{% if nick %}{% render 'nick' %}{% endif %}", texts));
        assertEquals(
                "nick:1:4: error: `nick` may be missing, expected a `default` or an enclosing `if` that tests it (write"
                        + " {{ nick | default: \"…\" }}, or put the sentence between {% if nick %} and {% endif %})"
                        + " [may-be-missing]",
                lines("{% render 'nick' %}", texts));
    }

    @Test
    void what_is_handed_over_is_typed() {
        Map<String, String> texts = Map.of(
                "sum",
                "{{ n | plus: 1 }}",
                "who",
                "{{ who }}",
                "line",
                "{{ line.name }}{{ line.note | default: '-' }}");

        assertEquals("", lines("{% render 'sum', n: count %}", texts));
        assertEquals(
                "sum:1:8: error: `plus` is given `n`, a text, expected a number (use a filter for a text, or give it a"
                        + " number) [wrong-kind]",
                lines("{% render 'sum', n: name %}", texts));
        assertEquals(
                "sum:1:4: error: unknown placeholder `n`",
                lines("{% render 'sum' %}", texts).replaceAll(" \\(.*", ""));
        assertEquals("", lines("{% render 'who' with name %}", texts));
        assertEquals("", lines("{% render 'who' with total as who %}", texts));
        assertEquals("", lines("{% render 'who' for tags %}", texts));
        assertEquals("", lines("{% render 'line' for lines %}", texts));
        assertEquals(
                "t:1:22: error: `more` may be missing, expected a `default` or an enclosing `if` that tests it (write"
                        + " {{ more | default: \"…\" }}, or put the sentence between {% if more %} and {% endif %})"
                        + " [may-be-missing]",
                lines("{% render 'line' for more %}", texts));
        assertEquals(
                "who:1:4: error: `who` may be missing, expected a `default` or an enclosing `if` that tests it (write"
                        + " {{ who | default: \"…\" }}, or put the sentence between {% if who %} and {% endif %})"
                        + " [may-be-missing]",
                lines("{% render 'who', who: nick %}", texts));
    }

    @Test
    void variables_are_not_handed_over() {
        assertEquals(
                "x:1:4: error: unknown placeholder `x`",
                lines("{% assign x = name %}{% render 'x' %}", Map.of("x", "{{ x }}"))
                        .replaceAll(" \\(.*", ""));
    }

    @Test
    void nothing_is_handed_over_by_the_name_of_a_placeholder() {
        String fault = "wrong-kind: `nick` is the name of a placeholder, so what is handed over by that name is never"
                + " read";

        assertEquals(
                fault,
                Liquid.faults(Desk.draft("{% render 'x', nick: 'you' %}", Map.of("x", "{{ nick }}"))
                        .diagnostics()));
        assertEquals(
                fault,
                Liquid.faults(Desk.draft("{% render 'x' with name as nick %}", Map.of("x", "{{ nick }}"))
                        .diagnostics()));
    }

    @Test
    void a_text_that_renders_itself_would_never_end() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("a", "{% render 'b' %}");
        texts.put("b", "{% render 'c' %}");
        texts.put("c", "{% render 'b' %}");

        assertEquals(
                "c:1:1: error: `b` renders itself: b → c → b (write the text out in one of them) [unknown-entry]",
                lines("{% render 'a' %}", texts));
    }

    @Test
    void texts_may_not_multiply_without_end() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < 20; i++) {
            String next = "{% render 'n" + (i + 1) + "' %}";
            texts.put("n" + i, next + next);
        }
        texts.put("n20", "x");

        assertEquals(
                "unknown-entry: more than 500 texts are rendered in each other",
                Liquid.faults(
                        Desk.draft("{% render 'n0' %}", texts).diagnostics().take(1)));
    }

    @Test
    void a_text_that_is_not_there_is_a_fault_where_it_is_named() {
        assertEquals(
                "t:1:3: error: there is no text `nix` to render (add one of that name, or name another) [unknown-entry]",
                lines("x {% render 'nix' %}", Map.of()));
    }

    @Test
    void the_placeholders_of_the_other_text_count() {
        assertEquals(
                List.of("name", "total"),
                Desk.draft("{{ name }}{% render 'x' %}", Map.of("x", "{{ total }}"))
                        .template()
                        .get()
                        .value()
                        .placeholders());
        assertEquals(
                "Alex €1,234.50",
                Desk.text(
                        "{{ name }} {% render 'x' %}",
                        Desk.FULL, RenderContext.of(Locale.ENGLISH), Map.of("x", "{{ total }}")));
    }
}
