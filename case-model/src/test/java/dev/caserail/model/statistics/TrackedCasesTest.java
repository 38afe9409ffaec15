package dev.caserail.model.statistics;

import static dev.caserail.model.SampleCase.ACCOUNT;
import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.BREAD;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.INTAKE;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.JointTransition;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.CorrectIssue;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** F6, C12, C13: what statistics on tracking see of a case. */
class TrackedCasesTest {
    private static final TrackedCases STATISTICS = TrackedCases.in(ZoneOffset.UTC)
            .withPseudonyms(
                    agent -> Optional.of(AgentPseudonym.of("a" + agent.value().length())));

    @Test
    void the_issues_of_a_case_with_their_levels() {
        TrackedCase tracked = tracked(journal(
                track("WAITLIST", ACCOUNT, false),
                track("TOTE_MISSING", DELIVERY, true),
                track("PRODUCT_MISSING", MILK, false)));

        assertEquals("C-1", tracked.reference().value());
        assertEquals("EMAIL", tracked.channel().value());
        assertEquals(LocalDate.of(2026, 11, 2), tracked.openedOn());
        assertEquals("WAITLIST ACCOUNT, TOTE_MISSING DELIVERY primary, PRODUCT_MISSING PRODUCT", text(tracked));
    }

    @Test
    void a_correction_keeps_the_old_codes_and_the_first_day() {
        CaseJournal journal = journal(
                track("WAITLIST", ACCOUNT, true),
                correct("WAITLIST", ACCOUNT, "APP_ERROR", ACCOUNT),
                correct("APP_ERROR", ACCOUNT, "TOTE_MISSING", DELIVERY));

        assertEquals("TOTE_MISSING DELIVERY primary from [WAITLIST, APP_ERROR]", text(tracked(journal)));
    }

    @Test
    void a_correction_of_the_target_only_is_none_of_the_code() {
        CaseJournal journal = journal(
                track("PRODUCT_MISSING", MILK, true), correct("PRODUCT_MISSING", MILK, "PRODUCT_MISSING", BREAD));

        assertEquals("PRODUCT_MISSING PRODUCT primary", text(tracked(journal)));
    }

    @Test
    void a_day_is_one_of_the_desk() {
        Instant late = Instant.parse("2026-11-02T23:30:00Z");
        Transition tracked = DESK.handle(
                        SampleCase.opened().state(),
                        track("WAITLIST", ACCOUNT, true),
                        CommandContext.of(AGENT, late, 1))
                .get();
        CaseJournal journal = CaseJournal.of(SampleCase.opened()).append(tracked);

        TrackedCase berlin = TrackedCases.in(ZoneId.of("Europe/Berlin"))
                .from(tracked.state(), journal)
                .orElseThrow();

        assertEquals(LocalDate.of(2026, 11, 3), berlin.tracking().get(0).trackedOn());
        assertEquals(LocalDate.of(2026, 11, 2), berlin.openedOn());
        assertEquals(
                LocalDate.of(2026, 11, 2), tracked(journal).tracking().get(0).trackedOn());
    }

    @Test
    void the_agent_is_who_tracked_first_under_a_pseudonym() {
        CaseJournal byAgent = journal(track("WAITLIST", ACCOUNT, true), AssignCase.of(AgentId.of("agent-1")));

        assertEquals("a8", tracked(byAgent).agent().orElseThrow().value());
        assertEquals(
                Optional.empty(),
                TrackedCases.in(ZoneOffset.UTC)
                        .from(byAgent.replay().get(), byAgent)
                        .orElseThrow()
                        .agent());
    }

    @Test
    void where_no_agent_tracked_it_is_who_the_case_is_assigned_to() {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        assertEquals(Optional.empty(), tracked(journal).agent());

        Transition tracked = handle(journal, track("WAITLIST", ACCOUNT, true), INTAKE, 1);
        journal = journal.append(tracked);
        journal = journal.append(handle(journal, AssignCase.of(AgentId.of("agent-1")), AGENT, 2));

        assertEquals("a7", tracked(journal).agent().orElseThrow().value());
    }

    @Test
    void a_case_is_closed_once_work_on_it_is_over() {
        CaseJournal open = journal(track("WAITLIST", ACCOUNT, true), AssignCase.of(AgentId.of("agent-1")));
        CaseJournal resolved = open.append(handle(open, status("RESOLVED"), AGENT, 5));

        assertFalse(tracked(open).closed());
        assertTrue(tracked(resolved).closed());
    }

    @Test
    void unwanted_mail_and_merged_cases_do_not_count() {
        CaseJournal spam = journal(status("SPAM"));
        CaseJournal first = journal(track("WAITLIST", ACCOUNT, true));
        Transition opened = DESK.open(CaseId.of("C-2"), SampleCase.contact(), INTAKE);
        CaseJournal second = CaseJournal.of(opened);
        JointTransition merged = DESK.merge(
                        first.replay().get(),
                        opened.state(),
                        CommandContext.of(AGENT, OPENED.plus(Duration.ofDays(2)), 2)
                                .andOther(1))
                .get();
        CaseJournal source = first.append(merged.first());
        CaseJournal target = second.append(merged.second());

        assertEquals(Optional.empty(), STATISTICS.from(spam.replay().get(), spam));
        assertEquals(Optional.empty(), STATISTICS.from(source.replay().get(), source));
        assertEquals("WAITLIST ACCOUNT primary", text(tracked(target)));
        assertEquals(
                LocalDate.of(2026, 11, 4), tracked(target).tracking().get(0).trackedOn());
    }

    @Test
    void an_issue_that_a_merge_brought_and_its_undoing_took_is_tracked_anew() {
        CaseJournal first = journal(track("WAITLIST", ACCOUNT, true));
        Transition opened = DESK.open(CaseId.of("C-2"), SampleCase.contact(), INTAKE);
        JointTransition merged = DESK.merge(
                        first.replay().get(),
                        opened.state(),
                        CommandContext.of(AGENT, OPENED.plus(Duration.ofDays(2)), 2)
                                .andOther(1))
                .get();
        JointTransition undone = DESK.undoMerge(
                        first.append(merged.first()),
                        merged.second().state(),
                        CommandContext.of(
                                        AGENT,
                                        OPENED.plus(Duration.ofDays(3)),
                                        merged.first().state().version())
                                .andOther(merged.second().state().version()))
                .get();
        CaseJournal target = CaseJournal.of(opened).append(merged.second()).append(undone.second());
        Transition tracked = DESK.handle(
                        target,
                        track("WAITLIST", ACCOUNT, true),
                        CommandContext.of(
                                AGENT,
                                OPENED.plus(Duration.ofDays(4)),
                                target.entries().size()))
                .get();

        assertEquals(List.of(), tracked(target).tracking());
        assertEquals(
                LocalDate.of(2026, 11, 6),
                tracked(target.append(tracked)).tracking().get(0).trackedOn());
    }

    @Test
    void a_journal_of_another_case_or_version_is_refused() {
        CaseJournal journal = journal(track("WAITLIST", ACCOUNT, true));
        SupportCase older = SampleCase.opened().state();
        SupportCase other =
                DESK.open(CaseId.of("C-2"), SampleCase.contact(), INTAKE).state();

        assertThrows(IllegalArgumentException.class, () -> STATISTICS.from(older, journal));
        assertEquals(
                "case C-2 is at version 1, the journal is of case C-1 with 1 entries",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> STATISTICS.from(other, CaseJournal.of(SampleCase.opened())))
                        .getMessage());
    }

    private static TrackedCase tracked(CaseJournal journal) {
        return STATISTICS.from(journal.replay().get(), journal).orElseThrow();
    }

    private static Transition handle(CaseJournal journal, CaseCommand command, Actor actor, int minute) {
        return DESK.handle(
                        journal,
                        command,
                        CommandContext.of(
                                actor,
                                OPENED.plusSeconds(60L * minute),
                                journal.entries().size()))
                .get();
    }

    private static ChangeStatus status(String code) {
        return ChangeStatus.of(StatusCode.of(code));
    }

    private static CorrectIssue correct(String from, TrackingTarget target, String to, TrackingTarget newTarget) {
        return CorrectIssue.of(
                TrackedIssue.of(IssueCode.of(from), target), IssueCode.of(to), newTarget, Optional.empty());
    }

    private static String text(TrackedCase tracked) {
        return tracked.tracking().stream().map(TrackedCasesTest::text).collect(Collectors.joining(", "));
    }

    private static String text(PastTracking tracking) {
        List<String> before =
                tracking.correctedFrom().stream().map(IssueCode::value).toList();
        return tracking.issue().value() + " " + tracking.level() + (tracking.primary() ? " primary" : "")
                + (before.isEmpty() ? "" : " from " + before);
    }
}
