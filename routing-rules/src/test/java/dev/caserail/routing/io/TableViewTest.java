package dev.caserail.routing.io;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.source.SourceText;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** T4, DMN 1.5 clause 8.2: a table drawn for reading. {@code -Dcaserail.golden=write} draws the golden files anew. */
class TableViewTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/routing/io/view");

    private final TableView view = TableView.of(
            TableCsv.loadTyped(SourceText.read(FILES.resolve("vans.csv")).get())
                    .get()
                    .value()
                    .table());

    @Test
    void as_markdown() throws IOException {
        assertGolden("vans.md", view.markdown());
    }

    @ParameterizedTest
    @CsvSource({"200,vans-wide.txt", "72,vans-narrow.txt", "20,vans-narrowest.txt"})
    void as_text(int width, String golden) throws IOException {
        assertGolden(golden, view.text(width));
    }

    @Test
    void in_colours() throws IOException {
        assertGolden("vans-colours.txt", view.ansi(100).replace('\u001B', '\u241B'));
    }

    @ParameterizedTest
    @ValueSource(ints = {72, 80, 100, 200})
    void lines_fit_the_width(int width) {
        view.text(width).lines().skip(1).forEach(line -> assertTrue(ScreenText.width(line) <= width, line));
        assertEquals(
                1,
                view.text(width)
                        .lines()
                        .skip(1)
                        .map(ScreenText::width)
                        .distinct()
                        .count());
    }

    @Test
    void colours_change_nothing_but_colours() {
        assertEquals(view.text(90), view.ansi(90).replaceAll("\u001B\\[\\d+m", ""));
    }

    @Test
    void a_table_cannot_steer_the_terminal() {
        assertTrue(view.text(200).chars().allMatch(c -> c == '\n' || !Character.isISOControl(c)));
    }

    @Test
    void too_narrow_is_a_programming_error() {
        assertThrows(IllegalArgumentException.class, () -> view.text(19));
    }

    private static void assertGolden(String name, String drawn) throws IOException {
        Path golden = FILES.resolve(name);
        if (System.getProperty("caserail.golden", "").equals("write")) {
            Files.writeString(golden, drawn);
        }
        assertEquals(SourceText.read(golden).get().text(), drawn);
    }
}
