package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** T10: {@code caserail table verify}. */
class VerifyTableTest {
    @TempDir
    private Path dir;

    private String file(String name, String text) throws IOException {
        return Files.writeString(dir.resolve(name), text).toString();
    }

    @Test
    void tells_findings_with_facts_and_ends_with_1_if_one_is_an_error() throws IOException {
        String file = file("t.csv", """
                vans (F),items,van
                types,integer from 0,output: text
                big,> 20,large
                huge,> 30,lorry
                """);

        CommandRun run = CommandRun.of("table", "verify", file);

        assertEquals(1, run.status());
        assertEquals(
                "error: no rule takes items: [0..20], such as items = 0 (add a rule for it, a last rule that takes every case,"
                        + " or default outputs) [GAP]\n"
                        + file
                        + ":4:1: warning: rule `huge` never decides: rule `big` above it takes everything that it"
                        + " takes (delete it, or move it up) [SHADOWED]\n",
                run.out().substring(0, run.out().indexOf("vans unversioned")));
        assertTrue(run.out().endsWith("FIRST, 2 rules: 1 GAP, 1 SHADOWED\n"), run.out());
    }

    @Test
    void writes_a_finding_a_line_as_json() throws IOException {
        String file = file("t.csv", """
                vans (U),items,tags,van
                types,number,"set of A, B",output: text
                big,> 20,contains A,large
                small,<= 20,-,small
                rest,> 20,contains none (A),small
                """);

        CommandRun run = CommandRun.of("table", "verify", "--json", file);

        assertEquals(0, run.status(), run.out());
        assertEquals("", run.out());

        String gap = file("u.csv", """
                vans (U),items,tags,van
                types,number?,"set of A, B",output: text
                big,> 20,contains A,large
                small,<= 20,-,small
                none,null,-,small
                """);
        CommandRun found = CommandRun.of("table", "verify", "--json", gap);

        assertEquals(1, found.status());
        assertEquals(
                "{\"kind\":\"GAP\",\"severity\":\"error\",\"rules\":[],\"witness\":{\"items\":30,\"tags\":[]},\"region\":"
                        + "{\"items\":\"> 20\",\"tags\":\"contains none (A)\"},\"message\":\"no rule takes items: > 20; tags:"
                        + " contains none (A)\",\"help\":\"add a rule for it, a last rule that takes every case, or default"
                        + " outputs\"}\n",
                found.out().lines().findFirst().orElse("") + "\n");
    }

    @Test
    void holds_codes_against_the_catalogues_of_a_directory() throws IOException {
        String file = file("t.csv", "t (F),channel,skill\ntypes,text,output: text\na,PHONE,PAYMNET\nb,-,GENERAL\n");
        Path desk = Files.createDirectory(dir.resolve("desk"));
        Files.writeString(desk.resolve("skills.csv"), "code,name\nPAYMENT,x\nGENERAL,y\n");
        Files.writeString(desk.resolve("roster.csv"), "agent,skills\na1,PAYMENT GENERAL\n");

        CommandRun run = CommandRun.of("table", "verify", "--catalogue", desk.toString(), file);

        assertEquals(1, run.status());
        assertTrue(
                run.out().contains("unknown skill `PAYMNET` in column `skill` of rule `a` (did you mean `PAYMENT`?)"),
                run.out());
    }

    @Test
    void a_value_outside_its_domain_is_told_at_its_cell_and_the_rest_verified() throws IOException {
        String file =
                file("t.csv", "t (F),channel,skill\ntypes,\"one of PHONE, CHAT\",output: text\na,PHONY,A\nb,CHAT,B\n");

        CommandRun run = CommandRun.of("table", "verify", file);

        assertEquals(1, run.status());
        assertTrue(run.out().contains("t.csv:3:3: error: `PHONY` in column `channel` of rule `a`"), run.out());
        assertTrue(run.out().contains("no rule takes channel: PHONE"), run.out());
        assertEquals(2, CommandRun.of("table", "decide", file, "--facts", file).status());
    }

    @Test
    void what_cannot_be_read_is_told_together() throws IOException {
        String file = file("t.csv", "t (F),channel,skill\ntypes,text,output: text\na,<,\n");

        CommandRun run = CommandRun.of(
                "table", "verify", "--catalogue", dir.resolve("nowhere").toString(), "--budget", "0", file);

        assertEquals(2, run.status());
        assertTrue(run.err().contains("t.csv:3:4: error:"), run.err());
        assertTrue(run.err().contains("catalogue.unusable"), run.err());
        assertTrue(run.err().contains("a budget of 0 steps, expected at least 1"), run.err());
    }
}
