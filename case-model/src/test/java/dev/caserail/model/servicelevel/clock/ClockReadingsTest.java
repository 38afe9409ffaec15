package dev.caserail.model.servicelevel.clock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.EscalationFired;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.event.MilestoneRecorded;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.servicelevel.CalendarSet;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.desk.ReferenceServiceLevels;
import dev.caserail.model.servicelevel.desk.ServiceFiles;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.source.SourceText;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/** S11: what is read off a journal beside the state of one clock. */
class ClockReadingsTest {
    private static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    private static final MilestoneCode SOLVE = MilestoneCode.of("SOLVE");
    private static final MilestoneCode FIRST = MilestoneCode.of("FIRST_RESPONSE");
    private static final MilestoneCode RESOLUTION = MilestoneCode.of("RESOLUTION");
    private static final ServiceFiles REFERENCE = ReferenceServiceLevels.load();

    private static Instant at(String text) {
        return JournalScript.instant(text, BERLIN);
    }

    private static CaseJournal script(MilestoneCode clock, String script, String target) {
        return new JournalScript(BERLIN, clock).read(script, target, "WEEK");
    }

    private static CaseJournal then(CaseJournal journal, CaseEvent event, String at) {
        List<JournalEntry> entries = new ArrayList<>(journal.entries().asJava());
        entries.add(JournalEntry.of(entries.size() + 1, event, Actor.agent(AgentId.of("A9")), at(at)));
        return CaseJournal.of(journal.id(), entries);
    }

    private static CaseJournal measuredByReference(String script) {
        ServiceTerms mail = REFERENCE
                .levels()
                .find(ServiceLevelCode.of("MAIL"))
                .orElseThrow()
                .terms(Optional.empty());
        return then(
                script(SOLVE, script, ""),
                ServiceLevelApplied.of(Optional.empty(), mail, Optional.empty()),
                script.substring(0, 11));
    }

    @Test
    @DisplayName("the clock that is due first, and when a clock changes by itself next")
    void due_first() {
        CaseJournal journal = measuredByReference("11-02 08:00 opened");
        CaseClocks clocks = REFERENCE.clocks().read(journal, at("11-02 09:00")).get();

        assertEquals(
                List.of(FIRST, RESOLUTION),
                clocks.readings().stream().map(ClockReading::clock).toList());
        assertEquals(FIRST, clocks.dueFirst().orElseThrow().clock());
        assertEquals(Optional.of(at("11-02 12:00").plusNanos(1)), clocks.nextWakeUp());
        assertEquals(ServiceLevelCode.of("MAIL"), clocks.terms().orElseThrow().level());

        CaseClocks late = REFERENCE.clocks().read(journal, at("11-02 13:00")).get();
        assertEquals(RESOLUTION, late.dueFirst().orElseThrow().clock());
        assertEquals(late.find(RESOLUTION).orElseThrow().breachFrom(), late.nextWakeUp());
        assertEquals(Optional.empty(), late.find(FIRST).orElseThrow().breachFrom());
        assertTrue(late.find(FIRST).orElseThrow().running());
        assertEquals(Duration.ofHours(-1), late.find(FIRST).orElseThrow().remaining());
        assertEquals(Optional.empty(), late.find(MilestoneCode.of("RETURN")));
    }

    @Test
    @DisplayName("running, paused, stopped")
    void running() {
        CaseJournal journal = script(SOLVE, "11-02 08:00 opened | 11-02 09:00 waiting | 11-02 10:00 resolved", "2h");
        assertTrue(reading(journal, "11-02 08:30").running());
        assertFalse(reading(journal, "11-02 09:30").running());
        assertTrue(reading(journal, "11-02 09:30").active());
        assertFalse(reading(journal, "11-02 10:30").running());
        assertFalse(reading(journal, "11-02 10:30").active());
        assertFalse(reading(journal, "11-02 10:30").intervals().get(0).anew());
        assertEquals(
                Optional.of(TurnCause.of(Turn.RESOLVED, 4)),
                reading(journal, "11-02 10:30").stoppedBy());
        CaseClocks paused =
                ClockLawsTest.CLOCKS.read(journal, at("11-02 09:30")).get();
        assertEquals(Optional.empty(), paused.dueFirst());
        assertEquals(Optional.empty(), paused.nextWakeUp());
    }

    private static ClockReading reading(CaseJournal journal, String at) {
        return ClockLawsTest.CLOCKS.read(journal, at(at)).get().find(SOLVE).orElseThrow();
    }

    @Test
    @DisplayName("a breach that was recorded was noticed then, another one is noticed now")
    void detected() {
        CaseJournal journal = script(SOLVE, "11-02 08:00 opened", "2h");
        Instant due = at("11-02 10:00");
        assertEquals(
                Optional.of(at("11-03 08:00")), reading(journal, "11-03 08:00").detectedAt());

        CaseJournal recorded =
                then(journal, MilestoneRecorded.of(SOLVE, MilestoneOutcome.WARNED, Optional.of(due)), "11-02 10:01");
        recorded =
                then(recorded, MilestoneRecorded.of(SOLVE, MilestoneOutcome.BREACHED, Optional.of(due)), "11-02 10:07");
        recorded =
                then(recorded, MilestoneRecorded.of(SOLVE, MilestoneOutcome.BREACHED, Optional.of(due)), "11-02 11:00");
        assertEquals(
                Optional.of(at("11-02 10:07")), reading(recorded, "11-03 08:00").detectedAt());

        CaseJournal other =
                then(journal, MilestoneRecorded.of(FIRST, MilestoneOutcome.BREACHED, Optional.of(due)), "11-02 10:07");
        assertEquals(
                Optional.of(at("11-03 08:00")), reading(other, "11-03 08:00").detectedAt());
    }

    @Test
    @DisplayName("steps that fired are read, too")
    void fired() {
        FiredStep step = FiredStep.of(SOLVE, 1, StepCode.of("WARN"));
        CaseJournal journal = then(
                script(SOLVE, "11-02 08:00 opened", "2h"),
                EscalationFired.of(
                        step, NotifyRole.of(RoleCode.of("AGENT")), at("11-02 09:00"), false, Optional.empty()),
                "11-02 09:00");
        assertEquals(
                List.of(step),
                ClockLawsTest.CLOCKS.read(journal, at("11-02 09:00")).get().firedSteps());
        assertEquals(
                List.of(),
                ClockLawsTest.CLOCKS.read(journal, at("11-02 08:59")).get().firedSteps());
    }

    @Test
    @DisplayName("terms are assumed from the opening where none is recorded until then, and only there")
    void assumed() {
        ServiceTerms terms = ServiceTerms.builder()
                .level(ServiceLevelCode.of("ASSUMED"))
                .calendar(CalendarCode.of("WEEK"))
                .putTarget(SOLVE, Duration.ofHours(3))
                .build();
        CaseJournal bare = script(SOLVE, "11-02 08:00 opened | 11-02 09:00 note", "");
        CaseClocks read = ClockLawsTest.CLOCKS
                .readAssuming(bare, terms, at("11-02 10:00"))
                .get();
        assertEquals(Optional.of(terms), read.terms());
        assertEquals(Duration.ofHours(2), read.find(SOLVE).orElseThrow().elapsed());
        assertEquals(
                Optional.of(at("11-02 11:00")), read.find(SOLVE).orElseThrow().due());
        assertEquals(1, read.readings().get(0).intervals().size());

        CaseJournal applied = script(SOLVE, "11-02 08:00 opened | 11-02 09:00 target:8h@WEEK", "");
        assertEquals(
                Duration.ofHours(8),
                ClockLawsTest.CLOCKS
                        .readAssuming(applied, terms, at("11-02 10:00"))
                        .get()
                        .find(SOLVE)
                        .orElseThrow()
                        .target());
        assertEquals(
                Duration.ofHours(3),
                ClockLawsTest.CLOCKS
                        .readAssuming(applied, terms, at("11-02 08:30"))
                        .get()
                        .find(SOLVE)
                        .orElseThrow()
                        .target());
    }

    @Test
    @DisplayName("a calendar that is gone is told, with the place of the entry that names it")
    void unknown_calendar() {
        CaseJournal journal = script(SOLVE, "11-02 08:00 opened", "2h");
        ServiceClocks others = ServiceClocks.of(
                ClockLawsTest.CLOCKS.clocks(),
                CalendarSet.of(dev.caserail.model.servicelevel.CalendarSetCsv.read(
                                SourceText.of("c.csv", "calendar,day,hours\nWEEKS,ZONE,UTC\nWEEKS,MONDAY,OPEN\n"))
                        .get()));
        assertEquals(
                "entries[1].event.to.calendar: error: the desk has no calendar `WEEK` (did you mean `WEEKS`?)"
                        + " [clock.unknown-calendar]",
                others.read(journal, at("11-02 09:00"))
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
        ServiceClocks none = ServiceClocks.of(ClockLawsTest.CLOCKS.clocks(), CalendarSet.of(java.util.Map.of()));
        assertTrue(none.read(journal, at("11-02 09:00"))
                .getError()
                .head()
                .line()
                .contains("keep a calendar as long as cases are measured by it"));
        assertTrue(none.read(journal, at("11-02 07:00")).isValid(), "nothing was recorded then");
    }

    private static String custom(String starts, String stops, CaseEvent event) {
        ServiceClocks clocks = ServiceClocks.of(
                ClockCsv.load(SourceText.of(
                                "own.csv",
                                "clock,kind,label_en,starts,stops\nOWN,CUSTOM,Own," + starts + "," + stops + "\n"))
                        .get(),
                ClockLawsTest.CALENDARS);
        MilestoneCode own = MilestoneCode.of("OWN");
        CaseJournal journal = script(own, "11-02 08:00 opened", "2h");
        journal = then(journal, event, "11-02 09:00");
        return clocks.read(journal, at("11-02 09:30"))
                .get()
                .find(own)
                .map(r -> r.state() + " " + r.elapsed())
                .orElse("none");
    }

    @Test
    @DisplayName("each trigger starts and stops a desk's own clock, and only what it names does")
    void triggers() {
        CaseEvent high = PriorityChanged.of(Optional.empty(), PriorityCode.of("HIGH"), Optional.empty());
        CaseEvent tracked = IssueTracked.of(
                TrackedIssue.of(IssueCode.of("WAITLIST"), TrackingTarget.account(AccountId.of("A-1"))), true);
        CaseEvent held = StatusChanged.of(
                CaseStatus.of(StatusCategory.NEW),
                CaseStatus.of(StatusCode.of("AT_THE_SHOP"), StatusCategory.ON_HOLD),
                Optional.empty());
        assertEquals("MET PT1H", custom("OPENED", "PRIORITY", high));
        assertEquals("MET PT1H", custom("OPENED", "PRIORITY:HIGH", high));
        assertEquals("RUNNING PT1H30M", custom("OPENED", "PRIORITY:LOW", high));
        assertEquals("MET PT1H", custom("OPENED", "ISSUE:WAITLIST", tracked));
        assertEquals("RUNNING PT1H30M", custom("OPENED", "ISSUE:PAYMENT", tracked));
        assertEquals("MET PT1H", custom("OPENED", "STATUS:ON_HOLD", held));
        assertEquals("MET PT1H", custom("OPENED", "STATUS:AT_THE_SHOP", held));
        assertEquals("RUNNING PT1H30M", custom("OPENED", "STATUS:OPEN", held));
        assertEquals("RUNNING PT30M", custom("STATUS:ON_HOLD", "REPLY", held));
        assertEquals("RUNNING PT30M", custom("PRIORITY", "REPLY", high));
        assertEquals("none", custom("NOTE", "REPLY", high));
        assertEquals("RUNNING PT1H30M", custom("OPENED", "UNASSIGNED|NOTE|CUSTOMER_MESSAGE|REPLY", high));
    }

    @Test
    @DisplayName("C7: a resolved case that is merged stays met; undone, it is as it was")
    void merged_after_its_resolution() {
        CaseJournal journal = script(SOLVE, "11-02 08:00 opened | 11-02 09:00 resolved", "2h");
        CaseStatus resolved = CaseStatus.of(StatusCategory.RESOLVED);
        CaseStatus merged = CaseStatus.of(StatusCategory.MERGED);
        journal = then(journal, CaseMerged.of(CaseId.of("C-2"), resolved, merged), "11-02 10:00");
        assertEquals(ClockState.MET, reading(journal, "11-02 11:00").state());
        journal = then(journal, CaseUnmerged.of(CaseId.of("C-2"), resolved), "11-02 12:00");
        assertEquals(ClockState.MET, reading(journal, "11-02 13:00").state());
        journal = then(
                journal,
                StatusChanged.of(resolved, CaseStatus.of(StatusCategory.OPEN), Optional.of("again")),
                "11-02 14:00");
        assertEquals(
                Optional.of(at("11-02 15:00")), reading(journal, "11-02 14:30").due());
    }

    @Test
    @DisplayName("S9: an agent who keeps a reopened case has the whole time again")
    void return_timer_of_a_reopened_case() {
        MilestoneCode timer = MilestoneCode.of("RETURN");
        CaseJournal journal = script(
                timer,
                "11-02 08:00 opened | 11-02 09:00 assigned:A1 | 11-02 09:10 reply:A1 | 11-02 10:00 resolved | 11-02"
                        + " 12:00 reopened",
                "1h");
        CaseClocks clocks =
                ClockLawsTest.CLOCKS.read(journal, at("11-02 12:20")).get();
        assertEquals(2, clocks.cycles(timer).size());
        assertEquals(ClockState.MET, clocks.cycles(timer).get(0).state());
        assertEquals(
                Optional.of(at("11-02 13:00")), clocks.find(timer).orElseThrow().due());

        CaseJournal nobody = script(
                timer,
                "11-02 08:00 opened | 11-02 09:00 assigned:A1 | 11-02 09:10 unassigned | 11-02 10:00 resolved | 11-02"
                        + " 12:00 reopened",
                "1h");
        assertEquals(
                1,
                ClockLawsTest.CLOCKS
                        .read(nobody, at("11-02 12:20"))
                        .get()
                        .cycles(timer)
                        .size());
    }
}
