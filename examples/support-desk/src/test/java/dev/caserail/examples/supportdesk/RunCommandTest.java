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
import org.junit.jupiter.api.Nested;
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
        assertTrue(run.out().startsWith("1 contact: 1 case, 0 rejected"), run.out());
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
        assertTrue(
                run.err().contains("nowhere.jsonl:1:1: error: the file cannot be read: there is no such file"),
                run.err());
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

        assertTrue(run.out().startsWith("2 contacts: 1 case, 1 rejected"), run.out());
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
                "--format",
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

    @Nested
    class WhenFilesWouldSpoilEachOther {
        @Test
        void an_output_never_overwrites_the_input_or_another_output() throws Exception {
            Path cases = file("good.jsonl", GOOD);
            Path one = dir.resolve("one.jsonl");

            CommandRun run = CommandRun.of("run", "--cases", cases, "--out", cases, "--journal", one, "--rejects", one);

            assertEquals(2, run.status());
            assertTrue(run.err().contains("is given for --cases and for --out"), run.err());
            assertTrue(run.err().contains("is given for --journal and for --rejects"), run.err());
            assertEquals(GOOD, Files.readString(cases));
        }

        @Test
        void an_output_that_cannot_be_written_stops_the_run_before_it_begins() throws Exception {
            CommandRun run = CommandRun.of(
                    "run", "--cases", file("good.jsonl", GOOD), "--out", dir.resolve("nowhere/out.jsonl"));

            assertEquals(2, run.status());
            assertTrue(
                    run.err().contains("out.jsonl cannot be written: there is no such file or directory"), run.err());
        }
    }

    @Test
    void faults_of_desk_mapping_and_missing_contacts_come_together() throws Exception {
        Path desk = Files.createDirectory(dir.resolve("broken"));
        Files.writeString(desk.resolve("desk.csv"), "setting,value\nzone,Europe/Berlln\n");
        Path mapping = file("mapping.csv", "field,from,theirs,ours\ntxt,{body},,\n");

        CommandRun run =
                CommandRun.of("run", "--desk", desk, "--mapping", mapping, "--cases", dir.resolve("nowhere.csv"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("unknown zone `Europe/Berlln`"), run.err());
        assertTrue(run.err().contains("did you mean `Europe/Berlin`?"), run.err());
        assertTrue(run.err().contains("unknown field `txt`"), run.err());
        assertTrue(run.err().contains("nowhere.csv:1:1: error: the file cannot be read"), run.err());
        assertTrue(run.err().contains("nothing was processed: 4 faults"), run.err());
    }

    @Test
    void a_column_that_the_mapping_names_and_the_file_lacks_is_told_once() throws Exception {
        Path mapping = file("mapping.csv", "field,from,theirs,ours\ntext,{bdoy},,\n");
        Path cases = file("export.csv", "body\none\ntwo\n");

        CommandRun run = CommandRun.of("run", "--mapping", mapping, "--cases", cases);

        assertEquals(2, run.status());
        assertTrue(
                run.err().contains("the file of contacts has no column `bdoy`, which the mapping names (did you mean"),
                run.err());
    }

    @Test
    void quicktext_files_that_nothing_reads_are_named() throws Exception {
        Path desk = Files.createDirectory(dir.resolve("texts"));
        Path folder = Files.createDirectories(desk.resolve("quicktexts/delivery-late"));
        Files.writeString(folder.resolve("en.markdown"), "Hello");

        CommandRun run = CommandRun.of("run", "--desk", desk);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("en.markdown:1:1: error: no quicktext names this file"), run.err());
    }

    @Test
    void an_export_of_a_german_spreadsheet_with_byte_order_mark_and_semicolons_is_read() throws Exception {
        Path cases = file(
                "excel.csv",
                "\uFEFFid;channel;receivedAt;customer.account;text\r\nm-1;SMS;2026-03-02T07:14:05+01:00;A-1;Hallo\r\n");

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(0, run.status(), run.out() + run.err());
    }

    @Test
    void a_quote_that_is_never_closed_does_not_swallow_the_rows_below_it() throws Exception {
        Path cases = file("unclosed.csv", """
                id,channel,receivedAt,customer.account,text
                m-1,SMS,2026-03-02T07:14:05+01:00,A-1,one
                m-2,SMS,2026-03-02T07:14:05+01:00,A-2,"two
                m-3,SMS,2026-03-02T07:14:05+01:00,A-3,three
                """);

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("2 contacts: 1 case, 1 rejected"), run.out());
        assertTrue(run.out().contains("line 3: error: a quote that is never closed"), run.out());
    }

    @Test
    void gaps_in_a_list_lose_nothing() throws Exception {
        Path cases = file(
                "gap.jsonl", GOOD.replace("[{\"code\":\"SERVICE_AREA\"}]", "[null,{},{\"code\":\"SERVICE_AREA\"}]"));

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains("SERVICE_AREA"), run.out());
    }

    @Test
    void a_list_in_another_form_is_an_error_and_not_a_lost_issue() throws Exception {
        Path cases = file("form.jsonl", GOOD.replace("[{\"code\":\"SERVICE_AREA\"}]", "{\"code\":\"SERVICE_AREA\"}"));

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(1, run.status());
        assertTrue(run.out().contains("issues.code: error: `issues.code` is no field of a contact"), run.out());
    }

    @Test
    void half_an_emoji_is_rejected_and_the_rest_goes_on() throws Exception {
        Path cases = file("emoji.jsonl", GOOD.replace("Stadt?", "Stadt? \\ud83d") + GOOD);

        CommandRun run = CommandRun.of("run", "--cases", cases, "--out", dir.resolve("emoji-out.jsonl"));

        assertEquals(1, run.status());
        assertTrue(run.out().startsWith("2 contacts: 1 case, 1 rejected"), run.out());
        assertTrue(run.out().contains("field `text` has half a character"), run.out());
    }

    @Test
    void a_year_that_no_calendar_shows_is_a_slip() throws Exception {
        Path cases = file("year.jsonl", GOOD.replace("2026-03-02T", "+999999999-03-02T"));

        CommandRun run = CommandRun.of("run", "--cases", cases);

        assertEquals(1, run.status());
        assertTrue(run.out().contains("expected an instant with its offset"), run.out());
    }

    @Test
    void a_rule_may_ask_for_the_customers_language() throws Exception {
        Path desk = Files.createDirectory(dir.resolve("language"));
        Files.writeString(desk.resolve("skill-table.csv"), """
                # table: by-language
                # hit policy: FIRST
                # version: 1
                rule,language,skill
                german,""" + "\"\"\"de\"\"\"" + """
                ,MANAGER
                others,-,GENERAL
                """);

        CommandRun run = CommandRun.of("run", "--cases", file("good.jsonl", GOOD), "--desk", desk);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("german"), run.out());
    }

    @Test
    void another_language_than_english_and_german_is_refused() {
        CommandRun run = CommandRun.of("run", "--locale", "fr");

        assertEquals(2, run.status());
        assertTrue(run.err().contains("--locale is `fr`, expected `en` or `de`"), run.err());
    }

    private Path file(String name, String content) throws Exception {
        return Files.writeString(dir.resolve(name), content);
    }
}
