package dev.caserail.quicktext.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.quicktext.schema.MapSchema;
import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.quicktext.schema.Register;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.TemplateEntries;
import dev.caserail.quicktext.template.TemplateLimits;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A template in a file of its own, with front matter or without. */
class TemplateFileTest {
    @Test
    void front_matter_names_language_and_register_and_is_no_part_of_the_text() {
        TemplateFile file = file("---\nlocale: de\nregister: formal\nchannels: [SMS]\n---\n\nHallo {{ name }}!\n");

        assertEquals(Optional.of(Locale.GERMAN), file.locale());
        assertEquals(Optional.of(Register.FORMAL), file.register());
        assertEquals("Hallo Kim!", render(file));
    }

    @Test
    void without_front_matter_the_file_is_the_text_as_it_stands() {
        assertEquals(" Hi Kim\n", render(file(" Hi {{ name }}\n")));
        assertEquals("Hi Kim", render(file("---\n---\nHi {{ name }}\n")));
    }

    @Test
    void places_are_those_in_the_whole_file() {
        TemplateFile file = file("---\nlocale: en\n---\nHi {{ nmae }}\n");

        assertEquals(
                List.of(
                        "t.md:4:7: error: unknown placeholder `nmae` (did you mean `name`?) [quicktext.unknown-placeholder]"),
                file.draft(
                                MapSchema.builder()
                                        .required("name", PlaceholderKind.TEXT)
                                        .build(),
                                TemplateEntries.NONE,
                                TemplateLimits.DEFAULT)
                        .diagnostics()
                        .map(Diagnostic::line)
                        .asJava());
    }

    @Test
    void faults_of_the_front_matter_come_at_once() {
        List<String> faults = TemplateFile.of(SourceText.of("t.md", "---\nlocale: Deutsch\nchanel: SMS\n---\nHi"))
                .getError()
                .map(Diagnostic::line)
                .asJava();

        assertEquals(2, faults.size());
        assertTrue(faults.get(0).startsWith("t.md:2:9: error: `Deutsch` is no language tag"), faults.get(0));
        assertTrue(faults.get(1).startsWith("t.md:3:1: error: unknown key `chanel`"), faults.get(1));
    }

    private static TemplateFile file(String text) {
        return TemplateFile.of(SourceText.of("t.md", text)).get();
    }

    private static String render(TemplateFile file) {
        return file.parse(TemplateMode.COMPATIBLE, TemplateEntries.NONE, TemplateLimits.DEFAULT)
                .get()
                .render(Map.of("name", "Kim"), Locale.ENGLISH)
                .get()
                .text();
    }
}
