package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.taxonomy.source.SourceText;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T4: {@code caserail table new} writes an empty table for a given schema. */
class NewTableCommandTest {
    private static final Path FEES = Path.of("tables/delivery-fee.csv");

    @TempDir
    private Path dir;

    private CommandRun vans(Object... more) {
        Object[] words = {
            "table",
            "new",
            "--name",
            "vans",
            "--hit-policy",
            "first",
            "--input",
            "channel: one of PHONE, CHAT",
            "--input",
            "items: integer from 0",
            "--output",
            "van: one of small, large",
            "--note",
            "why"
        };
        Object[] all = new Object[words.length + more.length];
        System.arraycopy(words, 0, all, 0, words.length);
        System.arraycopy(more, 0, all, words.length, more.length);
        return CommandRun.of(all);
    }

    @Test
    void writes_the_comment_block_the_names_and_the_types() {
        CommandRun run = vans();

        assertEquals("""
                # table: vans
                # hit policy: FIRST
                # version: 1
                rule,channel,items,van,why
                types,"one of PHONE, CHAT",integer from 0,"output: one of small, large",note
                """, run.out());
        assertEquals(0, run.status());
    }

    @Test
    void the_table_lacks_a_rule_and_is_sound_with_one() throws Exception {
        Path file = dir.resolve("vans.csv");
        assertEquals(0, vans("--out", file, "--table-version", "2026-03").status());

        CommandRun empty = CommandRun.of("table", "check", file);
        Files.writeString(file, "big,PHONE,> 20,large,long calls\n", StandardOpenOption.APPEND);
        CommandRun filled = CommandRun.of("table", "check", file);

        assertEquals(2, empty.status());
        assertEquals(1, empty.out().lines().count(), empty.out());
        assertTrue(empty.out().contains("there is no rule below the header"), empty.out());
        assertEquals(0, filled.status(), filled.out());
        assertTrue(filled.out().contains("vans 2026-03 ("), filled.out());
        assertTrue(filled.out().contains("FIRST, 1 rules: sound"), filled.out());
    }

    @Test
    void takes_the_columns_of_another_table() throws Exception {
        Path copy = dir.resolve("copy.csv");
        Path dmn = dir.resolve("fees.dmn");
        Path fromDmn = dir.resolve("from-dmn.csv");
        CommandRun.of("table", "convert", FEES, dmn);

        assertEquals(
                0, CommandRun.of("table", "new", "--like", FEES, "--out", copy).status());
        assertEquals(
                0,
                CommandRun.of("table", "new", "--like", dmn, "--name", "fees", "--out", fromDmn)
                        .status());

        String written = Files.readString(copy);
        assertTrue(written.startsWith("# table: delivery-fee\n"), written);
        assertTrue(
                written.endsWith(
                        "rule,customer,order total,slot,fee\ntypes,\"one of NEW, REGULAR, PREMIUM\",number,time?,"
                                + "output: number\n"),
                written);
        assertTrue(Files.readString(fromDmn).startsWith("# table: fees\n"));
    }

    @Test
    void tells_every_fault_at_once_and_writes_nothing() {
        Path file = dir.resolve("vans.csv");

        CommandRun run = CommandRun.of(
                "table",
                "new",
                "--name",
                "vans",
                "--hit-policy",
                "frist",
                "--input",
                "channel: ones of PHONE, CHAT",
                "--input",
                "items",
                "--input",
                "total: number from 9 to 1",
                "--output",
                "van: set of A, B",
                "--output",
                "van: text?",
                "--out",
                file);

        assertEquals(2, run.status());
        assertEquals(
                SourceText.resource(NewTableCommandTest.class, "new-table-faults.txt")
                        .text(),
                run.err());
        assertFalse(Files.exists(file));
    }

    @Test
    void a_hit_policy_that_does_not_fit_the_outputs_is_told() {
        CommandRun run = CommandRun.of(
                "table", "new", "--name", "t", "--hit-policy", "C+", "--input", "a: text", "--output", "b: text");

        assertEquals(2, run.status());
        assertEquals(
                "hit policy:1:1: error: hit policy COLLECT SUM needs one output of numbers (give the output the type"
                        + " `number`) [table.unfit-outputs]\n",
                run.err());
    }

    @Test
    void never_writes_over_a_file() throws Exception {
        Path file = Files.writeString(dir.resolve("vans.csv"), "mine");

        CommandRun run = vans("--out", file);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("is there already"), run.err());
        assertEquals("mine", Files.readString(file));
    }

    @Test
    void columns_come_from_options_or_from_a_table() {
        assertEquals(2, CommandRun.of("table", "new", "--output", "b: text").status());
        assertEquals(2, vans("--like", FEES).status());
        assertTrue(CommandRun.of("table", "new", "--name", "t")
                .err()
                .startsWith("input:1:1: error: there is no input, expected at least one"));
    }
}
