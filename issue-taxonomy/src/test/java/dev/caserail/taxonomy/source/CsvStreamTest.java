package dev.caserail.taxonomy.source;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.InputStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

/** A CSV file of any size is read row by row, and each cell knows where it stands. */
class CsvStreamTest {
    private final List<String> seen = new ArrayList<>();

    @Test
    void cells_are_asked_for_by_their_column_in_the_layout() {
        assertEquals(List.of(), read("b,a\n 1 ,2\n\n3,\n"));
        assertEquals(List.of("[2|1|] 2:5 2:2", "[|3|] 4:3 4:1"), seen);
    }

    @Test
    void places_count_quotes_and_line_breaks() {
        read("a\tb\n\"x\"\"y\r\nz\"\t\" 1\"\n\"\"\t2\r\n9\t8");

        assertEquals(List.of("[x\"y\r\nz|1|] 2:2 3:6", "[|2|] 4:2 4:4", "[9|8|] 5:1 5:3"), seen);
    }

    @Test
    void rows_of_another_length_are_handed_over_with_that_fault() {
        read("a,b\n1\n1,2,3\n");

        assertEquals(
                List.of(
                        "[1||] 2:1 2:1 f.csv:2:1: error: the row has 1 cells, the header 2"
                                + " (check separators and quotes of this row) [csv.cell-count]",
                        "[1|2|] 3:1 3:3 f.csv:3:1: error: the row has 3 cells, the header 2"
                                + " (check separators and quotes of this row) [csv.cell-count]"),
                seen);
    }

    @Test
    void broken_quoting_ends_the_reading_at_the_cell() {
        String help = " (double each quote inside a quoted cell, and close the cell with a quote) [csv.malformed]";
        assertEquals(
                List.of("f.csv:3:3: error: the quoting of this cell is broken, or it has more than 65536 characters:"
                        + " nothing from here on is read" + help),
                read("a,b\n1,2\n3,\"x\"y\n5,6\n"));
        assertEquals(List.of("[1|2|] 2:1 2:3"), seen);

        assertEquals(
                List.of("f.csv:2:4: error: the quoting of this cell is broken, or it has more than 65536 characters:"
                        + " nothing from here on is read" + help),
                read("a,b\n11,\"x\n5,6\n"));
    }

    @Test
    void a_cell_has_65536_characters_at_most() {
        assertEquals(List.of(), read("a,b\n" + "x".repeat(65_000) + ",2\n"));
        assertEquals(1, read("a,b\n" + "x".repeat(65_537) + ",2\n").size());
        assertEquals(1, read("a,b\n1,\"" + "x\n".repeat(100_000)).size());
    }

    @Test
    void a_vast_header_is_told_and_a_vast_row_is_one_fault() {
        assertEquals(
                List.of("f.csv:1:1: error: the header has more than 1000 cells (check the separators) [csv.too-large]"),
                read("a," + "x,".repeat(999) + "\n"));
        assertEquals(1_000, read("a" + ",x".repeat(999) + "\n").size() + 1);
        read("a,b\n" + ",".repeat(1_000_000) + "\n1,2\n");
        assertEquals(2, seen.size());
    }

    @Test
    void bytes_that_are_no_utf_8_are_told_where_they_stand() {
        List<Diagnostic> ended = read(bytes("a,b\nä,é\n\"\u00DF\"\"", 0xC3, "\",2\n1,", 0xE2, 0x82, "\n3,4\n"));

        assertEquals(List.of(), ended);
        assertEquals(
                List.of(
                        "[ä|é|] 2:1 2:3",
                        "[ß\"\uDCC3|2|] 3:2 3:8 f.csv:3:5: error: byte 0xC3 is not UTF-8 (save the file as UTF-8)"
                                + " [source.encoding]",
                        "[1|\uDCE2\uDC82|] 4:1 4:3 f.csv:4:3: error: byte 0xE2 is not UTF-8 (save the file as UTF-8)"
                                + " [source.encoding]",
                        "[3|4|] 5:1 5:3"),
                seen);
    }

    @Test
    void bytes_of_the_header_that_are_no_utf_8_end_the_reading() {
        assertEquals(
                List.of("f.csv:1:3: error: byte 0xFF is not UTF-8 (save the file as UTF-8) [source.encoding]"),
                read(bytes("a,", 0xFF, "\n1,2\n")).stream()
                        .map(Diagnostic::line)
                        .toList());
    }

    @Test
    void a_file_may_end_within_a_character() {
        read(bytes("a,b\n1,\uD83D\uDE00\n2,", 0xF0, 0x9F));

        assertEquals(
                List.of(
                        "[1|\uD83D\uDE00|] 2:1 2:3",
                        "[2|\uDCF0\uDC9F|] 3:1 3:3 f.csv:3:3: error: byte 0xF0 is not UTF-8 (save the file as UTF-8)"
                                + " [source.encoding]"),
                seen);
    }

    @Test
    void half_characters_of_a_reader_are_told() {
        assertEquals(List.of(), read("a,b\n1,\uD83D\n2,\uD83D\uDE00\n"));
        assertEquals(
                List.of(
                        "[1|\uD83D|] 2:1 2:3 f.csv:2:3: error: half a character (U+D83D) stands alone"
                                + " (save the file as UTF-8) [source.encoding]",
                        "[2|\uD83D\uDE00|] 3:1 3:3"),
                seen);
    }

    @Property(tries = 200)
    void utf_8_is_decoded_as_java_does_however_it_arrives(
            @ForAll @Size(max = 40) List<String> parts, @ForAll @IntRange(min = 1, max = 9) int step) throws Exception {
        byte[] text = String.join("ä€\uD83D\uDE00", parts).getBytes(StandardCharsets.UTF_8);
        String expected = new String(text, StandardCharsets.UTF_8);
        StringBuilder read = new StringBuilder();
        char[] buffer = new char[step];
        try (Utf8Reader reader = new Utf8Reader(slowly(text, step))) {
            for (int length = reader.read(buffer, 0, step); length >= 0; length = reader.read(buffer, 0, step)) {
                read.append(buffer, 0, length);
                assertTrue(length > 0);
            }
        }
        assertEquals(expected, read.toString());
    }

    private static InputStream slowly(byte[] text, int step) {
        return new ByteArrayInputStream(text) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(length, step));
            }
        };
    }

    private static byte[] bytes(Object... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        for (Object part : parts) {
            if (part instanceof String text) {
                all.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            } else {
                all.write((Integer) part);
            }
        }
        return all.toByteArray();
    }

    private List<String> read(String file) {
        seen.clear();
        return CsvStream.of("f.csv", new StringReader(file), List.of("a", "b", "c"))
                .read(Set.of("a"), this::see)
                .stream()
                .map(Diagnostic::line)
                .toList();
    }

    private List<Diagnostic> read(byte[] file) {
        seen.clear();
        return CsvStream.of("f.csv", new ByteArrayInputStream(file), List.of("a", "b", "c"))
                .read(Set.of("a"), this::see);
    }

    private void see(StreamedRow row) {
        var a = row.place(0);
        var b = row.place(1);
        seen.add("[" + row.text(0) + "|" + row.text(1) + "|" + row.text(2) + "] " + a.line() + ":" + a.column() + " "
                + b.line() + ":" + b.column()
                + row.fault().map(fault -> " " + fault.line()).orElse(""));
    }
}
