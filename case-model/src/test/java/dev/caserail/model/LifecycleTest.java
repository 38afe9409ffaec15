package dev.caserail.model;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.at;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.lines;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.permission.AccessPolicy;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.PermissionMissing;
import dev.caserail.model.refusal.connection.LinkProblem;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.refusal.lifecycle.FollowUpNeeded;
import dev.caserail.model.refusal.lifecycle.ReasonMissing;
import dev.caserail.model.refusal.lifecycle.ReopenWindowOver;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.refusal.lifecycle.StatusNotAllowed;
import dev.caserail.model.refusal.lifecycle.UnknownStatus;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Where a case stands, and how it gets from there to elsewhere (C1). */
class LifecycleTest {
    private static final AgentId ANNA = AgentId.of("agent-12");

    static ChangeStatus to(String status) {
        return ChangeStatus.of(StatusCode.of(status), Optional.empty());
    }

    static ChangeStatus to(String status, String reason) {
        return ChangeStatus.of(StatusCode.of(status), Optional.of(reason));
    }

    static ReceiveMessage message(boolean automated) {
        return automated ? ReceiveMessage.storedOnly(SampleCase.contact()) : ReceiveMessage.of(SampleCase.contact());
    }

    private static CaseJournal resolved() {
        return journal(AssignCase.of(ANNA), track("PRODUCT_MISSING", MILK, true), to("RESOLVED"));
    }

    private static CaseJournal then(CaseJournal journal, CaseCommand command, CommandContext context) {
        return journal.append(DESK.handle(journal, command, context).get());
    }

    private static CommandContext after(CaseJournal journal, Duration later) {
        SupportCase state = journal.replay().get();
        return CommandContext.of(AGENT, state.statusSince().plus(later), state.version());
    }

    private static StatusCategory category(CaseJournal journal) {
        return journal.replay().get().status().category();
    }

    @Nested
    class TheTable {
        private final Map<StatusCategory, Set<StatusCategory>> table = Map.of(
                StatusCategory.NEW, EnumSet.of(StatusCategory.OPEN, StatusCategory.SPAM, StatusCategory.MERGED),
                StatusCategory.OPEN,
                        EnumSet.of(
                                StatusCategory.WAITING_CUSTOMER,
                                StatusCategory.ON_HOLD,
                                StatusCategory.RESOLVED,
                                StatusCategory.MERGED,
                                StatusCategory.SPAM),
                StatusCategory.WAITING_CUSTOMER,
                        EnumSet.of(StatusCategory.OPEN, StatusCategory.RESOLVED, StatusCategory.MERGED),
                StatusCategory.ON_HOLD, EnumSet.of(StatusCategory.OPEN, StatusCategory.RESOLVED, StatusCategory.MERGED),
                StatusCategory.RESOLVED, EnumSet.of(StatusCategory.OPEN, StatusCategory.CLOSED, StatusCategory.MERGED),
                StatusCategory.CLOSED, EnumSet.of(StatusCategory.OPEN),
                StatusCategory.MERGED, EnumSet.noneOf(StatusCategory.class),
                StatusCategory.SPAM, EnumSet.of(StatusCategory.OPEN));

        @Test
        void has_the_steps_of_c1_and_no_other() {
            for (StatusCategory from : StatusCategory.values()) {
                assertEquals(table.get(from), from.next(), from.name());
                for (StatusCategory to : StatusCategory.values()) {
                    boolean stays = from == to && from != StatusCategory.NEW && from != StatusCategory.MERGED;
                    assertEquals(stays || table.get(from).contains(to), from.mayGoTo(to), from + " to " + to);
                }
                assertTrue(!from.next().contains(StatusCategory.NEW), "nothing goes back to NEW");
            }
        }

        @Test
        void is_what_the_desk_obeys() {
            assertEquals(
                    "status: error: a case of category NEW cannot go to `RESOLVED` of category RESOLVED (go to a status of "
                            + "category OPEN, MERGED, SPAM) [case.status-not-allowed]",
                    lines(DESK.handle(journal(), to("RESOLVED"), at(1, 1))));
            assertTrue(DESK.handle(journal(to("OPEN")), to("NEW"), at(2, 2)).getLeft() instanceof StatusNotAllowed);
            assertTrue(DESK.handle(journal(to("OPEN")), to("MERGED"), at(2, 2)).getLeft() instanceof StatusNotAllowed);
            assertEquals(
                    List.of(StatusCategory.OPEN, StatusCategory.ON_HOLD, StatusCategory.OPEN),
                    journal(to("OPEN"), to("ON_HOLD"), to("OPEN"))
                            .entries()
                            .tail()
                            .toJavaStream()
                            .map(e -> ((StatusChanged) e.event()).to().category())
                            .toList());
        }

        @Test
        void knows_only_statuses_of_the_desk() {
            Either<CaseError, Transition> refused = DESK.handle(journal(), to("DONE"), at(1, 1));

            assertTrue(refused.getLeft() instanceof UnknownStatus);
            assertEquals(
                    "status: error: unknown status `DONE` (choose one of NEW, OPEN, WAITING_CUSTOMER, ON_HOLD, RESOLVED, "
                            + "CLOSED, MERGED, SPAM) [case.unknown-status]",
                    lines(refused));
        }

        @Test
        void says_when_nothing_is_to_be_done() {
            assertTrue(DESK.handle(journal(to("OPEN")), to("OPEN"), at(2, 2)).getLeft() instanceof AlreadySo);
        }
    }

    @Nested
    class BeforeACaseIsResolved {
        @Test
        void it_has_an_assignee_and_a_tracked_issue() {
            Either<CaseError, Transition> refused = DESK.handle(journal(to("OPEN")), to("RESOLVED"), at(2, 2));

            assertEquals(
                    List.of(ResolveGuard.ASSIGNEE, ResolveGuard.TRACKED_ISSUE),
                    ((ResolveBlocked) refused.getLeft()).missing());
            assertEquals("""
                    status: error: the case cannot be resolved: nobody is assigned (assign it to an agent) [case.resolve-blocked]
                    status: error: the case cannot be resolved: no issue is tracked (record at least one issue) [case.resolve-blocked]""", lines(refused));
        }

        @Test
        void a_call_is_logged_where_it_came_by_phone() {
            IncomingContact phone = IncomingContact.builder()
                    .id(ContactId.of("call-1"))
                    .channel(Channel.PHONE)
                    .text("Asked for the milk")
                    .sender(SampleCase.sender())
                    .receivedAt(OPENED)
                    .addDeliveries(SampleCase.delivery())
                    .build();
            CaseJournal journal = CaseJournal.of(DESK.open(CaseId.of("C-1"), phone, SampleCase.INTAKE));
            journal = then(journal, AssignCase.of(ANNA), at(1, 1));
            journal = then(journal, track("PRODUCT_MISSING", MILK, true), at(2, 3));

            assertEquals(
                    List.of(ResolveGuard.CALL_LOG),
                    ((ResolveBlocked) DESK.handle(journal, to("RESOLVED"), at(3, 4))
                                    .getLeft())
                            .missing());

            journal = then(journal, LogCall.of(call(1)), at(3, 4));
            assertTrue(DESK.handle(journal, to("RESOLVED"), at(4, 5)).isRight());
        }

        @Test
        void a_delicate_topic_has_a_thorough_note_even_if_the_call_came_before_the_issue() {
            CaseDesk desk = DESK.withCallNotes(CallNotePolicy.of(Map.of(IssueCode.of("PRODUCT_MISSING"), "payment")));
            CaseJournal journal =
                    journal(AssignCase.of(ANNA), LogCall.of(call(1)), track("PRODUCT_MISSING", MILK, true));

            assertEquals(
                    List.of(ResolveGuard.THOROUGH_NOTE),
                    ((ResolveBlocked) desk.handle(journal, to("RESOLVED"), at(6, 5))
                                    .getLeft())
                            .missing());
            CallLog thorough = CallLog.builder()
                    .direction(CallDirection.OUTBOUND)
                    .about("Said what happens")
                    .consent(RecordingConsent.NOT_ASKED)
                    .startedAt(OPENED)
                    .endedAt(OPENED.plusSeconds(60))
                    .caller("the desk")
                    .nextSteps("the money goes back")
                    .addFacts("3.20 euros")
                    .build();
            CaseJournal noted = journal.append(
                    desk.handle(journal, LogCall.of(thorough), at(6, 5)).get());
            assertTrue(desk.handle(noted, to("RESOLVED"), at(7, 6)).isRight());
        }

        @Test
        void a_desk_may_waive_a_guard() {
            CaseDesk desk = DESK.withLifecycle(LifecyclePolicy.builder()
                    .addWaivedGuards(ResolveGuard.TRACKED_ISSUE, ResolveGuard.ASSIGNEE)
                    .build());

            assertTrue(
                    desk.handle(journal(to("OPEN")), to("RESOLVED"), at(2, 2)).isRight());
        }
    }

    @Nested
    class ANewCase {
        @Test
        void is_open_as_soon_as_it_is_assigned() {
            CaseJournal journal = journal(AssignCase.of(ANNA));

            assertEquals(StatusCategory.OPEN, category(journal));
            assertEquals(
                    Optional.of(EntryCause.of(EntryId.of(CaseId.of("C-1"), 2))),
                    journal.entries().last().cause());
        }

        @Test
        void is_open_as_soon_as_an_agent_answers_but_not_by_an_acknowledgement() {
            SendMessage answer = SendMessage.of(OutgoingMessage.builder()
                    .id(ContactId.of("out-1"))
                    .channel(Channel.EMAIL)
                    .text("We look into it")
                    .build());
            CommandContext machine = CommandContext.of(Actor.automation("acknowledgement"), OPENED, 1);

            assertEquals(StatusCategory.OPEN, category(journal(answer)));
            assertEquals(StatusCategory.NEW, category(then(journal(), answer, machine)));
        }
    }

    @Nested
    class AMessageOfTheCustomer {
        @Test
        void ends_the_waiting() {
            CaseJournal waiting = journal(to("OPEN"), to("WAITING_CUSTOMER"), message(false));

            assertEquals(StatusCategory.OPEN, category(waiting));
            assertTrue(waiting.entries().get(3).event() instanceof MessageReceived);
        }

        @Test
        void by_a_machine_ends_no_waiting_and_reopens_nothing() {
            assertEquals(
                    StatusCategory.WAITING_CUSTOMER,
                    category(journal(to("OPEN"), to("WAITING_CUSTOMER"), message(true))));
            assertEquals(
                    StatusCategory.RESOLVED,
                    category(then(resolved(), message(true), after(resolved(), Duration.ZERO))));
        }

        @Test
        void reopens_a_resolved_case_up_to_the_last_instant_of_the_window() {
            CaseJournal reopened = then(resolved(), message(false), after(resolved(), Duration.ofDays(14)));

            assertEquals(StatusCategory.OPEN, category(reopened));
            assertEquals(1, reopened.replay().get().reopenings());
            assertEquals(
                    Optional.of("the customer wrote again"),
                    ((StatusChanged) reopened.entries().last().event()).reason());
        }

        @Test
        void after_the_window_needs_a_follow_up_case() {
            Either<CaseError, Transition> refused = DESK.handle(
                    resolved(),
                    message(false),
                    after(resolved(), Duration.ofDays(14).plusNanos(1)));

            assertTrue(refused.getLeft() instanceof FollowUpNeeded);
            assertEquals(
                    "status: error: the case has status `RESOLVED`, and messages no longer reopen it (open a follow-up case "
                            + "with the message) [case.follow-up-needed]",
                    lines(refused));
        }

        @Test
        void is_stored_with_a_remark_where_the_case_was_reopened_too_often() {
            CaseDesk desk =
                    DESK.withLifecycle(LifecyclePolicy.builder().reopenings(0).build());
            Transition stored = desk.handle(resolved(), message(false), after(resolved(), Duration.ZERO))
                    .get();

            assertEquals(StatusCategory.RESOLVED, stored.state().status().category());
            assertEquals(1, stored.entries().size());
            assertEquals(CaseDesk.REOPENED_TOO_OFTEN, stored.warnings().get(0).code());
        }

        @Test
        void dated_before_the_resolution_is_stored_and_reopens_nothing() {
            SupportCase state = resolved().replay().get();
            CommandContext late = CommandContext.of(AGENT, state.statusSince().minusSeconds(30), state.version());

            CaseJournal stored = then(resolved(), message(false), late);
            assertEquals(StatusCategory.RESOLVED, category(stored));
            assertEquals(state.statusSince(), stored.replay().get().statusSince());
        }

        @Test
        void needs_no_follow_up_while_the_case_is_worked_on() {
            SupportCase open = journal(to("OPEN")).replay().get();

            assertEquals(
                    LinkRefused.of(LinkProblem.NOT_OVER, CaseLink.of(LinkKind.FOLLOWED_UP_BY, CaseId.of("C-9"))),
                    DESK.followUp(open, CaseId.of("C-9"), SampleCase.contact(), at(2, 2))
                            .getLeft());
            assertEquals(
                    LinkRefused.of(LinkProblem.SAME_CASE, CaseLink.of(LinkKind.FOLLOWED_UP_BY, CaseId.of("C-1"))),
                    DESK.followUp(
                                    resolved().replay().get(),
                                    CaseId.of("C-1"),
                                    SampleCase.contact(),
                                    after(resolved(), Duration.ZERO))
                            .getLeft());
        }

        @Test
        void on_a_closed_case_opens_a_linked_follow_up() {
            CaseJournal closed = then(resolved(), to("CLOSED"), after(resolved(), Duration.ofDays(1)));
            CommandContext now = after(closed, Duration.ofDays(30));
            assertTrue(DESK.handle(closed, message(false), now).getLeft() instanceof FollowUpNeeded);

            JointTransition both = DESK.followUp(closed.replay().get(), CaseId.of("C-9"), SampleCase.contact(), now)
                    .get();

            assertEquals(List.of(CaseId.of("C-9")), both.first().state().linked(LinkKind.FOLLOWED_UP_BY));
            assertEquals(List.of(CaseId.of("C-1")), both.second().state().linked(LinkKind.FOLLOW_UP_OF));
            assertEquals(StatusCategory.CLOSED, both.first().state().status().category());
            assertEquals(StatusCategory.NEW, both.second().state().status().category());
            assertEquals(
                    both.second().state(),
                    CaseJournal.of(both.second()).replay().get());
        }
    }

    @Nested
    class AnAgentWhoReopens {
        @Test
        void says_why() {
            assertTrue(
                    DESK.handle(resolved(), to("OPEN"), after(resolved(), Duration.ZERO))
                                    .getLeft()
                            instanceof ReasonMissing);
            assertTrue(
                    DESK.handle(resolved(), to("OPEN", " "), after(resolved(), Duration.ZERO))
                                    .getLeft()
                            instanceof ReasonMissing);

            CaseJournal open = then(resolved(), to("OPEN", "wrong parcel"), after(resolved(), Duration.ZERO));
            assertEquals(
                    Optional.of("wrong parcel"),
                    ((StatusChanged) open.entries().last().event()).reason());
        }

        @Test
        void needs_a_permission_for_a_closed_case_and_after_the_window() {
            EnumSet<Permission> most = EnumSet.complementOf(EnumSet.of(Permission.REOPEN_CLOSED));
            CaseDesk desk = DESK.withAccess(actor -> most);
            CaseJournal closed = then(resolved(), to("CLOSED"), after(resolved(), Duration.ofDays(1)));
            Instant end = resolved().replay().get().statusSince().plus(Duration.ofDays(14));

            assertEquals(
                    PermissionMissing.of(Permission.REOPEN_CLOSED),
                    desk.handle(closed, to("OPEN", "court order"), after(closed, Duration.ZERO))
                            .getLeft());
            assertEquals(
                    ReopenWindowOver.of(end),
                    desk.handle(resolved(), to("OPEN", "late"), after(resolved(), Duration.ofDays(15)))
                            .getLeft());
            assertTrue(DESK.withAccess(AccessPolicy.open())
                    .handle(closed, to("OPEN", "court order"), after(closed, Duration.ZERO))
                    .isRight());
        }
    }

    @Test
    void the_reopen_window_begins_with_the_resolution_alone() {
        CaseJournal journal = resolved();
        Instant resolvedAt = journal.replay().get().statusSince();
        CaseDesk always = DESK.withLifecycle(
                LifecyclePolicy.builder().reopenWindow(LifecyclePolicy.LONGEST).build());

        assertEquals(Optional.of(resolvedAt), journal.replay().get().resolvedAt());
        assertTrue(always.handle(journal, message(false), after(journal, Duration.ofDays(900)))
                .isRight());
        assertEquals(
                Optional.empty(),
                then(journal, to("OPEN", "again"), after(journal, Duration.ZERO))
                        .replay()
                        .get()
                        .resolvedAt());
        assertThrows(
                IllegalArgumentException.class,
                () -> LifecyclePolicy.builder()
                        .reopenWindow(ChronoUnit.FOREVER.getDuration())
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> LifecyclePolicy.builder()
                        .reopenWindow(Duration.ofNanos(-1))
                        .build());
        assertThrows(
                IllegalArgumentException.class,
                () -> LifecyclePolicy.builder().reopenings(-1).build());
    }

    @Test
    void what_may_be_done_with_a_status_is_known_before() {
        CaseDesk nobody = DESK.withAccess(actor -> Set.of());

        assertEquals(
                Optional.of(PermissionMissing.of(Permission.CHANGE_STATUS)),
                nobody.obstacle(journal().replay().get(), Permission.CHANGE_STATUS, at(1, 1)));
        assertEquals(
                PermissionMissing.of(Permission.CHANGE_STATUS),
                nobody.handle(journal(), to("OPEN"), at(1, 7)).getLeft());
    }

    @Test
    void spam_can_be_taken_back() {
        assertEquals(StatusCategory.OPEN, category(journal(to("SPAM"), to("OPEN"))));
    }

    @Test
    void a_journal_of_the_first_version_begins_as_new() {
        assertEquals(
                CaseStatus.of(StatusCategory.NEW),
                CaseJournal.of(CaseId.of("C-1"), List.of(SampleEvents.all().get("CaseOpened")))
                        .replay()
                        .get()
                        .status());
    }
}
