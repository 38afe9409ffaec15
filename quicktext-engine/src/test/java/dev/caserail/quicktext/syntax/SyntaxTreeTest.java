package dev.caserail.quicktext.syntax;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Q1, Q6: a template is what stands between its begin and its end in a file, and no character beside them. */
class SyntaxTreeTest {
    private static final int DEEPEST = 10;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "a {{ customer.name }} b",
                "a {{- 'x}}' | default: \"}}\" -}} b {{--}} {{-}}",
                "{% if a == 1.5 %} b {% elsif c %}\n{% else -%} d {%- endif %}{",
                "{% raw %}{{ a }} {%- if %}{%- endraw -%} b {% raw -%} {%- endraw x %}",
                "{%- comment %} {{ a {% endcomment %}{% # b\n# c %}{{",
                "{% liquid\n  assign x = 1\n\n  echo x\n  # done\n%} %name% {!First}",
                "{% for i in (1..3) reversed limit: 2 %}{{ i }},{% else %}{% break %}{% endfor %} 100 %} }}",
                "{% case a %}{% when 'b', -3 or c? %}d{% endcase %}{% render 'x', y: z %}",
            })
    void what_stands_behind_the_end_is_not_read(String text) {
        for (TemplateMode mode : TemplateMode.values()) {
            for (int end = 0; end <= text.length(); end++) {
                String part = text.substring(0, end);
                assertEquals(read(part, 0, end, mode), read(text, 0, end, mode), mode + ": " + part);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"---\nid: a\n---\n", "-", "{{ {% %} }}\n"})
    void what_stands_before_the_begin_is_not_read(String front) {
        String text = "%} {{ a }}{% raw %}\n b {% endraw %}{%- if c %}{{ 'd' }}{% endif -%} }} {% %}{{ e";
        for (TemplateMode mode : TemplateMode.values()) {
            String moved = " ".repeat(front.length()) + text;
            int begin = front.length();
            assertEquals(
                    read(moved, begin, moved.length(), mode).nodes(),
                    read(front + text, begin, moved.length(), mode).nodes());
        }
    }

    @Test
    void what_is_broken_off_stays_in_the_draft_as_it_is_written() {
        assertEquals(List.of(new Node.Text("a {{ b }}", 9)), nodes("{% raw %}a {{ b }}"));
        assertEquals(List.of(new Node.Text("a ", 0), new Node.Broken("{{ b c", 2)), nodes("a {{ b c"));
        assertEquals(List.of(new Node.Broken("{{ a ", 0), new Node.Broken("{% b }}", 5)), nodes("{{ a {% b }}"));
    }

    private static List<Node> nodes(String text) {
        return read(text, 0, text.length(), TemplateMode.GUARDED).nodes();
    }

    /** What a part of a text means, and what is wrong with it. */
    private record Read(List<Node> nodes, List<String> faults) {}

    private static Read read(String text, int begin, int end, TemplateMode mode) {
        Diagnostics faults = new Diagnostics();
        SyntaxTree tree = SyntaxTree.parse(SourceText.of("t", text), begin, end, mode, DEEPEST, faults);
        return new Read(tree.nodes(), faults.all().map(Diagnostic::line).asJava());
    }
}
