package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.suggest.DeskCode;
import dev.caserail.taxonomy.suggest.TrainingText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The texts of a CSV file, with their codes where they have any. Other columns are passed over. */
final class TextRows {
    /** A column that the command names and the file does not have. */
    static final DiagnosticCode COLUMN = DiagnosticCode.of("texts.missing-column");

    private TextRows() {}

    /** Reads the texts only. */
    static Validation<Seq<Diagnostic>, List<String>> texts(Path file, String text) {
        return table(file, List.of(text))
                .map(table ->
                        table.rows().stream().map(row -> row.cell(text).text()).toList());
    }

    /** Reads the texts with their codes; a row without a code, or with one that is none, is a fault. */
    static Validation<Seq<Diagnostic>, List<TrainingText>> withCodes(Path file, String text, String code) {
        return table(file, List.of(text, code)).flatMap(table -> {
            Diagnostics faults = new Diagnostics();
            List<TrainingText> texts = table.rows().stream()
                    .map(row -> code(row, code, faults)
                            .map(c -> TrainingText.of(row.cell(text).text(), c)))
                    .flatMap(Optional::stream)
                    .toList();
            return faults.validation(() -> texts);
        });
    }

    private static Optional<DeskCode> code(CsvRow row, String column, Diagnostics faults) {
        CsvCell cell = row.cell(column);
        Validation<Diagnostic, DeskCode> parsed = DeskCode.parse(cell.trimmed(), cell.location());
        if (parsed.isInvalid()) {
            faults.add(parsed.getError());
        }
        return parsed.toJavaOptional();
    }

    private static Validation<Seq<Diagnostic>, CsvTable> table(Path file, List<String> columns) {
        return SourceText.read(file).flatMap(CsvTable::parse).flatMap(table -> {
            Diagnostics faults = new Diagnostics();
            List<String> known = table.header().stream().map(CsvCell::column).toList();
            columns.stream()
                    .filter(column -> !table.has(column))
                    .forEach(column -> faults.error(
                            COLUMN,
                            table.source().start(),
                            "the file has no column " + Diagnostic.quoted(column),
                            NearName.hint(column, known).orElse("it has " + String.join(", ", known))));
            return faults.validation(() -> table);
        });
    }
}
