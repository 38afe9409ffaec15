package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.taxonomy.diagnostic.Checked;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** T5: every fault of a DMN file at once, each at its place. The whole diagnostics stand beside the files. */
class FaultyDmnFilesTest {
    private static final Path FOLDER = Path.of("src/test/resources/dev/caserail/routing/dmn/faulty");

    static List<String> files() throws IOException {
        try (Stream<Path> all = Files.list(FOLDER)) {
            return all.map(p -> p.getFileName().toString())
                    .filter(n -> n.endsWith(".dmn"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void says_what_is_wrong_with_it(String file) {
        SourceText source = SourceText.read(file, FOLDER.resolve(file)).get();
        Path golden = FOLDER.resolve(file.replace(".dmn", ".txt"));

        assertEquals(SourceText.read(golden).get().text(), lines(DmnFile.load(source)));
    }

    @Test
    void there_are_more_than_twenty_of_them() throws IOException {
        assertTrue(files().size() > 20);
    }

    @Test
    void positions_are_the_same_whatever_ends_the_lines() {
        SourceText source =
                SourceText.read(FOLDER.resolve("bad-unary-tests.dmn")).get();
        String unix = lines(DmnFile.load(SourceText.of("t.dmn", source.text())));

        assertEquals(
                unix, lines(DmnFile.load(SourceText.of("t.dmn", source.text().replace("\n", "\r\n")))));
    }

    static String lines(Validation<Seq<Diagnostic>, Checked<DmnModel>> loaded) {
        Iterable<Diagnostic> all = loaded.isValid() ? loaded.get().remarks() : loaded.getError();
        Stream.Builder<String> lines = Stream.builder();
        all.forEach(d -> lines.add(d.line()));
        return lines.build().collect(Collectors.joining("\n", "", "\n"));
    }
}
