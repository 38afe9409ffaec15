package dev.caserail.examples.supportdesk.intake;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Reads contacts from CSV, one a row; the header names the fields. Empty cells are kept: {@link
 * FieldMapping} drops them when it has seen which columns there are. */
final class CsvContacts {
    /** What a decoder puts where bytes are not UTF-8. */
    private static final String REPLACEMENT = "\uFFFD";

    private CsvContacts() {}

    static void read(InputStream in, Consumer<RawContact> each) throws IOException {
        Reader text = new InputStreamReader(
                in,
                StandardCharsets.UTF_8
                        .newDecoder()
                        .onMalformedInput(CodingErrorAction.REPLACE)
                        .onUnmappableCharacter(CodingErrorAction.REPLACE));
        int row = 0;
        int line = 1;
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .detectBomHeader(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            List<String> header = List.of();
            for (CsvRecord record : reader) {
                line = Math.toIntExact(record.getStartingLineNumber());
                if (header.isEmpty()) {
                    header = record.getFields();
                } else {
                    row++;
                    each.accept(new RawContact(line, row, fields(header, record.getFields())));
                }
            }
        } catch (CsvParseException e) {
            each.accept(new RawContact(
                    line,
                    row + 1,
                    fault(
                            IntakeCodes.BROKEN_CSV,
                            "the quoting after this line is broken; the rest of the file was not read",
                            "double each quote inside a quoted cell, and close the cell with a quote")));
        }
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
            fields.put(header.get(i).strip(), cells.get(i));
        }
        return Either.right(fields);
    }

    private static Either<Seq<Diagnostic>, Map<String, String>> fault(
            DiagnosticCode code, String message, String help) {
        return Either.left(Vector.of(Diagnostic.error(code, PathLocation.of(""), message, help)));
    }
}
