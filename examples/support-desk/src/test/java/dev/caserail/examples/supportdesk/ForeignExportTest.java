package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** An export that nobody here wrote goes through unchanged, with a mapping of its columns and reason codes. */
class ForeignExportTest {
    private static final Path SAMPLE = Path.of("../../../shared/data/bitext-sample/labelled_80.csv");
    private static final Path MAPPING = Path.of("mappings/bitext.csv");

    @Test
    void all_80_rows_with_25_intents_become_cases() {
        assumeTrue(Files.exists(SAMPLE), "the sample data do not lie beside the project: " + SAMPLE);

        CommandRun run = CommandRun.of("run", "--cases", SAMPLE, "--mapping", MAPPING, "--all");

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().startsWith("80 contacts: 80 cases, 0 rejected"), run.out());
    }

    @Test
    void the_export_of_the_readme_goes_through_as_a_spreadsheet_wrote_it() {
        CommandRun run = CommandRun.of(
                "run",
                "--cases",
                Path.of("mappings/ticket-export.csv"),
                "--mapping",
                Path.of("mappings/ticket-mapping.csv"));

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().startsWith("6 contacts: 6 cases, 0 rejected"), run.out());
    }

    @Test
    void the_mapping_covers_25_intents() throws Exception {
        long intents = Files.readAllLines(MAPPING).stream()
                .filter(l -> l.startsWith("issues[0].code,,"))
                .count();

        assertEquals(25, intents);
    }
}
