package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.json.ExampleLines;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T12: what is said about files that are no examples of a table. Beside each file lies a text, all that is told; a file is about
 * the table that it is called after up to the first hyphen. After a change of wording, {@code -Dcaserail.golden=write} writes
 * the texts anew, to be read before they are kept.
 */
class FaultyExamplesTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/example/faulty");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(f -> f.toString().contains("-") && !f.toString().endsWith(".txt"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tells_every_fault_with_its_place(Path file) {
        String name = file.getFileName().toString();
        Path tableFile = FILES.resolve(name.substring(0, name.indexOf('-')) + ".csv");
        TypedTable table =
                SourceText.read(tableFile).flatMap(TableCsv::loadTyped).get().value();
        Validation<Seq<Diagnostic>, Checked<List<Example>>> loaded = SourceText.read(name, file)
                .flatMap(source -> name.endsWith(".csv")
                        ? ExampleCsv.load(source, table.schema(), table.table())
                        : ExampleLines.load(source, table.schema(), table.table()));

        assertTrue(loaded.isInvalid(), name + " loads");
        String told = loaded.getError().map(d -> d.line() + "\n").mkString();
        Path golden = FILES.resolve(name.substring(0, name.lastIndexOf('.')) + ".txt");
        if (System.getProperty("caserail.golden", "").equals("write")) {
            write(golden, told);
        }
        assertEquals(SourceText.read(golden).get().text(), told);
    }

    private static void write(Path golden, String told) {
        try {
            Files.writeString(golden, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
