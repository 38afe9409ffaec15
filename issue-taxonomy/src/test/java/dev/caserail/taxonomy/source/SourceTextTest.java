package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Texts from outside: how they are read, and how places are counted in them. */
class SourceTextTest {
    @Property
    void places_follow_one_another_character_by_character(@ForAll("texts") String text) {
        SourceText source = SourceText.of("t", text);
        FileLocation before = source.at(0);
        assertEquals(source.start(), before);
        for (int i = 1; i <= text.length(); i++) {
            FileLocation at = source.at(i);
            boolean lineEnds = text.charAt(i - 1) == '\n'
                    || (text.charAt(i - 1) == '\r' && !(i < text.length() && text.charAt(i) == '\n'));
            FileLocation expected = lineEnds
                    ? FileLocation.of("t", before.line() + 1, 1)
                    : FileLocation.of("t", before.line(), before.column() + 1);
            assertEquals(expected, at);
            before = at;
        }
        assertEquals(source.lineCount(), before.line());
    }

    @Property
    void a_line_holds_the_characters_placed_in_it_but_its_break(@ForAll("texts") String text) {
        SourceText source = SourceText.of("t", text);
        for (int i = 0; i < text.length(); i++) {
            FileLocation at = source.at(i);
            String line = source.line(at.line());
            boolean lineBreak = text.charAt(i) == '\n' || text.charAt(i) == '\r';
            assertEquals(!lineBreak, at.column() <= line.length());
            if (!lineBreak) {
                assertEquals(text.charAt(i), line.charAt(at.column() - 1));
            }
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings().withChars("ab\r\nä").ofMaxLength(20);
    }

    @Example
    void places_and_lines_beyond_the_text_are_refused() {
        SourceText source = SourceText.of("t", "ab\n");

        assertEquals(
                "offset 4 is not in 0..3",
                assertThrows(IndexOutOfBoundsException.class, () -> source.at(4))
                        .getMessage());
        assertThrows(IndexOutOfBoundsException.class, () -> source.at(-1));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(0));
        assertThrows(IndexOutOfBoundsException.class, () -> source.line(3));
        assertEquals("", source.line(2));
    }

    @Example
    void a_missing_file_is_named() {
        assertEquals(
                "no/such/issues.csv:1:1: error: the file cannot be read: there is no such file or directory (check the path and its permissions) [source.unreadable]",
                SourceText.read("no/such/issues.csv", Path.of("target/no/such/issues.csv"))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString());
    }

    @Example
    void a_folder_is_no_file() throws IOException {
        Path folder = Files.createDirectories(Path.of("target/a-folder"));

        String line =
                SourceText.read("desk", folder).getError().map(Diagnostic::line).mkString();
        assertTrue(line.startsWith("desk:1:1: error: the file cannot be read: "), line);
        assertTrue(line.endsWith("(check the path and its permissions) [source.unreadable]"), line);
    }

    @Example
    void a_file_that_is_too_large_is_refused_without_reading_it_whole() {
        InputStream endless = new InputStream() {
            @Override
            public int read() {
                return 'a';
            }

            @Override
            public int read(byte[] into, int offset, int length) {
                java.util.Arrays.fill(into, offset, offset + length, (byte) 'a');
                return length;
            }
        };

        assertEquals(
                "t.csv:1:1: error: the file is larger than 16777216 bytes (split it) [source.unreadable]",
                SourceText.read("t.csv", endless)
                        .getError()
                        .map(Diagnostic::line)
                        .mkString());
    }

    @Example
    void a_missing_resource_is_a_defect_of_the_module() {
        assertEquals(
                "resource `nothing.csv` is missing beside " + SourceTextTest.class.getName(),
                assertThrows(
                                IllegalStateException.class,
                                () -> SourceText.resource(SourceTextTest.class, "nothing.csv"))
                        .getMessage());
    }
}
