package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.internal.duration.DurationText;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.CalendarSetCsv;
import dev.caserail.model.servicelevel.escalation.EscalationPlan;
import dev.caserail.model.servicelevel.escalation.EscalationPlanner;
import dev.caserail.model.servicelevel.step.EscalationStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.servicelevel.step.StepTime;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The worked examples of {@code clock-vectors.csv}, each checked by hand: S9, S10, S11, S12 and the defects of others. */
class ClockVectorsTest {
    private static final DateTimeFormatter WALL = DateTimeFormatter.ofPattern("MM-dd HH:mm");
    private static final CalendarSet CALENDARS =
            CalendarSet.of(CalendarSetCsv.read(source("vector-calendars.csv")).get());
    private static final ServiceClocks CLOCKS =
            ServiceClocks.of(ClockCsv.load(source("vector-clocks.csv")).get(), CALENDARS);

    private static SourceText source(String file) {
        return SourceText.read(file, ClockVectorsTest.class.getResourceAsStream(file))
                .get();
    }

    private static List<CsvRow> vectors() {
        Diagnostics faults = new Diagnostics();
        List<CsvRow> rows =
                CsvTable.parseCommented(source("clock-vectors.csv"), faults).rows();
        assertEquals("", faults.all().mkString("\n"));
        return rows;
    }

    @Test
    @DisplayName("there are more than sixty of them, each of another name")
    void enough() {
        List<String> names = vectors().stream().map(row -> text(row, "name")).toList();
        assertTrue(names.size() > 60, names.size() + " examples");
        assertEquals(names.size(), names.stream().distinct().count());
    }

    @TestFactory
    Stream<DynamicTest> vectorsHold() {
        return vectors().stream().map(row -> DynamicTest.dynamicTest(text(row, "name"), () -> check(row)));
    }

    private static void check(CsvRow row) {
        MilestoneCode clock = MilestoneCode.of(text(row, "clock"));
        ZoneId zone = CALENDARS
                .find(CalendarCode.of(text(row, "calendar")))
                .orElseThrow()
                .definition()
                .zone();
        CaseJournal journal =
                new JournalScript(zone, clock).read(text(row, "journal"), text(row, "target"), text(row, "calendar"));
        Instant at = JournalScript.instant(text(row, "at"), zone);
        CaseClocks clocks = CLOCKS.read(journal, at).get();
        Optional<ClockReading> reading = clocks.cycles(clock).stream()
                .filter(r -> Integer.toString(r.cycle()).equals(text(row, "cycle")))
                .findFirst();
        if (text(row, "state").equals("NONE")) {
            assertEquals(List.of(), clocks.cycles(clock));
            return;
        }
        assertEquals(
                Stream.of("cycle", "state", "elapsed", "due", "breached")
                        .map(column -> column + " " + text(row, column))
                        .collect(Collectors.joining("\n")),
                reading.map(r -> "cycle " + r.cycle() + "\nstate " + r.state() + "\nelapsed "
                                + DurationText.write(r.elapsed()) + "\ndue " + wall(r.due(), zone) + "\nbreached "
                                + wall(r.breachedAt(), zone))
                        .orElse("no such cycle, there are " + clocks.readings()));
        assertEquals(text(row, "steps"), steps(row, clock, clocks, zone));
    }

    /** What the plan says of the steps that the row names, in the row's own words. */
    private static String steps(CsvRow row, MilestoneCode clock, CaseClocks clocks, ZoneId zone) {
        if (text(row, "steps").isEmpty()) {
            return "";
        }
        List<EscalationStep> steps = new ArrayList<>();
        for (String step : text(row, "steps").split("\\|", -1)) {
            steps.add(EscalationStep.of(
                    clock,
                    StepCode.of("STEP_" + steps.size()),
                    StepTime.of(step.strip().split(" ", 2)[0]),
                    NotifyRole.of(RoleCode.of("TEAM_LEAD"))));
        }
        EscalationPlan plan = EscalationPlanner.of(CALENDARS).plan(clocks, steps);
        return plan.steps().stream()
                .map(s -> (s.step().time().text() + " " + s.state() + " "
                                + wall(s.state().name().equals("CANCELLED") ? Optional.empty() : s.at(), zone))
                        .strip())
                .collect(Collectors.joining(" | "));
    }

    private static String wall(Optional<Instant> at, ZoneId zone) {
        return at.map(i -> LocalDateTime.ofInstant(i, zone).format(WALL)).orElse("");
    }

    private static String text(CsvRow row, String column) {
        return row.cell(column).trimmed();
    }

    @Test
    @DisplayName("S11: the reading does not depend on how often somebody looks; a breach stays")
    void latched() {
        ZoneId zone = ZoneId.of("Europe/Berlin");
        MilestoneCode clock = MilestoneCode.of("SOLVE");
        CaseJournal journal = new JournalScript(zone, clock)
                .read(
                        "11-02 08:00 opened | 11-02 12:00 waiting | 11-03 12:00 open | 11-03 13:00 resolved",
                        "2h",
                        "WEEK");
        Instant due = JournalScript.instant("11-02 10:00", zone);
        for (Instant at = due.plusNanos(1); at.isBefore(due.plus(Duration.ofDays(4))); at = at.plusSeconds(3_601)) {
            ClockReading reading = CLOCKS.read(journal, at).get().find(clock).orElseThrow();
            assertEquals(ClockState.BREACHED, reading.state());
            assertEquals(Optional.of(due), reading.breachedAt());
            assertEquals(Optional.of(at), reading.detectedAt());
        }
        assertEquals(
                ClockState.RUNNING,
                CLOCKS.read(journal, due).get().find(clock).orElseThrow().state());
    }
}
