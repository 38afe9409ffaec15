package dev.caserail.routing.dmn;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnVersion;
import dev.caserail.taxonomy.source.SourceText;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * T5: a file with a bit of everything, as an author wrote it and as we write it. {@code -Dcaserail.golden=write} writes the
 * golden files anew.
 */
class WrittenDmnFilesTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/dmn/written");

    private final DmnModel model =
            load(SourceText.read("rich.dmn", FILES.resolve("rich.dmn")).get());

    @ParameterizedTest
    @CsvSource({"V1_5, rich-1.5.dmn", "V1_3, rich-1.3.dmn"})
    void everything_that_we_know_is_written(DmnVersion version, String golden) throws IOException {
        String written = DmnFile.text(model, version);
        if (System.getProperty("caserail.golden", "").equals("write")) {
            Files.writeString(FILES.resolve(golden), written);
        }

        assertEquals(SourceText.read(FILES.resolve(golden)).get().text(), written);
        assertEquals(written, DmnFile.text(load(SourceText.of("again.dmn", written)), version));
    }

    @Test
    void a_file_in_utf_16_that_says_so_is_the_same_model() {
        String text = SourceText.read(FILES.resolve("rich.dmn")).get().text();
        String said = text.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
        byte[] bytes = ("\uFEFF" + said).getBytes(StandardCharsets.UTF_16LE);

        assertNotEquals(text, said);
        DmnModel read = load(
                SourceText.read("rich.dmn", new ByteArrayInputStream(bytes)).get());
        assertEquals(DmnFile.text(model), DmnFile.text(read));
    }

    @Test
    void a_model_knows_what_it_is_called_and_what_it_decides() {
        assertEquals("rich", model.id());
        assertEquals("rich desk", model.name());
        assertEquals("https://example.org/rich", model.namespace());
        assertEquals(List.of(), model.passedOver());
        assertEquals(
                List.of("Van and fee", "Words", "Points"),
                model.decisions().stream().map(d -> d.heading().name()).toList());
    }

    private static DmnModel load(SourceText file) {
        return DmnFile.load(file)
                .getOrElseThrow(() -> new AssertionError(file.text()))
                .value();
    }
}
