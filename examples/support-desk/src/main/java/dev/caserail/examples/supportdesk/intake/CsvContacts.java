package dev.caserail.examples.supportdesk.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.CsvTable;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Streams contacts from CSV, one a row; the header names the fields. Separator and byte order mark are treated as
 * {@link CsvTable} does, which cannot be used itself: it holds a whole file in memory.
 */
final class CsvContacts {
    /** What a decoder puts where bytes are not UTF-8. */
    private static final String REPLACEMENT = "\uFFFD";

    /** How much of a file is looked at to find the header's separator, in characters. */
    private static final int HEAD = 1 << 16;

    private CsvContacts() {}

    /** Reads the header alone. */
    static List<String> header(InputStream in) throws IOException {
        try (CsvReader<CsvRecord> reader = reader(in)) {
            for (CsvRecord record : reader) {
                return record.getFields().stream().map(String::strip).toList();
            }
        } catch (CsvParseException e) {
            return List.of();
        }
        return List.of();
    }

    static void read(InputStream in, Consumer<RawContact> each) throws IOException {
        int row = 0;
        int line = 1;
        try (CsvReader<CsvRecord> reader = reader(in)) {
            List<String> header = List.of();
            for (CsvRecord record : reader) {
                line = Math.toIntExact(record.getStartingLineNumber());
                if (header.isEmpty()) {
                    header = record.getFields().stream().map(String::strip).toList();
                } else {
                    row++;
                    each.accept(new RawContact(line, row, fields(header, record.getFields())));
                }
            }
        } catch (CsvParseException e) {
            each.accept(new RawContact(
                    line + 1,
                    row + 1,
                    fault(
                            IntakeCodes.BROKEN_CSV,
                            "a quote that is never closed or stands in the wrong place; from here on nothing was read",
                            "double each quote inside a quoted cell, and close the cell with a quote")));
        }
    }

    private static CsvReader<CsvRecord> reader(InputStream in) throws IOException {
        BufferedReader text = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPLACE)
                                .onUnmappableCharacter(CodingErrorAction.REPLACE)),
                HEAD);
        text.mark(1);
        if (text.read() != '\uFEFF') {
            text.reset();
        }
        char[] head = new char[HEAD];
        text.mark(HEAD);
        int length = Math.max(0, text.read(head, 0, HEAD));
        text.reset();
        return CsvReader.builder()
                .fieldSeparator(CsvTable.separator(new String(head, 0, length)))
                .allowUnclosedQuote(false)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text);
    }

    private static Either<Seq<Diagnostic>, Map<String, String>> fields(List<String> header, List<String> cells) {
        if (header.size() != cells.size()) {
            return fault(
                    IntakeCodes.BROKEN_CSV,
                    "the row has " + cells.size() + " cells, the header " + header.size(),
                    "check separators and quotes of this row");
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < cells.size(); i++) {
            if (cells.get(i).contains(REPLACEMENT)) {
                return fault(
                        IntakeCodes.ENCODING, "column `" + header.get(i) + "` is not UTF-8", "save the file as UTF-8");
            }
            fields.put(header.get(i), cells.get(i));
        }
        return Either.right(fields);
    }

    private static Either<Seq<Diagnostic>, Map<String, String>> fault(
            DiagnosticCode code, String message, String help) {
        return Either.left(Vector.of(Diagnostic.error(code, PathLocation.of(""), message, help)));
    }
}
