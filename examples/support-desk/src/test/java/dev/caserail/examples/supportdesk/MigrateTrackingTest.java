package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** C14: on the command line, two versions of a taxonomy are compared, and past tracking moves from one to the other. */
class MigrateTrackingTest {
    private static final Path OLD = Path.of("taxonomy/issues-2025.csv");
    private static final Path NEW = Path.of("taxonomy/issues-2026.csv");
    private static final Path MOVES = Path.of("taxonomy/moves-2026.csv");
    private static final Path CASES = Path.of("taxonomy/tracking-2025.csv");

    @TempDir
    private Path dir;

    @Nested
    class Diff {
        @Test
        void tells_what_the_readme_shows() throws Exception {
            CommandRun run = CommandRun.of("taxonomy", "diff", OLD, NEW, "--from", "2026-01-01");

            assertEquals(1, run.status(), run.err());
            assertShown(run.out());
        }

        @Test
        void the_same_file_does_not_differ() {
            CommandRun run = CommandRun.of("taxonomy", "diff", NEW, NEW);

            assertEquals(0, run.status(), run.err());
            assertTrue(run.out().endsWith("nothing differs" + System.lineSeparator()), run.out());
        }

        @Test
        void a_version_without_a_code_of_the_older_one_breaks() throws Exception {
            CommandRun run = CommandRun.of("taxonomy", "diff", NEW, OLD, "--from", "2026-06-01");

            assertEquals(3, run.status());
            assertTrue(run.out().contains("removed APP_ERROR (App error): breaks"), run.out());
            assertTrue(run.out().contains("issues-2025.csv:1:1: error: `APP_ERROR` is not in "), run.out());
            assertTrue(run.out().contains("issues-2025.csv:2:1: error: `APP_BUG` retired on"), run.out());
            assertTrue(run.out().contains("retired on 2026-01-01 and is tracked again from 2026-06-01"), run.out());
            assertTrue(run.out().contains("issues: 3 returned, 3 removed, 1 changed"), run.out());
        }

        @Test
        void all_of_it_is_one_json_object() throws Exception {
            CommandRun run = CommandRun.of("taxonomy", "diff", OLD, NEW, "--from", "2026-01-01", "--json");

            JsonNode json = new ObjectMapper().readTree(run.out());
            assertEquals("RETIRED", json.at("/diff/issues/0/kind").asText());
            assertEquals("2026-01-01", json.at("/diff/issues/0/fields/0/after").asText());
            assertEquals(0, json.get("findings").size());
        }

        @Test
        void the_labels_of_groups_are_compared_too() throws Exception {
            Path before = Files.writeString(dir.resolve("g1.csv"), "level,group,label_en\ndelivery,TIME,Times\n");
            Path after = Files.writeString(dir.resolve("g2.csv"), "level,group,label_en\ndelivery,TIME,When\n");

            CommandRun run = CommandRun.of("taxonomy", "diff", NEW, NEW, "--old-groups", before, "--new-groups", after);

            assertEquals(1, run.status(), run.err());
            assertTrue(run.out().contains("group TIME of level delivery (en): `Times` -> `When`"), run.out());
        }

        @Test
        void proposes_a_mapping_that_can_be_used_as_it_is() throws Exception {
            Path moves = dir.resolve("moves.csv");
            CommandRun.of("taxonomy", "diff", OLD, NEW, "--propose", moves);

            CommandRun run = CommandRun.of("taxonomy", "migrate", moves, CASES, "--out", dir.resolve("out.csv"));

            assertEquals(1, run.status(), run.err());
            assertTrue(run.out().contains("2  LATE: split, not answered yet (C-2, C-3)"), run.out());
            assertEquals(
                    2,
                    CommandRun.of("taxonomy", "diff", OLD, NEW, "--propose", dir.resolve("no/such.csv"))
                            .status());
            CommandRun again = CommandRun.of("taxonomy", "diff", OLD, NEW, "--propose", moves);
            assertEquals(2, again.status());
            assertTrue(again.err().contains("is there already (give another file for `--propose`)"), again.err());
        }

        @Test
        void a_day_that_is_none_is_told_in_the_words_of_a_desk() {
            CommandRun diff = CommandRun.of("taxonomy", "diff", OLD, NEW, "--from", "2026-02-30");
            CommandRun report = CommandRun.of("taxonomy", "report", CASES, "--as-of", "yesterday");

            assertEquals(2, diff.status());
            assertTrue(
                    diff.err().contains("'--from': `2026-02-30` is no day, expected one such as 2026-06-01"),
                    diff.err());
            assertEquals(2, report.status());
            assertTrue(report.err().contains("'--as-of': `yesterday` is no day, expected one"), report.err());
        }

        @Test
        void faults_of_both_files_are_told() throws Exception {
            Path broken = Files.writeString(dir.resolve("broken.csv"), "code,level\nA,account\n");

            CommandRun run = CommandRun.of("taxonomy", "diff", broken, dir.resolve("none.csv"));

            assertEquals(2, run.status());
            assertTrue(run.err().contains("broken.csv:1:1: error: the header has no column `group`"), run.err());
            assertTrue(run.err().contains("none.csv:1:1: error: "), run.err());
            assertEquals("", run.out());
        }
    }

    @Nested
    class Migrate {
        @Test
        void moves_what_it_can_and_reports_as_the_readme_shows() throws Exception {
            Path out = dir.resolve("moved.csv");
            Path questions = dir.resolve("questions.csv");

            CommandRun run = CommandRun.of(
                    "taxonomy",
                    "migrate",
                    MOVES,
                    CASES,
                    "--old",
                    OLD,
                    "--new",
                    NEW,
                    "--out",
                    out,
                    "--questions",
                    questions,
                    "--years");

            assertEquals(1, run.status(), run.err());
            assertShown(run.out());
            assertEquals("""
                    case,opened_on,channel,agent,closed,request_open,issue,level,primary,corrected_from,tracked_on
                    C-1,2025-11-03,EMAIL,a1,true,false,APP_ERROR,account,true,,2025-11-03
                    C-2,2025-11-05,PHONE,a2,true,false,LATE,delivery,true,,2025-11-05
                    C-3,2025-11-06,CHAT,a1,true,false,LATE,delivery,true,APP_ERROR,2025-11-06
                    C-3,2025-11-06,CHAT,a1,true,false,VOUCHER,account,false,,2025-11-07
                    C-4,2025-12-30,PHONE,a2,true,false,FAX_PROBLEM,account,true,,2025-12-30
                    C-5,2026-01-02,EMAIL,a2,true,false,APP_ERROR,account,true,,2026-01-02
                    """, Files.readString(out));
            assertEquals("""
                    case,number,from,level,tracked_on,question,choices,to
                    C-2,1,LATE,delivery,2025-11-05,Why was it late?,LATE_TRAFFIC: traffic | LATE_LOADING: loading,
                    C-3,1,LATE,delivery,2025-11-06,Why was it late?,LATE_TRAFFIC: traffic | LATE_LOADING: loading,
                    """, Files.readString(questions));
        }

        @Test
        void answers_come_back_and_the_rest_moves() throws Exception {
            Path answers = Files.writeString(
                    dir.resolve("answers.csv"),
                    "case,number,from,to\nC-2,1,LATE,Verkehr\nC-3,1,LATE,LATE_LOADING\nC-9,1,LATE,loading\n");

            CommandRun run = CommandRun.of(
                    "taxonomy",
                    "migrate",
                    MOVES,
                    CASES,
                    "--answers",
                    answers,
                    "--out",
                    dir.resolve("out.csv"),
                    "--locale",
                    "de");

            assertEquals(1, run.status(), run.err());
            assertTrue(run.out().contains("1  LATE -> LATE_LOADING: aufgeteilt, beantwortet"), run.out());
            assertTrue(run.out().contains("1  FAX_PROBLEM: nichts tritt an seine Stelle (C-4)"), run.out());
            assertTrue(run.err().contains("answers.csv:4:12: warning: answer `LATE_LOADING` is not used: "), run.err());
        }

        @Test
        void without_a_file_the_cases_go_to_standard_output_and_the_report_beside() {
            CommandRun run = CommandRun.of("taxonomy", "migrate", MOVES, CASES);

            assertTrue(run.out().contains("C-1,2025-11-03,EMAIL,a1,true,false,APP_ERROR,"), run.out());
            assertTrue(run.err().startsWith("5 cases with 6 tracked issues: 1 moved, 3 could not move"), run.err());
        }

        @Test
        void the_report_is_one_json_object() throws Exception {
            CommandRun run = CommandRun.of(
                    "taxonomy", "migrate", MOVES, CASES, "--out", dir.resolve("out.csv"), "--json", "--years");

            JsonNode json = new ObjectMapper().readTree(run.out());
            assertEquals(5, json.at("/report/cases").asInt());
            assertEquals("RENAMED", json.at("/report/moves/0/outcome").asText());
            assertEquals(2, json.at("/years/0/counts").size());
        }

        @Test
        void nothing_is_written_where_a_file_is_faulty() throws Exception {
            Path out = Files.writeString(dir.resolve("out.csv"), "as it was");
            Path cases = Files.writeString(
                    dir.resolve("cases.csv"),
                    Files.readString(CASES) + "C-6,yesterday,EMAIL,a1,true,LATE,delivery,,,\n");

            CommandRun faulty = CommandRun.of("taxonomy", "migrate", MOVES, cases, "--out", out);
            CommandRun mapping = CommandRun.of("taxonomy", "migrate", CASES, CASES, "--out", out);

            assertEquals(2, faulty.status());
            assertTrue(faulty.err().contains("cases.csv:8:5: error: "), faulty.err());
            assertEquals(2, mapping.status());
            assertTrue(mapping.err().contains("the header has no column `from`"), mapping.err());
            assertEquals("as it was", Files.readString(out));
            assertFalse(Files.exists(dir.resolve("out.csv.part")));
        }

        @Test
        void what_does_not_fit_the_versions_is_told() throws Exception {
            Path moves = Files.writeString(dir.resolve("m.csv"), "from,to\nAPP_BUG,APP_EROR\n");

            CommandRun one = CommandRun.of("taxonomy", "migrate", moves, CASES, "--old", OLD);
            CommandRun both = CommandRun.of("taxonomy", "migrate", moves, CASES, "--old", OLD, "--new", NEW);

            assertEquals(2, one.status());
            assertTrue(one.err().contains("only one of `--old` and `--new` is given (give both, or none)"), one.err());
            assertEquals(2, both.status());
            assertTrue(both.err().contains("m.csv:2:9: error: `APP_EROR` is not in "), both.err());
        }

        @Test
        void no_file_that_is_read_or_written_already_is_written() throws Exception {
            Path answers = Files.writeString(dir.resolve("q.csv"), "case,number,from,to\nC-2,1,LATE,traffic\n");
            Path out = dir.resolve("out.csv");

            CommandRun again = CommandRun.of(
                    "taxonomy", "migrate", MOVES, CASES, "--answers", answers, "--questions", answers, "--out", out);
            CommandRun twice = CommandRun.of("taxonomy", "migrate", MOVES, CASES, "--questions", out, "--out", out);
            CommandRun directory = CommandRun.of("taxonomy", "migrate", MOVES, CASES, "--out", dir);

            assertEquals(2, again.status());
            assertTrue(
                    again.err().contains("is given for --answers and for --questions (give another file)"),
                    again.err());
            assertTrue(Files.readString(answers).endsWith("C-2,1,LATE,traffic\n"));
            assertEquals(2, twice.status());
            assertTrue(twice.err().contains("is given for --out and for --questions"), twice.err());
            assertFalse(Files.exists(out));
            assertEquals(2, directory.status());
            assertTrue(directory.err().contains("cannot be written: it is a directory"), directory.err());
        }

        @Test
        void what_moved_is_in_force_since_its_predecessor_was() throws Exception {
            Path out = dir.resolve("out.csv");
            CommandRun.of("taxonomy", "migrate", MOVES, CASES, "--out", out);

            CommandRun report = CommandRun.of("taxonomy", "report", out, "--taxonomy", NEW, "--json");

            JsonNode figures = new ObjectMapper().readTree(report.out()).get("overall");
            for (JsonNode figure : figures) {
                if (figure.get("metric").asText().equals("OUT_OF_FORCE")) {
                    assertEquals(0, figure.get("hits").asInt(), figure.toString());
                    assertEquals(6, figure.get("outOf").asInt(), figure.toString());
                }
            }
        }

        @Test
        void a_place_that_cannot_be_written_is_told() {
            CommandRun run =
                    CommandRun.of("taxonomy", "migrate", MOVES, CASES, "--questions", dir.resolve("no/such/q.csv"));

            assertEquals(2, run.status());
            assertTrue(run.err().contains("q.csv cannot be written: "), run.err());
        }
    }

    private static void assertShown(String out) throws Exception {
        String shown = out.lines().map(line -> line + "\n").collect(Collectors.joining());
        String readme = Files.readString(Path.of("README.md"));
        assertTrue(readme.contains("```\n" + shown + "```"), shown);
    }
}
