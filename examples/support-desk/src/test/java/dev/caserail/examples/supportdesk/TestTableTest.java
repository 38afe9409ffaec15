package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T12, T13, T14: {@code caserail table test}. */
class TestTableTest {
    private static final String VANS = """
            vans (F),items,tags,van
            types,integer from 0,"set of A, B",output: text
            big,> 20,-,large
            gold,-,contains A,express
            rest,-,-,small
            """;

    @TempDir
    private Path dir;

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void ends_with_0_if_all_hold_and_with_1_if_some_fail() throws IOException {
        String table = file("t.csv", VANS);
        String good = file("good.csv", "items,tags,van\n30,,large\n3,,small\n");
        String bad = file("bad.csv", "example,items,tags,van\nmany,30,,large\nfew,3,,large\n");

        CommandRun all = CommandRun.of("table", "test", table, good);
        CommandRun some = CommandRun.of("table", "test", table, bad);

        assertEquals(0, all.status(), all.err());
        assertTrue(all.out().endsWith("): 2 examples, all hold\n"), all.out());
        assertEquals(1, some.status());
        assertTrue(some.out().startsWith(bad + """
                        :3:1: example `few`: expected large, got small
                          facts: items 3; tags (empty)
                          decided by: rule rest: takes every other case
                          nearest change that gives large: items 30 instead of 3
                        vans unversioned ("""), some.out());
        assertTrue(some.out().endsWith("): 2 examples, 1 fails\n"), some.out());
    }

    @Test
    void what_is_missing_is_told_and_proposed_ready_to_be_pasted() throws IOException {
        String table = file("t.csv", VANS);
        String examples = file("e.csv", "items,tags,van,note: to confirm\n30,,large,yes\n20,,small,\n");

        CommandRun run = CommandRun.of("table", "test", table, examples, "--coverage", "--mutate");

        assertEquals(0, run.status(), run.err());
        String out = run.out().substring(run.out().indexOf("): ") + 3);
        assertEquals("""
                2 examples, all hold, 1 to be confirmed
                coverage: 7 of 10 (70 %): 2 of 3 rules, 3 of 4 conditions, 2 of 3 bounds
                  missing: items is right below 20 (rule `big`)
                  missing: rule `gold` decides
                  missing: `tags: contains A` of rule `gold` holds
                """, out.substring(0, out.indexOf("mutation: ")));
        assertTrue(out.contains("\nmutation: "), out);
        assertTrue(out.contains("\n  not noticed: rule gold is gone ("), out);
        String proposals = out.substring(out.indexOf("# table: vans\n"));
        Path more = dir.resolve("more.csv");
        Files.writeString(more, proposals);
        Path lines = dir.resolve("more.jsonl");

        CommandRun full = CommandRun.of("table", "test", table, more, "--coverage", "--mutate", "--propose", lines);

        assertEquals(0, full.status(), full.err());
        assertTrue(Files.readString(lines).lines().count() < proposals.lines().count());
        assertEquals(0, CommandRun.of("table", "test", table, lines).status());
    }

    @Test
    void writes_a_line_an_example_and_one_for_each_measure_as_json() throws IOException {
        String table = file("t.csv", VANS);
        String examples = file(
                "e.jsonl",
                "{\"name\": \"many\", \"facts\": {\"items\": 3}, \"result\": \"large\", \"rules\": [\"big\"]}\n");

        CommandRun run =
                CommandRun.of("table", "test", "--json", "--coverage", "--mutate", "--most", "3", table, examples);

        assertEquals(1, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size(), run.out());
        assertTrue(
                lines.get(0)
                        .startsWith("{\"example\":\"many\",\"location\":\"" + examples
                                + ":1:1\",\"held\":false,\"expected\":\"large\",\"got\":\"small\",\"rules\":[\"rest\"],"
                                + "\"nearest\":{\"items\":\"30\"},\"failure\":\""),
                lines.get(0));
        assertTrue(lines.get(1).startsWith("{\"coverage\":{\"covered\":"), lines.get(1));
        assertTrue(
                lines.get(1)
                        .contains(
                                "{\"kind\":\"RULE\",\"state\":\"covered\",\"words\":\"rule `rest` decides\",\"rule\":\"rest\",\"coveredBy\":[\"many\"]}"),
                lines.get(1));
        assertTrue(lines.get(2).startsWith("{\"mutation\":{\"mutants\":"), lines.get(2));
        assertTrue(lines.get(2).contains("\"tried\":3,"), lines.get(2));
        assertTrue(lines.get(2).contains("\"failing\":[\"many\"]"), lines.get(2));
    }

    @Test
    void the_examples_of_the_small_table_hold() {
        CommandRun run = CommandRun.of(
                "table",
                "test",
                "tables/delivery-fee.csv",
                "tables/delivery-fee.examples.csv",
                "--coverage",
                "--mutate");

        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().contains(": 7 examples, all hold\n"), run.out());
    }

    @Test
    void files_that_cannot_be_read_end_with_2() throws IOException {
        String table = file("t.csv", VANS);
        String faulty = file("e.csv", "item,van\n3,small\n");

        CommandRun run = CommandRun.of("table", "test", table, faulty);
        CommandRun none = CommandRun.of("table", "test", table, dir.resolve("nowhere.csv"));
        CommandRun most = CommandRun.of("table", "test", table, faulty, "--most", "0");
        CommandRun unwritable = CommandRun.of(
                "table", "test", table, file("g.csv", "items,van\n3,small\n"), "--propose", dir.resolve("no/p.csv"));

        assertEquals(2, run.status());
        assertTrue(run.err().contains("unknown column `item`"), run.err());
        assertEquals(2, none.status());
        assertTrue(none.err().contains("there is no such file"), none.err());
        assertEquals(2, most.status());
        assertEquals(2, unwritable.status());
        assertTrue(
                unwritable.err().contains("cannot be written: there is no such file or directory"), unwritable.err());
    }

    @Test
    void one_table_of_a_dmn_file_is_tested_by_its_name() throws IOException {
        String csv = file("t.csv", VANS);
        String dmn = dir.resolve("t.dmn").toString();
        assertEquals(0, CommandRun.of("table", "convert", csv, dmn).status());
        String examples = file("e.csv", "items,tags,van\n30,,large\n");

        assertEquals(
                0,
                CommandRun.of("table", "test", dmn, examples, "--decision", "vans")
                        .status());
        CommandRun other = CommandRun.of("table", "test", dmn, examples, "--decision", "van");
        assertEquals(2, other.status());
        assertTrue(other.err().contains("no table `van` (did you mean `vans`?)"), other.err());
    }
}
