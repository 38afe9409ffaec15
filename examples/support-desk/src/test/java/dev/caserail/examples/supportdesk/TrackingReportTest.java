package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.quality.QualityMetric;
import dev.caserail.taxonomy.quality.QualityReport;
import dev.caserail.taxonomy.quality.QualityVerdict;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C13: a desk finds out on the command line how good its tracking is. */
class TrackingReportTest {
    private static final Path SAMPLE = Path.of("taxonomy/tracking.csv");
    private static final String HEADER = "case,opened_on,channel,agent,closed,issue,level\n";

    @TempDir
    private Path dir;

    @Test
    void the_sample_of_the_readme_is_reported_as_shown_there() throws Exception {
        CommandRun run = CommandRun.of("taxonomy", "report", SAMPLE, "--unused-days", 14);

        assertEquals(1, run.status(), run.err());
        assertEquals("", run.err());
        String readme = Files.readString(Path.of("README.md"));
        int begin = readme.indexOf("Quality of tracking by taxonomy");
        String shown = readme.substring(begin, readme.indexOf("```", begin));
        assertTrue(run.out().replace(System.lineSeparator(), "\n").startsWith(shown), run.out());
    }

    @Test
    void json_has_the_whole_report() throws Exception {
        CommandRun run = CommandRun.of("taxonomy", "report", SAMPLE, "--json", "--as-of", "2026-04-01");

        QualityReport report = CaserailJsonModule.mapper().readValue(run.out(), QualityReport.class);
        assertEquals(1, run.status());
        assertEquals(144, report.volume().cases());
        assertEquals("2026-04-01", report.asOf().toString());
        assertEquals(
                QualityVerdict.ALARM, report.figure(QualityMetric.DISCOURAGED).verdict());
    }

    @Test
    void thresholds_decide_whether_there_is_an_alarm() throws Exception {
        StringBuilder all = new StringBuilder("metric,warn,alarm\n");
        for (QualityMetric metric : QualityMetric.values()) {
            all.append(metric.name().toLowerCase(Locale.ROOT).replace('_', '-')).append(",50 %,100 %\n");
        }
        Path thresholds = file("thresholds.csv", all.toString());

        CommandRun run = CommandRun.of(
                "taxonomy", "report", SAMPLE, "--thresholds", thresholds, "--fewest", 5, "--confidence", 0.9);

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("(90 % sure)") && run.out().contains("fewer than 5,"), run.out());
    }

    @Test
    void reads_standard_input_and_speaks_other_languages() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(
                (HEADER + "C-1,2026-03-02,EMAIL,a,true,WAITLIST,account\n").getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("taxonomy", "report", "-", "--locale", "de");

            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().startsWith("Qualität der Erfassung nach Taxonomie `grocery-96/1`, Stand 2026-03-02"));
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void the_taxonomy_may_be_a_desks_own() {
        CommandRun run = CommandRun.of(
                "taxonomy",
                "report",
                SAMPLE,
                "--taxonomy",
                "mappings/issue-tree.csv",
                "--mapping",
                "mappings/issue-tree-mapping.csv");

        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().contains("by taxonomy `issue-tree.csv`"), run.out());
    }

    @Test
    void faulty_cases_are_told_and_left_out() throws Exception {
        Path file = file(
                "t.csv",
                HEADER + "C-1,2026-03-02,EMAIL,a,true,WAITLIST,account\n"
                        + "C-2,yesterday,EMAIL,a,true,WAITLIST,account\n".repeat(52));

        CommandRun run = CommandRun.of("taxonomy", "report", file);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("t.csv:3:5: error: day `yesterday`"), run.err());
        assertTrue(run.out().contains("cases: 1, closed: 1, tracked issues: 1"), run.out());
        assertTrue(run.err().contains("the report is on 1 cases; 1 are left out"), run.err());
    }

    @Test
    void of_many_faults_the_first_are_told() throws Exception {
        StringBuilder rows = new StringBuilder(HEADER);
        for (int i = 0; i < 60; i++) {
            rows.append("C-").append(i).append(",yesterday,EMAIL,a,true,WAITLIST,account\n");
        }
        CommandRun run = CommandRun.of("taxonomy", "report", file("t.csv", rows.toString()));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("… and 10 more faults"), run.err());
        assertTrue(run.err().contains("there is no case, and so no day (name one with `--as-of`)"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void a_file_that_cannot_be_read_has_no_report() throws Exception {
        CommandRun none = CommandRun.of("taxonomy", "report", dir.resolve("none.csv"));
        assertEquals(2, none.status());
        assertTrue(none.err().contains("there is no such file or directory"), none.err());

        CommandRun other = CommandRun.of("taxonomy", "report", file("o.csv", "a,b\n1,2\n"));
        assertEquals(2, other.status());
        assertEquals("", other.out());
        assertTrue(other.err().contains("the header has no column `case`"), other.err());
    }

    @Test
    void options_that_make_no_sense_are_told_all_at_once() throws Exception {
        Path thresholds = file("thresholds.csv", "metric,warn,alarm\nother,5 %,10 %\n");
        CommandRun run = CommandRun.of(
                "taxonomy",
                "report",
                SAMPLE,
                "--unused-days",
                0,
                "--fewest",
                0,
                "--confidence",
                1,
                "--groups",
                thresholds,
                "--thresholds",
                thresholds);

        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertEquals(5, run.err().lines().count(), run.err());
        assertTrue(run.err().contains("command line: error: `--unused-days 0` (give a number from 1 on)"), run.err());
        assertTrue(run.err().contains("unknown metric `other`"), run.err());
        assertFalse(run.err().contains("Exception"), run.err());
    }

    private Path file(String name, String text) throws Exception {
        return Files.writeString(dir.resolve(name), text);
    }
}
