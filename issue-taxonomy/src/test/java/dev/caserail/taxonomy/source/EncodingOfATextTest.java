package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Bad input of issue 8: byte order marks and encodings that are not the expected one. */
class EncodingOfATextTest {
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");
    private static final String UTF_8_HELP =
            " (save the file as UTF-8, in a spreadsheet as `CSV UTF-8`, or read it as `windows-1252`) [source.encoding]";

    @Property
    void a_text_behind_a_byte_order_mark_is_read_whatever_is_expected(
            @ForAll("texts") String text, @ForAll("marked") String marked, @ForAll("expected") String expected) {
        byte[] bytes = ("\uFEFF" + text).getBytes(Charset.forName(marked));

        SourceText read = SourceText.read("t.csv", new ByteArrayInputStream(bytes), Charset.forName(expected))
                .get();

        assertEquals(text, read.text());
        assertEquals(SourceText.of("t.csv", text).at(text.length()), read.at(text.length()));
    }

    @Property
    void a_text_without_a_mark_is_read_in_the_encoding_that_the_host_knows(@ForAll("latin") String text) {
        for (Charset charset :
                List.of(WINDOWS_1252, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_8)) {
            assertEquals(
                    text,
                    SourceText.read("t", new ByteArrayInputStream(text.getBytes(charset)), charset)
                            .get()
                            .text());
        }
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("a", "b", "\t", "\r", "\n", "\u00e4", "\u20ac", "\ud83d\ude00", "\u4e2d")
                .list()
                .ofMaxSize(12)
                .map(parts -> String.join("", parts));
    }

    @Provide
    Arbitrary<String> latin() {
        return Arbitraries.strings()
                .withChars("ab;\t\r\n\u00e4\u00fc\u20ac\u201e")
                .ofMaxLength(20);
    }

    @Provide
    Arbitrary<String> marked() {
        return Arbitraries.of("UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE");
    }

    @Provide
    Arbitrary<String> expected() {
        return Arbitraries.of("UTF-8", "windows-1252", "UTF-16BE");
    }

    @Example
    void what_only_begins_like_a_mark_is_none() {
        assertEquals("\u00ef", read(new byte[] {(byte) 0xC3, (byte) 0xAF}).get().text());
        assertEquals(
                "\u00ff", read(new byte[] {(byte) 0xFF}, WINDOWS_1252).get().text());
        assertEquals(
                "\u00ff\u00fd",
                read(new byte[] {(byte) 0xFF, (byte) 0xFD}, WINDOWS_1252).get().text());
        assertEquals("", read(new byte[0]).get().text());
    }

    @Example
    void a_file_and_a_file_under_another_name_are_read_in_a_known_encoding() throws IOException {
        Path file = Files.createTempFile("latin", ".csv");
        try {
            Files.write(file, "M\u00fcsli".getBytes(WINDOWS_1252));

            assertEquals("M\u00fcsli", SourceText.read(file, WINDOWS_1252).get().text());
            assertEquals(
                    file.toString(), SourceText.read(file, WINDOWS_1252).get().name());
            SourceText named = SourceText.read("mine.csv", file, WINDOWS_1252).get();
            assertEquals("M\u00fcsli", named.text());
            assertEquals(FileLocation.of("mine.csv", 1, 1), named.start());
        } finally {
            Files.delete(file);
        }
    }

    @Example
    void a_western_file_is_told_with_the_letter_that_the_byte_stands_for() {
        assertFault(
                "t.csv:2:2: error: byte 0xFC is not UTF-8; the file is probably Windows-1252 (ISO-8859-1), where it is"
                        + " `\u00fc`" + UTF_8_HELP,
                "code\nM\u00fcsli\n".getBytes(StandardCharsets.ISO_8859_1));
        assertFault(
                "t.csv:1:7: error: byte 0x80 is not UTF-8; the file is probably Windows-1252 (ISO-8859-1), where it is"
                        + " `\u20ac`" + UTF_8_HELP,
                "price\t\u20ac\r\nfive".getBytes(WINDOWS_1252));
        // as many letters of ASCII as others
        assertFault(
                "t.csv:1:1: error: byte 0xE4 is not UTF-8; the file is probably Windows-1252 (ISO-8859-1), where it is"
                        + " `\u00e4`" + UTF_8_HELP,
                "\u00e4x".getBytes(WINDOWS_1252));
    }

    @Example
    void what_is_no_western_text_is_not_called_one() {
        String help = " (save the file as UTF-8) [source.encoding]";
        assertFault(
                "t.csv:1:1: error: byte 0xEC is not UTF-8" + help,
                "\u043c\u043e\u043b\u043e\u043a\u043e, yes".getBytes(Charset.forName("windows-1251")));
        for (int unused : new int[] {0x81, 0x8D, 0x8F, 0x90, 0x9D}) {
            assertFault(
                    String.format("t.csv:1:5: error: byte 0x%02X is not UTF-8", unused) + help,
                    new byte[] {'m', 'i', 'l', 'k', (byte) unused, 'y'});
        }
        for (int control : new int[] {0, 1, 0x1B, 0x1F}) {
            assertFault(
                    "t.csv:1:5: error: byte 0xFC is not UTF-8" + help,
                    new byte[] {'m', 'i', 'l', 'k', (byte) 0xFC, 'y', (byte) control});
        }
    }

    @Example
    void a_file_of_two_encodings_is_told_where_the_second_begins() {
        byte[] first = "M\u00fcsli\nJoghurt, ".getBytes(StandardCharsets.UTF_8);
        byte[] second = "K\u00e4se".getBytes(WINDOWS_1252);

        assertFault(
                "t.csv:2:11: error: byte 0xE4 is not UTF-8, though the text before it is (write this place again: the"
                        + " file is damaged, or has parts in two encodings) [source.encoding]",
                joined(first, second));
    }

    @Example
    void a_file_that_is_cut_off_within_a_character_is_told_so() {
        assertFault(
                "t.csv:1:3: error: the file ends within the UTF-8 character that begins with byte 0xE2 (copy the file"
                        + " again) [source.encoding]",
                joined("\u00e4a".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xE2, (byte) 0x82}));
        assertFault(
                "t.csv:1:5: error: the file ends within the UTF-8 character that begins with byte 0xC3, or is Windows-1252"
                        + " (ISO-8859-1), where it is `\u00c3` (copy the file again, or save it as UTF-8)"
                        + " [source.encoding]",
                joined("milk".getBytes(StandardCharsets.UTF_8), new byte[] {(byte) 0xC3}));
        assertFault(
                "t.csv:1:3: error: the file ends within the UTF-16LE character that begins with byte 0x62 (copy the file"
                        + " again) [source.encoding]",
                joined("\uFEFFaa".getBytes(StandardCharsets.UTF_16LE), new byte[] {'b'}));
    }

    @Example
    void bytes_that_are_not_what_their_mark_says_are_placed_behind_it() {
        assertFault(
                "t.csv:1:2: error: byte 0x80 is not UTF-8 (save the file as UTF-8) [source.encoding]",
                new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF, 'a', (byte) 0x80, 'b'});
        // half of a pair, and no other half behind it
        assertFault(
                "t.csv:2:1: error: byte 0xD8 is not UTF-16BE (save the file as UTF-8) [source.encoding]",
                joined("\uFEFFa\n".getBytes(StandardCharsets.UTF_16BE), new byte[] {(byte) 0xD8, 0x3D, 0, 'b'}));
    }

    @Example
    void bytes_that_are_not_what_the_host_says_are_placed() {
        assertEquals(
                "t.csv:1:2: error: byte 0x81 is not windows-1252 (save the file as UTF-8) [source.encoding]",
                told(read(new byte[] {'a', (byte) 0x81, 'b'}, WINDOWS_1252)));
    }

    @Example
    void utf_16_without_a_mark_is_recognised() {
        String line =
                "t.csv:1:1: error: the file is probably UTF-16, and has no byte order mark that says so (save the file"
                        + " as UTF-8) [source.encoding]";
        assertFault(line, "code".getBytes(StandardCharsets.UTF_16LE));
        assertFault(line, "co".getBytes(StandardCharsets.UTF_16BE));
        assertEquals("a\0", read(new byte[] {'a', 0}).get().text());
        assertEquals("a\0bc", read(new byte[] {'a', 0, 'b', 'c'}).get().text());
        assertEquals("a\0\0b", read(new byte[] {'a', 0, 0, 'b'}).get().text());
        assertEquals("\0\0\0\0", read(new byte[4]).get().text());
    }

    private static Validation<Seq<Diagnostic>, SourceText> read(byte[] bytes) {
        return SourceText.read("t.csv", new ByteArrayInputStream(bytes));
    }

    private static Validation<Seq<Diagnostic>, SourceText> read(byte[] bytes, Charset charset) {
        return SourceText.read("t.csv", new ByteArrayInputStream(bytes), charset);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        ByteArrayOutputStream both = new ByteArrayOutputStream();
        both.writeBytes(first);
        both.writeBytes(second);
        return both.toByteArray();
    }

    private static void assertFault(String line, byte[] bytes) {
        assertEquals(line, told(read(bytes)));
    }

    private static String told(Validation<Seq<Diagnostic>, SourceText> read) {
        return read.getError().map(Diagnostic::line).mkString("\n");
    }
}
