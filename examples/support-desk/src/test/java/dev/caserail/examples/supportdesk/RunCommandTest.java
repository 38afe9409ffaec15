package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a user sees who gives good files, bad files and no files. */
class RunCommandTest {
    private static final String GOOD = """
            {"id":"m-1","channel":"CHAT","receivedAt":"2026-03-02T07:14:05+01:00","language":"de","customer":{"account":"A-1","lastName":"Kessler"},"text":"Wann kommt ihr in meine Stadt?","issues":[{"code":"SERVICE_AREA"}]}
            """;

    @TempDir
    private Path dir;

    @Test
    void good_contacts_end_with_status_0() throws Exception {
        CommandRun run = CommandRun.of("run", "--cases", file("good.jsonl", GOOD));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("1 contacts: 1 cases, 0 rejected"), run.out());
    }

    @Test
    void all_faults_of_a_contact_are_named_at_once_by_their_path() throws Exception {
        Path cases = file("bad.jsonl", GOOD + """
            {"id":"m 2","channel":"FAXX","receivedAt":"yesterday","customer":{},"txt":"?","text":"Hi","issues":[{"code":"no code"}]}
            """);

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(1, run.status());
        List<String> rejected = run.out()
                .lines()
                .filter(l -> l.startsWith("  line 2"))
                .map(l -> l.substring(l.indexOf(": ") + 2))
                .toList();
        assertEquals(
                List.of(
                        "txt: warning: unknown field `txt` is ignored (did you mean `text`?) [intake.unknown-field]",
                        "id: error: contact id `m 2`, expected 1 to 998 characters without white space"
                                + " [identifier.malformed]",
                        "channel: error: `FAXX`, expected one of EMAIL, PHONE, CHAT, SMS, WHATSAPP, WEB_FORM, PORTAL,"
                                + " SOCIAL_POST, DIRECT_MESSAGE, VIDEO [intake.malformed-field]",
                        "receivedAt: error: `yesterday`, expected an instant with its offset such as"
                                + " `2026-03-02T07:14:05+01:00` [intake.malformed-field]",
                        "customer.account: error: field `customer.account` is missing [intake.missing-field]",
                        "issues[0].code: error: issue code `no code`, expected upper-case letters and digits in words"
                                + " joined by underscores [identifier.malformed]"),
                rejected);
    }

    @Test
    void messages_come_in_german_if_asked_for() throws Exception {
        Path cases = file("blank.jsonl", GOOD.replace("Wann kommt ihr in meine Stadt?", " "));

        CommandRun run = CommandRun.of("run", "--cases", cases, "--locale", "de");

        assertTrue(run.out().contains("der Text ist leer"), run.out());
    }

    @Test
    void a_missing_file_of_contacts_ends_with_status_2() {
        CommandRun run = CommandRun.of("run", "--cases", dir.resolve("nowhere.jsonl"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("nowhere.jsonl: error: no such file or directory (check the path)"), run.err());
        assertEquals("", run.out());
    }

    @Test
    void all_faults_of_all_files_of_a_desk_are_named_and_nothing_is_processed() throws Exception {
        Path desk = Files.createDirectory(dir.resolve("desk"));
        Files.writeString(desk.resolve("issues.csv"), "code,level\nX,account\n");
        Files.writeString(desk.resolve("skills.csv"), "code,name\n");
        Files.writeString(desk.resolve("skill-tabel.csv"), "");
        Path out = dir.resolve("out.jsonl");

        CommandRun run = CommandRun.of("run", "--desk", desk, "--out", out);

        assertEquals(2, run.status());
        assertFalse(Files.exists(out));
        assertTrue(run.err().contains("issues.csv:1:1: error: the header has no column `group`"), run.err());
        assertTrue(run.err().contains("skills.csv:1:1: error: "), run.err());
        assertTrue(
                run.err().contains("`skill-tabel.csv` replaces no reference file")
                        && run.err().contains("did you mean `skill-table.csv`?"),
                run.err());
        assertTrue(run.err().contains("nothing was processed: "), run.err());
    }

    @Test
    void a_desks_own_file_replaces_the_reference_file_of_its_name() throws Exception {
        Path desk = Files.createDirectory(dir.resolve("own"));
        Files.writeString(desk.resolve("skill-table.csv"), """
                # table: all-to-the-boss
                # hit policy: FIRST
                # version: 1
                rule,skill
                everything,MANAGER
                """);

        CommandRun run = CommandRun.of("run", "--cases", file("good.jsonl", GOOD), "--desk", desk);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("MANAGER"), run.out());
        assertTrue(run.out().contains("everything"), run.out());
    }

    @Test
    void reads_csv_with_field_paths_as_its_header() throws Exception {
        Path cases = file("contacts.csv", """
                id,channel,receivedAt,language,customer.account,text,issues[0].code
                m-1,SMS,2026-03-02T07:14:05+01:00,en,A-1,"Where, please?",SERVICE_AREA
                m-2,SMS,2026-03-02T07:14:05+01:00,,A-1,too few
                """);

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertTrue(run.out().startsWith("2 contacts: 1 cases, 1 rejected"), run.out());
        assertTrue(run.out().contains("line 3: error: the row has 6 cells, the header 7"), run.out());
    }

    @Test
    void a_csv_row_in_another_encoding_is_rejected_and_the_rest_goes_on() throws Exception {
        Path cases = dir.resolve("latin.csv");
        Files.write(cases, """
                id,channel,receivedAt,customer.account,text
                m-1,SMS,2026-03-02T07:14:05+01:00,A-1,schön
                """.getBytes(StandardCharsets.ISO_8859_1));

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertTrue(run.out().contains("line 2: error: column `text` is not UTF-8"), run.out());
    }

    @Test
    void reads_json_lines_from_standard_input() {
        InputStream before = System.in;
        System.setIn(new ByteArrayInputStream(GOOD.getBytes(StandardCharsets.UTF_8)));
        try {
            CommandRun run = CommandRun.of("run", "--cases", "-");

            assertEquals(0, run.status(), run.err());
        } finally {
            System.setIn(before);
        }
    }

    @Test
    void a_contact_without_an_issue_becomes_a_case_with_a_warning() throws Exception {
        Path cases = file("untracked.jsonl", GOOD.replace(",\"issues\":[{\"code\":\"SERVICE_AREA\"}]", ""));

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("run.untracked"), run.out());
    }

    @Test
    void help_names_every_option_and_exit_status() {
        CommandRun run = CommandRun.of("run", "--help");

        assertEquals(0, run.status());
        for (String word : List.of(
                "--cases",
                "--mapping",
                "--desk",
                "--out",
                "--journal",
                "--rejects",
                "--locale",
                "--all",
                "Exit status")) {
            assertTrue(run.out().contains(word), word + " in " + run.out());
        }
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(dir.resolve(name), content);
    }
}
