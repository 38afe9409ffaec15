package dev.caserail.routing.example;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.io.ExampleCsv;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * T12: what is said about examples that fail. Beside each table {@code x.csv} lie its examples {@code x.examples.csv} and
 * {@code x.txt}, all that is told of those that fail. After a change of wording, {@code -Dcaserail.golden=write} writes the
 * texts anew, to be read before they are kept.
 */
class FailingExamplesTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/example/failures");

    static List<Path> tables() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            return files.filter(
                            f -> f.toString().endsWith(".csv") && !f.toString().endsWith(".examples.csv"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("tables")
    void tells_expected_and_got_the_rule_and_the_nearest_change(Path file) {
        String name = file.getFileName().toString().replace(".csv", "");
        TypedTable table =
                SourceText.read(file).flatMap(TableCsv::loadTyped).get().value();
        List<Example> examples = SourceText.read(name + ".examples.csv", FILES.resolve(name + ".examples.csv"))
                .flatMap(source -> ExampleCsv.load(source, table.schema(), table.table()))
                .get()
                .value();
        ExampleReport report = ExampleRunner.of(table.table()).run(examples);

        String told = report.results().stream()
                .map(result -> result.held()
                        ? result.example().name() + " holds\n"
                        : String.join("\n", result.failure()) + "\n")
                .collect(Collectors.joining());
        Path golden = FILES.resolve(name + ".txt");
        if (System.getProperty("caserail.golden", "").equals("write")) {
            write(golden, told);
        }
        assertEquals(SourceText.read(golden).get().text(), told);
    }

    @ParameterizedTest
    @MethodSource("tables")
    void the_nearest_change_meets_the_expectation(Path file) {
        String name = file.getFileName().toString().replace(".csv", "");
        TypedTable table =
                SourceText.read(file).flatMap(TableCsv::loadTyped).get().value();
        if (!table.table().hitPolicy().answersOne()) {
            return;
        }
        SourceText.read(FILES.resolve(name + ".examples.csv"))
                .flatMap(source -> ExampleCsv.load(source, table.schema(), table.table()))
                .get()
                .value()
                .forEach(example -> {
                    ExampleResult result = ExampleRunner.of(table.table()).run(example);
                    var changed = new LinkedHashMap<>(example.facts().facts());
                    result.nearest().forEach(change -> changed.put(change.column(), change.example()));
                    assertTrue(
                            result.nearest().isEmpty()
                                    || ExampleRunner.of(table.table()).holds(changed, example),
                            example.name());
                });
    }

    private static void write(Path golden, String told) {
        try {
            Files.writeString(golden, told);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
