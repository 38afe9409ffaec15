package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.servicelevel.desk.ReferenceServiceLevels;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.source.SourceText;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** S11: clocks as a file, and every fault of it at once. */
class ClockCsvTest {
    private static String faults(String text) {
        return ClockCsv.load(SourceText.of("clocks.csv", text))
                .getError()
                .map(Diagnostic::line)
                .mkString("\n");
    }

    @Test
    void each_fault_has_its_place() {
        assertEquals("""
                clocks.csv:2:7: error: unknown kind `FIRST_RESPONCE`, expected one of FIRST_RESPONSE, NEXT_RESPONSE, RESOLUTION, RETURN, CUSTOM (did you mean `FIRST_RESPONSE`?) [clock.malformed]
                clocks.csv:3:1: error: milestone code `pick up`, expected upper-case letters and digits in words joined by underscores [identifier.malformed]
                clocks.csv:3:24: error: trigger `ASIGNED`, expected one of OPENED, CUSTOMER_MESSAGE, REPLY, ASSIGNEE_REPLY, ASSIGNED, UNASSIGNED, TRANSFERRED, STATUS, PRIORITY, ISSUE, NOTE (did you mean `ASSIGNED`?) [clock.malformed-trigger]
                clocks.csv:3:32: error: a clock of kind CUSTOM has nothing in `stops` (name what happens, such as `ASSIGNED` or `STATUS:ON_HOLD`) [clock.triggers]
                clocks.csv:4:18: error: a clock of kind RETURN has its own rules, but `starts` names triggers (leave the cell empty, or make the clock one of kind CUSTOM) [clock.triggers]
                clocks.csv:5:1: error: clock `BACK` stands at clocks.csv:4:1 already (give this one another name, or delete it) [clock.malformed]
                clocks.csv:5:18: error: trigger `REPLY:A`, expected no code after `REPLY` [clock.malformed-trigger]
                clocks.csv:5:32: error: unknown reopen `AGAIN`, expected one of CONTINUE, RESTART, NEW_CYCLE [clock.malformed]
                clocks.csv:6:1: error: clock `MUTE` has no label (write what people read, in one language at least) [clock.malformed]
                clocks.csv:6:18: error: trigger `STATUS:`, expected one code after the colon [clock.malformed-trigger]""", faults("""
                        clock,kind,label_en,starts,stops,reopen
                        FIRST,FIRST_RESPONCE,First,,,
                        pick up,CUSTOM,Pick-up,ASIGNED,,
                        BACK,RETURN,Back,  ASSIGNED,,
                        BACK,CUSTOM,Back,REPLY:A,REPLY,AGAIN
                        MUTE,CUSTOM,    ,STATUS:,NOTE,
                        """));
    }

    @Test
    void columns_are_named() {
        assertEquals("""
                clocks.csv:1:1: error: the header has no label column, expected at least one such as `label_en` [clock.malformed]
                clocks.csv:1:1: error: the header has no column `kind` [csv.missing-column]
                clocks.csv:1:7: error: unknown column `kinds`, expected one of clock, kind, paused_in, reopen, start, recurrence, starts, stops (did you mean `kind`?) [csv.unknown-column]""", faults("clock,kinds\nFIRST,FIRST_RESPONSE\n"));
    }

    @Test
    void a_file_says_all_of_a_clock() {
        ClockDefinition clock = ClockCsv.load(SourceText.of("clocks.csv", """
                                # what we measure
                                clock;kind;label_en;label_de;paused_in;reopen;start;recurrence;starts;stops
                                PICKUP;custom;Pick-up;Abholung;ON_HOLD|WAITING_SHOP;new_cycle;on_match;sequential;transferred:MANAGER | STATUS;ASSIGNED
                                """))
                .get()
                .find(MilestoneCode.of("PICKUP"))
                .orElseThrow();
        assertEquals(
                "ClockDefinition{code=MilestoneCode{value=PICKUP}, kind=CUSTOM, labels={en=Pick-up, de=Abholung},"
                        + " pausedIn=[StatusCode{value=ON_HOLD}, StatusCode{value=WAITING_SHOP}], reopen=NEW_CYCLE,"
                        + " start=ON_MATCH, recurrence=SEQUENTIAL,"
                        + " starts=[ClockTrigger{kind=TRANSFERRED, of=MANAGER}, ClockTrigger{kind=STATUS}],"
                        + " stops=[ClockTrigger{kind=ASSIGNED}]}",
                clock.toString());
        assertEquals("Abholung", clock.label(Locale.GERMANY));
        assertEquals("Pick-up", clock.label(Locale.FRENCH));
    }

    @Test
    void a_trigger_reads_what_it_writes() {
        for (String text :
                List.of("OPENED", "TRANSFERRED:MANAGER", "STATUS:ON_HOLD", "ISSUE:TOTE_MISSING", "PRIORITY")) {
            assertEquals(
                    text,
                    ClockTrigger.parse(text, PathLocation.of("trigger")).get().text());
        }
        assertThrows(IllegalArgumentException.class, () -> ClockTrigger.of(TriggerKind.OPENED, "X"));
        assertThrows(IllegalArgumentException.class, () -> ClockTrigger.of(TriggerKind.STATUS, "on hold"));
    }

    @Test
    void a_clock_that_makes_no_sense_cannot_be_made() {
        var named = ClockDefinition.builder().code(MilestoneCode.of("X"));
        assertEquals(
                "clock `X` has no label",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> named.kind(ClockKind.RESOLUTION).build())
                        .getMessage());
        assertEquals(
                "clock `Y` of kind CUSTOM has 0 triggers that start it and 1 that stop it, expected one of each at least",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> ClockDefinition.builder()
                                        .code(MilestoneCode.of("Y"))
                                        .kind(ClockKind.CUSTOM)
                                        .putAllLabels(Map.of(Locale.ENGLISH, "Y"))
                                        .addStops(ClockTrigger.of(TriggerKind.REPLY))
                                        .build())
                        .getMessage());
        ClockDefinition one =
                ReferenceServiceLevels.load().clocks().clocks().clocks().get(0);
        assertEquals(
                "clock `FIRST_RESPONSE` stands there twice",
                assertThrows(IllegalArgumentException.class, () -> ClockSet.of(List.of(one, one)))
                        .getMessage());
    }
}
