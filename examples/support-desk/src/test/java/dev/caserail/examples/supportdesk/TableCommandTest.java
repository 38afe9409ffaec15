package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.routing.skill.ReferenceSkills;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a rule author sees who checks, shows, converts, decides and explains tables. */
class TableCommandTest {
    private static final Path FEES = Path.of("tables/delivery-fee.csv");
    private static final Path ORDERS = Path.of("tables/orders.jsonl");

    @TempDir
    private Path dir;

    @Test
    void a_sound_table_is_named_with_version_hit_policy_and_size() {
        CommandRun run = CommandRun.of("table", "check", FEES);

        assertEquals(0, run.status(), run.out() + run.err());
        assertTrue(run.out().contains("delivery-fee 1 ("), run.out());
        assertTrue(run.out().contains("FIRST, 4 rules: sound"), run.out());
    }

    @Test
    void a_column_whose_conditions_name_other_inputs_is_remarked_on() throws Exception {
        Path csv = Files.writeString(dir.resolve("credit.csv"), """
                # table: credit
                # hit policy: FIRST
                # version: 1
                rule,total,limit,way
                types,number,number,output: text
                over,> limit,-,ask
                small,< 10,-,pay
                else,-,-,bill
                """);

        CommandRun run = CommandRun.of("table", "check", csv);

        assertEquals(0, run.status(), run.out() + run.err());
        assertEquals(
                csv
                        + ": remark: table `credit`: column `total` is evaluated, not looked up, in rule over: conditions name"
                        + " other inputs",
                run.out().lines().findFirst().orElseThrow());
        assertTrue(run.out().contains("3 rules: sound"), run.out());
    }

    @Test
    void every_fault_of_every_file_is_named_with_its_place() throws Exception {
        Path csv = Files.writeString(
                dir.resolve("bad.csv"), Files.readString(FEES).replace("PREMIUM,-,-,0", "PREMUM,-,-,free"));
        Path dmn = Files.writeString(dir.resolve("bad.dmn"), "<!DOCTYPE x><definitions/>");

        CommandRun run = CommandRun.of("table", "check", csv, dmn, dir.resolve("nowhere.csv"));

        assertEquals(2, run.status());
        assertTrue(run.out().contains("bad.csv:6:9: error: unknown"), run.out());
        assertTrue(run.out().contains("did you mean `PREMIUM`?"), run.out());
        assertTrue(run.out().contains("`free`"), run.out());
        assertTrue(run.out().contains("bad.dmn:1:1: error: "), run.out());
        assertTrue(run.out().contains("nowhere.csv:1:1: error: the file cannot be read"), run.out());
    }

    @Test
    void a_table_is_drawn_as_a_box_and_as_markdown() {
        CommandRun box = CommandRun.of("table", "show", FEES);
        CommandRun markdown = CommandRun.of("table", "show", FEES, "--form", "markdown");

        assertTrue(box.out().contains("│ premium │ PREMIUM"), box.out());
        assertTrue(markdown.out().contains("| premium | PREMIUM |"), markdown.out());
    }

    @Test
    void facts_are_decided_line_by_line_in_order_with_rule_table_version_and_hash() {
        CommandRun run = CommandRun.of("table", "decide", FEES, "--facts", ORDERS);

        assertEquals(0, run.status(), run.err());
        List<String> lines = run.out().lines().toList();
        assertEquals(3, lines.size());
        assertTrue(
                lines.get(0).startsWith("{\"result\":0,\"rules\":[\"premium\"],\"table\":\"delivery-fee\","),
                run.out());
        assertTrue(lines.get(1).startsWith("{\"result\":3.9,\"rules\":[\"early\"],"), run.out());
        assertTrue(lines.get(2).startsWith("{\"result\":1.9,\"rules\":[\"others\"],"), run.out());
    }

    @Test
    void a_line_that_cannot_be_decided_gets_an_error_and_the_rest_goes_on() throws Exception {
        Path facts = Files.writeString(dir.resolve("facts.jsonl"), """
                {"custmer": "NEW"}
                no json
                {"customer": "NEW", "order total": "much"}
                {"customer": "NEW", "order total": 60}
                """);

        CommandRun run = CommandRun.of("table", "decide", FEES, "--facts", facts);

        assertEquals(1, run.status());
        List<String> lines = run.out().lines().toList();
        assertTrue(lines.get(0).startsWith("{\"error\":{\"code\":\"dmn.unknown-fact\""), run.out());
        assertTrue(lines.get(1).startsWith("{\"error\":{\"code\":\"facts.no-object\""), run.out());
        assertTrue(lines.get(2).startsWith("{\"error\":{\"code\":\"dmn.wrong-fact\""), run.out());
        assertTrue(lines.get(3).startsWith("{\"result\":0,\"rules\":[\"large\"]"), run.out());
    }

    @Test
    void a_table_without_a_match_answers_null() throws Exception {
        Path table = Files.writeString(
                dir.resolve("narrow.csv"), Files.readString(FEES).replace("others,-,-,-,1.90,\n", ""));

        CommandRun run = CommandRun.of("table", "decide", table, "--facts", ORDERS);

        assertEquals(0, run.status(), run.out());
        assertTrue(run.out().lines().toList().get(2).startsWith("{\"result\":null,\"rules\":[]"), run.out());
    }

    @Test
    void a_table_goes_to_dmn_and_back_without_a_change_of_meaning() throws Exception {
        Path dmn = dir.resolve("fees.dmn");
        Path csv = dir.resolve("fees.csv");

        assertEquals(
                0, CommandRun.of("table", "convert", FEES, dmn, "--dmn", "1.3").status());
        assertEquals(0, CommandRun.of("table", "convert", dmn, csv).status());

        assertEquals(
                CommandRun.of("table", "decide", FEES, "--facts", ORDERS).out(),
                CommandRun.of("table", "decide", csv, "--facts", ORDERS).out());
        assertEquals(
                CommandRun.of("table", "decide", FEES, "--facts", ORDERS).out(),
                CommandRun.of("table", "decide", dmn, "--facts", ORDERS).out());
    }

    @Test
    void the_reference_skill_table_goes_through_all_commands() throws Exception {
        Path table = Files.writeString(
                dir.resolve("skill-table.csv"), ReferenceSkills.sourceTable().text());
        Path dmn = dir.resolve("skills.dmn");
        Path facts = Files.writeString(
                dir.resolve("facts.jsonl"),
                "{\"signals\":[\"LEGAL_THREAT\"],\"issues\":[\"VOUCHER\"],\"unresolved\":false}\n");

        assertEquals(0, CommandRun.of("table", "check", "--skills", table).status());
        assertEquals(
                0, CommandRun.of("table", "convert", "--skills", table, dmn).status());
        assertTrue(CommandRun.of("table", "decide", dmn, "--facts", facts)
                .out()
                .startsWith("{\"result\":\"MANAGER\",\"rules\":[\"legal-threat\"]"));
        assertTrue(CommandRun.of("table", "explain", dmn, "--facts", facts)
                .out()
                .contains("with signals (empty) instead of LEGAL_THREAT: GENERAL (rule everything-else)"));
    }

    @Test
    void unknown_decisions_versions_and_forms_are_refused_with_what_there_is() {
        CommandRun decision = CommandRun.of("table", "decide", FEES, "--facts", ORDERS, "--decision", "delivery-fees");
        CommandRun version = CommandRun.of("table", "convert", FEES, dir.resolve("x.dmn"), "--dmn", "2");

        assertEquals(2, decision.status());
        assertTrue(decision.err().contains("did you mean `delivery-fee`?"), decision.err());
        assertEquals(2, version.status());
        assertTrue(version.err().contains("--dmn is `2`, expected one of 1.3, 1.4, 1.5"), version.err());
    }
}
