package dev.caserail.model.intake;

import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.intake.Contacts.MINNA;
import static dev.caserail.model.intake.Contacts.NOW;
import static dev.caserail.model.intake.Contacts.TOKENS;
import static dev.caserail.model.intake.Contacts.contact;
import static dev.caserail.model.intake.Contacts.mail;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseDesk;
import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.intake.directory.ArrivedContact;
import dev.caserail.model.intake.directory.InMemoryCaseDirectory;
import dev.caserail.model.intake.directory.KnownCase;
import dev.caserail.model.mail.EmailAddress;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** C6: what intake decides is what the desk does: one policy, one way from the decision to the command, one view of a case. */
class FromDecisionToCommandTest {
    private static final CaseId ID = CaseId.of("C-1");
    private static final LifecyclePolicy LIFECYCLE = LifecyclePolicy.builder()
            .reopenWindow(Duration.ofDays(3))
            .reopenings(1)
            .reopeningPeriod(Duration.ofDays(2))
            .addWaivedGuards(ResolveGuard.values())
            .build();

    private final CaseDesk desk = DESK.withLifecycle(LIFECYCLE);
    private final InMemoryCaseDirectory directory = new InMemoryCaseDirectory();
    private final Intake intake = Intake.of(directory, desk.lifecycle(), IntakePolicy.defaults(), TOKENS);
    private CaseJournal journal = opened();

    private CaseJournal opened() {
        IncomingContact first = contact(Channel.EMAIL, MINNA, "Where is it?").build();
        return CaseJournal.of(desk.open(ID, first, SampleCase.INTAKE));
    }

    private SupportCase state() {
        return journal.replay().get();
    }

    private void give(CaseCommand command, Duration later) {
        CommandContext context = CommandContext.of(SampleCase.AGENT, NOW.plus(later), state().version());
        journal = journal.append(desk.handle(journal, command, context).get());
        directory.put(KnownCase.from(state(), journal));
    }

    private void resolve(Duration later) {
        if (state().assignee().isEmpty()) {
            give(AssignCase.of(AgentId.of("agent-12")), later);
        }
        give(ChangeStatus.of(StatusCode.of("RESOLVED"), Optional.empty()), later);
    }

    /** A message of Minna about the case, some time after it was opened. */
    private ArrivedContact message(Duration later) {
        ArrivedContact about = mail("Subject", TOKENS.reference(ID));
        IncomingContact contact = written("minna@x.example", NOW.plus(later), "And now? " + later);
        return ArrivedContact.mail(contact, about.mail().orElseThrow());
    }

    private static IncomingContact written(String from, Instant at, String text) {
        return IncomingContact.builder()
                .id(ContactId.of("m-" + at + from))
                .channel(Channel.EMAIL)
                .text(text)
                .sender(Sender.builder().account(MINNA).email(from).build())
                .receivedAt(at)
                .build();
    }

    private IntakeDecision take(Duration later) {
        ArrivedContact arrived = message(later);
        IntakeDecision decision = intake.decide(arrived);
        decision.command(arrived.contact()).ifPresent(command -> give(command, later));
        return decision;
    }

    @Test
    void a_resolved_case_is_reopened_by_both_up_to_the_last_moment_of_the_window() {
        resolve(Duration.ofHours(1));

        assertInstanceOf(Reopen.class, take(Duration.ofDays(3).plusHours(1)));

        assertEquals(StatusCategory.OPEN, state().status().category());
        assertEquals(List.of(NOW.plus(Duration.ofDays(3).plusHours(1))), state().reopenedAt());
    }

    @Test
    void after_the_window_there_is_a_follow_up_and_no_command() {
        resolve(Duration.ofHours(1));
        ArrivedContact late = message(Duration.ofDays(3).plusHours(1).plusNanos(1));

        IntakeDecision decision = intake.decide(late);

        assertInstanceOf(FollowUpOf.class, decision);
        assertEquals(Optional.empty(), decision.command(late.contact()));
        CommandContext context =
                CommandContext.of(SampleCase.INTAKE, late.contact().receivedAt(), state().version());
        assertEquals(
                "case.follow-up-needed",
                desk.handle(journal, ReceiveMessage.of(late.contact()), context)
                        .getLeft()
                        .diagnostics()
                        .get(0)
                        .code()
                        .value());
    }

    @Nested
    @DisplayName("C6: the cap on reopenings is one for intake and desk")
    class Cap {
        @Test
        void what_intake_only_stores_does_not_reopen_at_the_desk() {
            resolve(Duration.ofHours(1));
            take(Duration.ofHours(2));
            resolve(Duration.ofHours(3));

            StoredOnly stored = (StoredOnly) take(Duration.ofHours(4));

            assertEquals(StoredReason.REOPENED_TOO_OFTEN, stored.why());
            assertEquals(StatusCategory.RESOLVED, state().status().category());
        }

        @Test
        void the_desk_by_itself_says_the_same_with_a_warning() {
            resolve(Duration.ofHours(1));
            take(Duration.ofHours(2));
            resolve(Duration.ofHours(3));
            IncomingContact again = message(Duration.ofHours(4)).contact();

            Transition stored = desk.handle(
                            journal,
                            ReceiveMessage.of(again),
                            CommandContext.of(SampleCase.INTAKE, again.receivedAt(), state().version()))
                    .get();

            assertEquals(StatusCategory.RESOLVED, stored.state().status().category());
            assertEquals(CaseDesk.REOPENED_TOO_OFTEN, stored.warnings().get(0).code());
        }

        @Test
        void reopenings_before_the_period_do_not_count() {
            resolve(Duration.ofHours(1));
            take(Duration.ofHours(2));
            resolve(Duration.ofHours(3));

            assertInstanceOf(Reopen.class, take(Duration.ofDays(2).plusHours(2).plusNanos(1)));
        }
    }

    @Test
    void a_contact_that_came_before_or_opens_a_case_gives_no_command() {
        IncomingContact contact = message(Duration.ZERO).contact();
        ArrivedContact arrived = mail("Subject", "Milk");
        intake.take(arrived, () -> ID);

        assertEquals(Optional.empty(), intake.decide(arrived).command(contact));
        assertEquals(Optional.empty(), intake.decide(mail("Subject", "Bread")).command(contact));
    }

    @Test
    void automated_mail_to_a_case_becomes_a_command_that_stores_it_only() {
        give(AssignCase.of(AgentId.of("agent-12")), Duration.ofHours(1));
        ArrivedContact automated = mail("Subject", TOKENS.reference(ID), "Auto-Submitted", "auto-replied");

        assertEquals(
                Optional.of(ReceiveMessage.storedOnly(automated.contact())),
                intake.decide(automated).command(automated.contact()));
    }

    @Nested
    class AKnownCase {
        @Test
        void is_what_the_case_says() {
            SupportCase state = SampleCase.state(AssignCase.of(AgentId.of("agent-12")));

            KnownCase known = KnownCase.from(state);

            assertEquals(state.id(), known.id());
            assertEquals(SampleCase.ACCOUNT_ID, known.account());
            assertEquals(StatusCategory.OPEN, known.status());
            assertEquals(OPENED.plusSeconds(60), known.since());
            assertEquals(OPENED, known.openedAt());
            assertEquals("Milk for Muster", known.subject().orElseThrow().value());
            assertEquals(List.of(SampleCase.DELIVERY_ID), known.deliveries());
            assertEquals(List.of(EmailAddress.of("minna@example.com")), known.participants());
            assertEquals(List.of(), known.reopenedAt());
            assertEquals(Optional.empty(), known.mergedInto());
        }

        @Test
        void has_everybody_who_wrote_as_a_participant_once() {
            IncomingContact other = written("office@example.com", OPENED, "It is me, from the office");
            CaseJournal written = SampleCase.journal(ReceiveMessage.of(other), ReceiveMessage.of(other));

            assertEquals(
                    List.of(EmailAddress.of("minna@example.com"), EmailAddress.of("office@example.com")),
                    KnownCase.from(written.replay().get(), written).participants());
        }

        @Test
        void is_resolved_since_it_was_resolved_first_whatever_its_status_is_called_now() {
            resolve(Duration.ofHours(1));

            assertEquals(
                    NOW.plus(Duration.ofHours(1)),
                    directory.find(ID).orElseThrow().since());
            assertEquals(state().resolvedAt(), directory.find(ID).map(KnownCase::since));
        }

        @Test
        void that_is_merged_redirects() {
            SupportCase target = desk.open(
                            CaseId.of("C-2"),
                            contact(Channel.CHAT, MINNA, "Hello").build(),
                            SampleCase.INTAKE)
                    .state();
            Transition merged = desk.merge(
                            state(),
                            target,
                            CommandContext.of(SampleCase.AGENT, NOW, 1).andOther(1))
                    .get()
                    .first();

            KnownCase known = KnownCase.from(merged.state());

            assertEquals(Optional.of(CaseId.of("C-2")), known.mergedInto());
            assertTrue(known.participants().isEmpty());
        }
    }
}
