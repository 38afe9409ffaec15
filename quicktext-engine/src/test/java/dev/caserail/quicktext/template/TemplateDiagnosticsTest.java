package dev.caserail.quicktext.template;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.reply.ReplyContext;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Q6: all faults of a template at once, by line and column, with the line they are about. */
class TemplateDiagnosticsTest {
    @ParameterizedTest
    @ValueSource(strings = {"faulty", "faulty-language"})
    void all_faults_of_a_template_come_at_once(String name) {
        SourceText faulty = SourceText.resource(TemplateDiagnosticsTest.class, name + ".md");
        String expected = SourceText.resource(TemplateDiagnosticsTest.class, name + ".expected.txt")
                .text();

        assertEquals(
                expected,
                Snippet.all(faulty, Draft.of(faulty, ReplyContext.schema()).diagnostics()));
    }

    @Test
    void the_near_name_is_offered() {
        Diagnostic fault =
                Samples.parse("Hello {{ custmer.first_name }},").getError().head();

        assertEquals("unknown placeholder `custmer.first_name`", fault.message());
        assertEquals("did you mean `customer.first_name`?", fault.help().orElseThrow());
        assertEquals(FileLocation.of("test.md", 1, 10), fault.location());
    }

    @Test
    void unbalanced_blocks_are_named_at_their_begin() {
        assertEquals(List.of("unbalanced-block"), Samples.codes("{% if agent.name %}x"));
        assertEquals(List.of("unbalanced-block"), Samples.codes("x{% endif %}"));
        assertEquals(List.of("unbalanced-block"), Samples.codes("{% else %}"));
        assertEquals(List.of("unbalanced-block"), Samples.codes("{% comment %}x"));
        assertEquals(List.of("unbalanced-block"), Samples.codes("{% if agent.name %}{% else %}{% else %}{% endif %}"));
    }

    @Test
    void placeholders_of_other_systems_do_not_go_out_as_they_are() {
        for (String foreign : List.of("{!Contact.FirstName}", "#{ticket.title}", "${name}", "{first_name}", "%name%")) {
            assertEquals(List.of("foreign-placeholder"), Samples.codes("Hello " + foreign + ","), foreign);
            assertEquals(List.of("foreign-placeholder"), Samples.codes(foreign + ", hello"), foreign);
        }
        assertEquals(List.of(), Samples.codes("100 % {1} {} # $"));
    }

    @Test
    void a_snippet_of_a_long_line_with_tabs_keeps_the_caret_in_place() {
        SourceText source = SourceText.of("long.md", "\t".repeat(3) + "x".repeat(200) + "{{ nix }}" + "y".repeat(200));
        String printed =
                Snippet.all(source, Draft.of(source, ReplyContext.schema()).diagnostics());
        List<String> lines = printed.lines().toList();

        assertEquals(lines.get(1).indexOf("nix"), lines.get(2).indexOf('^'));
        assertTrue(lines.get(1).length() < 120, lines.get(1));
    }

    @Test
    void a_diagnostic_of_another_file_is_printed_without_a_line() {
        SourceText other = SourceText.of("other.md", "x");
        Diagnostic fault = Samples.parse("{{ nix }}").getError().head();

        assertEquals(fault.line() + "\n", Snippet.of(other, fault));
    }
}
