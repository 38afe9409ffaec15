package dev.caserail.examples.supportdesk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.caserail.model.servicelevel.clock.CaseClocks;
import dev.caserail.model.servicelevel.clock.ClockState;
import dev.caserail.model.servicelevel.escalation.EscalationPlan;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** S11, S12: {@code caserail clock}. */
class ClockCommandTest {
    private static final Path SAMPLE = Path.of("clocks/journal.jsonl");

    @TempDir
    private Path dir;

    private static String lines(String text) {
        return text.lines().collect(Collectors.joining("\n"));
    }

    @Test
    void a_case_is_told_as_a_timeline() {
        CommandRun run = CommandRun.of("clock", SAMPLE, "--case", "C-1", "--at", "2026-11-03T10:30:00+01:00");

        assertEquals("", run.err());
        assertEquals(0, run.status());
        assertEquals("""
                C-1  Tue 2026-11-03 10:30  service level MAIL
                  FIRST_RESPONSE  RUNNING  due Tue 2026-11-03 11:00  3 h 30 min of 4 h  (First response)
                    First response is due Tue 2026-11-03 11:00: 4 h of business time (MAIL, Europe/Berlin) from Mon 2026-11-02 17:00 (the case was opened), of which 3 h 30 min are used.
                    running  Mon 2026-11-02 17:00 - now  3 h 30 min  the case was opened (entry 1)
                    step     WARN_AGENTS  75%  fired Tue 2026-11-03 10:00  notify AGENT
                    step     TELL_LEAD  due  to come Tue 2026-11-03 11:00  notify TEAM_LEAD
                    step     RAISE  due+2h  to come Tue 2026-11-03 13:00  raise the priority to HIGH
                  RESOLUTION  RUNNING  due Thu 2026-11-05 17:00  3 h 30 min of 30 h  (Resolution)
                    Resolution is due Thu 2026-11-05 17:00: 30 h of business time (MAIL, Europe/Berlin) from Mon 2026-11-02 17:00 (the case was opened), of which 3 h 30 min are used.
                    running  Mon 2026-11-02 17:00 - now  3 h 30 min  the case was opened (entry 1)
                    step     WARN_LEAD  80%  to come Thu 2026-11-05 11:00  notify TEAM_LEAD
                    step     TO_MANAGER  due  to come Thu 2026-11-05 17:00  transfer to MANAGER
                  look again: Tue 2026-11-03 11:00""", lines(run.out()).strip());
    }

    @Test
    void a_case_without_a_recorded_service_level_is_measured_by_the_table() {
        CommandRun run = CommandRun.of("clock", SAMPLE, "--case", "C-2", "--at", "2026-11-02T16:01:00Z");

        assertTrue(
                run.out()
                        .startsWith(
                                "C-2  Mon 2026-11-02 17:01  service level CHAT, not recorded: the desk's table says so (rule chat:"),
                run.out());
        assertTrue(run.out().contains("FIRST_RESPONSE  MET  due Mon 2026-11-02 17:02  30 s of 2 min"), run.out());
        assertTrue(
                run.out().contains("ended    Mon 2026-11-02 17:00:30  the customer was answered (entry 2)"), run.out());
    }

    @Test
    void programs_get_the_types_of_the_library() throws IOException {
        CommandRun run = CommandRun.of("clock", SAMPLE, "--at", "2026-11-03T12:00:00Z", "--json", "--locale", "de");

        var json = CaserailJsonModule.mapper();
        assertEquals(2, run.out().lines().count());
        JsonNode first = json.readTree(run.out().lines().findFirst().orElseThrow());
        CaseClocks clocks = json.treeToValue(first.get("clocks"), CaseClocks.class);
        EscalationPlan plan = json.treeToValue(first.get("escalation"), EscalationPlan.class);
        assertEquals(ClockState.BREACHED, clocks.readings().get(0).state());
        assertEquals(
                clocks.readings(),
                json.treeToValue(json.valueToTree(clocks), CaseClocks.class).readings());
        assertEquals("2026-11-03T12:00:00Z", first.get("nextWakeUp").asText());
        assertEquals(5, plan.steps().size());
        assertTrue(
                first.get("why")
                        .get("FIRST_RESPONSE#1")
                        .asText()
                        .startsWith("Erste Antwort war fällig Di 2026-11-03 11:00"),
                first.toString());
    }

    @Test
    void before_the_opening_there_is_nothing_to_tell() {
        CommandRun run = CommandRun.of("clock", SAMPLE, "--at", "2026-11-02T00:00:00Z");

        assertEquals(0, run.status());
        assertEquals("", run.out());
        assertEquals("no case was open at 2026-11-02T00:00:00Z", lines(run.err()));
    }

    @Test
    void faults_are_told_and_nothing_else() throws IOException {
        Path broken = Files.writeString(dir.resolve("j.jsonl"), "{\"case\":\"C-1\"\n");
        CommandRun run = CommandRun.of("clock", broken);
        assertEquals(2, run.status());
        assertEquals("", run.out());
        assertTrue(run.err().contains("j.jsonl:1:"), run.err());

        Path latin = Files.write(dir.resolve("l.jsonl"), "\u00e4\n".getBytes(StandardCharsets.ISO_8859_1));
        assertTrue(CommandRun.of("clock", latin).err().contains("[source.encoding]"));
        assertTrue(CommandRun.of("clock", dir.resolve("none.jsonl")).err().contains("[source.unreadable]"));
        CommandRun unknown = CommandRun.of("clock", SAMPLE, "--case", "C-11");
        assertEquals(2, unknown.status());
        assertTrue(
                unknown.err().contains("the file has no case `C-11` (did you mean `C-1`?) [clock.unknown-case]"),
                unknown.err());
        assertTrue(CommandRun.of("clock", SAMPLE, "--at", "tomorrow").err().contains("`tomorrow` is no instant"));
    }

    @Test
    void a_desk_with_its_own_calendar_counts_by_it_and_one_without_the_old_says_so() throws IOException {
        Files.writeString(dir.resolve("calendars.csv"), """
                calendar,day,hours
                MAIL,ZONE,Europe/Berlin
                MAIL,MONDAY-SUNDAY,OPEN
                HOTLINE,ZONE,Europe/Berlin
                HOTLINE,MONDAY-SUNDAY,OPEN
                """);
        CommandRun run = CommandRun.of("clock", SAMPLE, "--case", "C-1", "--at", "2026-11-02T16:30:00Z", "--desk", dir);
        assertTrue(run.out().contains("FIRST_RESPONSE  RUNNING  due Mon 2026-11-02 21:00"), run.out() + run.err());

        Files.writeString(dir.resolve("calendars.csv"), """
                calendar,day,hours
                HOTLINE,ZONE,Europe/Berlin
                HOTLINE,MONDAY-SUNDAY,OPEN
                """);
        Files.writeString(dir.resolve("service-levels.csv"), """
                level,calendar,label_en,FIRST_RESPONSE
                ALL,HOTLINE,All,1h
                """);
        Files.writeString(dir.resolve("service-level-table.csv"), """
                # hit policy: FIRST
                rule,channel,level
                all,-,ALL
                """);
        Files.writeString(dir.resolve("escalation-table.csv"), """
                # hit policy: RULE ORDER
                rule,clock,step,at,action,to
                all,FIRST_RESPONSE,LATE,due,NOTIFY_ROLE,AGENT
                """);
        CommandRun gone = CommandRun.of("clock", SAMPLE, "--at", "2026-11-02T16:30:00Z", "--desk", dir);
        assertEquals(2, gone.status());
        assertTrue(
                gone.err().contains("the desk has no calendar `MAIL`")
                        && gone.err().contains("[clock.unknown-calendar]"),
                gone.err());
    }
}
