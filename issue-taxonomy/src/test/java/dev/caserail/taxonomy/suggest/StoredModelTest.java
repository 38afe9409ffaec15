package dev.caserail.taxonomy.suggest;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.taxonomy.source.SourceText;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

/**
 * A model that a desk has kept in a file goes on suggesting the same, with every release that reads its format. Neither of
 * the two files is ever written anew: whoever changes how features are counted or files are read, changes the format.
 */
class StoredModelTest {
    private static final Path FILES = Path.of("src/test/resources/dev/caserail/taxonomy/suggest");

    private final SuggestionModel model =
            ModelFile.read(FILES.resolve("format-1.model")).get();

    @Test
    void suggests_what_it_did_when_it_was_stored_for_the_same_reasons() {
        String told = SourceText.read(FILES.resolve("format-1.txt")).get().text();
        StringBuilder now = new StringBuilder();
        told.lines().filter(line -> !line.startsWith(" ")).forEach(text -> {
            now.append(text).append('\n');
            for (SuggestedIssue issue : model.suggest(text, 3, 0).issues()) {
                now.append(String.format(Locale.ROOT, "  %s %.9f", issue.code().value(), issue.score()));
                issue.words()
                        .forEach(vote -> now.append(String.format(Locale.ROOT, " %s=%.6f", vote.word(), vote.share())));
                now.append('\n');
            }
        });

        assertEquals(told, now.toString());
    }

    @Test
    void is_written_again_byte_by_byte() throws Exception {
        SuggestionModel again = ModelFile.read("again", ModelFile.write(model)).get();

        assertEquals("2026-11 stored", again.version());
        assertEquals(
                List.of("RÜCKGABE", "card_declined", "milk_missing"),
                again.codes().stream().map(DeskCode::value).sorted().toList());
        assertEquals(
                model.hash(),
                Files.readAllLines(FILES.resolve("format-1.model"), StandardCharsets.ISO_8859_1)
                        .get(1));
        assertEquals(model.hash(), again.hash());
    }
}
