package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T10, T11: {@code caserail table diff} and {@code caserail table simplify}. */
class CompareTableTest {
    private static final String VANS = """
            vans (F),channel,items,van
            types,"one of PHONE, CHAT",integer from 0 to 99,output: text
            big,PHONE,> 20,large
            chat,CHAT,-,small
            else,-,-,small
            """;

    @TempDir
    private Path dir;

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void tells_what_changes_with_past_cases_and_ends_with_1() throws IOException {
        String old = file("old.csv", VANS);
        String changed = file("new.csv", VANS.replace("> 20", "> 10"));
        String cases = file("cases.jsonl", """
                {"channel": "PHONE", "items": 15, "customer": "unknown to the table"}
                {"channel": "CHAT", "items": 15}
                """);

        CommandRun run = CommandRun.of("table", "diff", old, changed, "--cases", cases);

        assertEquals(1, run.status(), run.err());
        assertTrue(run.out().endsWith("""
                14 % of the space changes, in 1 region; 1 of 2 past cases changes

                1. small -> large: channel: PHONE; items: (10..20]
                   before: rule else; after: rule big
                   such as channel = PHONE; items = 11
                   14 % of the space, 1 case: 1
                """), run.out());
    }

    @Test
    void writes_json_and_markdown() throws IOException {
        String old = file("old.csv", VANS);
        String changed = file("new.csv", VANS.replace("> 20", "> 10"));

        CommandRun json = CommandRun.of("table", "diff", "--json", old, changed);
        CommandRun markdown = CommandRun.of("table", "diff", "--markdown", old, changed);

        assertTrue(
                json.out()
                        .contains("\"regions\":[{\"before\":\"small\",\"after\":\"large\",\"rulesBefore\":[\"else\"],"
                                + "\"rulesAfter\":[\"big\"],\"region\":{\"channel\":\"PHONE\",\"items\":\"(10..20]\"},"
                                + "\"unlessBefore\":[],\"unlessAfter\":[],\"share\":"),
                json.out());
        assertTrue(json.out().contains("\"witness\":{\"channel\":\"PHONE\",\"items\":11}"), json.out());
        assertTrue(markdown.out().startsWith("### vans: what changes\n"), markdown.out());
        assertEquals(1, json.status());
    }

    @Test
    void ends_with_0_where_the_meaning_is_the_same() throws IOException {
        CommandRun run = CommandRun.of(
                "table", "diff", file("old.csv", VANS), file("new.csv", VANS.replace("chat,CHAT,-,small\n", "")));

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().contains("the tables mean the same"), run.out());
    }

    @Test
    void ends_with_2_where_files_or_cases_are_faulty() throws IOException {
        String old = file("old.csv", VANS);
        String dates =
                file("dates.csv", VANS.replace("integer from 0 to 99", "date").replace("> 20", "> 2026-03-01"));
        String cases = file("cases.jsonl", "[1]\n{\"channel\": \"FAX\"}\n");

        CommandRun kinds = CommandRun.of("table", "diff", old, dates);
        CommandRun faulty = CommandRun.of("table", "diff", old, old, "--cases", cases);
        CommandRun missing = CommandRun.of("table", "diff", old, dir.resolve("none.csv"));
        CommandRun both = CommandRun.of("table", "diff", old, old, "--json", "--markdown", "--budget", "0");

        assertEquals(2, kinds.status());
        assertTrue(kinds.err().contains("[diff.other-kind]"), kinds.err());
        assertEquals(2, faulty.status());
        assertTrue(faulty.err().contains("cases.jsonl:1: error: the line is no JSON object"), faulty.err());
        assertTrue(faulty.err().contains("cases.jsonl:2: channel: error: `FAX` for `channel`"), faulty.err());
        assertEquals(2, missing.status());
        assertEquals(2, both.status());
        assertTrue(both.err().contains("a budget of 0 steps, expected at least 1"), both.err());
        assertTrue(both.err().contains("--json and --markdown together"), both.err());
    }

    @Test
    void simplify_writes_a_smaller_table_and_says_the_steps() throws IOException {
        String file = file("vans.csv", VANS);
        Path out = dir.resolve("smaller.csv");

        CommandRun run = CommandRun.of("table", "simplify", file, out);

        assertEquals(0, run.status(), run.err());
        assertTrue(run.out().startsWith("delete rule `chat`: "), run.out());
        assertTrue(run.out().endsWith(": 2 rules instead of 3, proven to mean the same\n"), run.out());
        assertEquals(0, CommandRun.of("table", "diff", file, out).status());

        CommandRun again = CommandRun.of("table", "simplify", out, dir.resolve("again.dmn"));
        assertTrue(again.out().endsWith(": nothing to simplify\n"), again.out());
        assertTrue(Files.exists(dir.resolve("again.dmn")));
    }
}
