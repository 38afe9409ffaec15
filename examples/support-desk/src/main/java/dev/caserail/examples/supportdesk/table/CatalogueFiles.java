package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.verify.Catalogues;
import dev.caserail.routing.verify.ImmutableCatalogues;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The codes of a desk, from the CSV files of a directory: each file is a catalogue of what it is called like. */
final class CatalogueFiles {
    static final DiagnosticCode UNUSABLE = DiagnosticCode.of("catalogue.unusable");

    private static final String ROSTER = "roster.csv";

    private CatalogueFiles() {}

    static Validation<Seq<Diagnostic>, Catalogues> read(Path directory) {
        Diagnostics faults = new Diagnostics();
        ImmutableCatalogues.Builder catalogues = Catalogues.builder();
        try (Stream<Path> files = Files.list(directory)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".csv")).sorted().toList()) {
                String name = file.getFileName().toString();
                if (name.equals(ROSTER)) {
                    codes(file, List.of("skills", "skill"), faults).ifPresent(catalogues::staffedSkills);
                } else {
                    codes(file, List.of("code", singular(name), "name"), faults)
                            .ifPresent(codes -> catalogues.putKnown(singular(name), codes));
                }
            }
        } catch (IOException e) {
            faults.error(
                    UNUSABLE,
                    PathLocation.of(directory.toString()),
                    "the directory cannot be read: " + SourceText.reason(e),
                    "give a directory with files such as skills.csv");
        }
        return faults.validation(catalogues::build);
    }

    private static Optional<Set<String>> codes(Path file, List<String> columns, Diagnostics faults) {
        Optional<CsvTable> table =
                faults.take(SourceText.read(file)).flatMap(source -> faults.take(CsvTable.parse(source)));
        if (table.isEmpty()) {
            return Optional.empty();
        }
        Optional<String> column = columns.stream().filter(table.get()::has).findFirst();
        if (column.isEmpty()) {
            faults.error(
                    UNUSABLE,
                    table.get().source().start(),
                    "no column has the codes, expected one of " + String.join(", ", columns));
            return Optional.empty();
        }
        Set<String> codes = new LinkedHashSet<>();
        for (CsvRow row : table.get().rows()) {
            row.find(column.get())
                    .ifPresent(cell -> Arrays.stream(cell.trimmed().split("[;,|\\s]+"))
                            .filter(code -> !code.isEmpty())
                            .forEach(codes::add));
        }
        return Optional.of(codes);
    }

    /** What one entry of a file is called: {@code skill} of {@code skills.csv}. */
    private static String singular(String file) {
        String name = file.substring(0, file.length() - ".csv".length()).toLowerCase(Locale.ROOT);
        if (name.endsWith("ies")) {
            return name.substring(0, name.length() - 3) + "y";
        }
        return name.endsWith("s") ? name.substring(0, name.length() - 1) : name;
    }
}
