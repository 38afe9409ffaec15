package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T4: what is said about files that are no table. Beside each {@code x.csv} lies {@code x.txt}, all that is told. After a
 * change of wording, {@code -Dcaserail.golden=write} writes the texts anew, to be read before they are kept.
 */
class MalformedTablesTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/io/malformed");

    static List<Path> files() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(f -> f.toString().endsWith(".csv")).sorted().toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void tells_every_fault_with_its_place(Path file) {
        String name = file.getFileName().toString();
        Validation<Seq<Diagnostic>, TypedTable> loaded =
                SourceText.read(name, file).flatMap(TableCsv::loadTyped).map(checked -> checked.value());

        assertTrue(loaded.isInvalid(), name + " loads");
        String told = loaded.getError().map(d -> d.line() + "\n").mkString();
        Path golden = FILES.resolve(name.replace(".csv", ".txt"));
        if (System.getProperty("caserail.golden", "").equals("write")) {
            write(golden, told);
        }
        assertEquals(SourceText.read(golden).get().text(), told);
    }

    @ParameterizedTest
    @MethodSource("files")
    void messages_are_short_lines(Path file) {
        SourceText.read("t.csv", file).flatMap(TableCsv::loadTyped).getError().forEach(d -> {
            assertTrue(d.line().length() < 500, d.line());
            assertTrue(d.line().chars().noneMatch(Character::isISOControl), d.line());
        });
    }

    @Test
    void there_are_at_least_sixty_of_them() throws IOException {
        assertTrue(files().size() >= 60, files().size() + " files");
    }

    private static void write(Path golden, String told) {
        try {
            Files.writeString(golden, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
