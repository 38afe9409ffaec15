package dev.caserail.model;

import static dev.caserail.model.SampleCase.ACCOUNT;
import static dev.caserail.model.SampleCase.BREAD;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.MILK;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.journal;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.RuleReference;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AddTeamMember;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.CorrectIssue;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.LinkCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.command.RecordIdentityCheck;
import dev.caserail.model.command.RecordMilestone;
import dev.caserail.model.command.RemoveTeamMember;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.command.UnassignCase;
import dev.caserail.model.command.UnlinkCase;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.OutgoingMessage;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MilestoneOutcome;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.ContactId;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.identifier.QuicktextId;
import dev.caserail.model.identifier.ServiceLevelCode;
import dev.caserail.model.identifier.StepCode;
import dev.caserail.model.identity.ActionCode;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityLevel;
import dev.caserail.model.identity.IdentityMethod;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.permission.RoleCode;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.DataSubjectRight;
import dev.caserail.model.privacy.ResponsePeriods;
import dev.caserail.model.privacy.RetentionGround;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.servicelevel.step.NotifyRole;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import io.vavr.control.Either;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Replaying a journal gives the state, always (C2). */
class ReplayTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();

    /** A command as somebody gives it: maybe refused, maybe on an old version, maybe with a wrong clock. */
    record Step(CaseCommand command, Actor actor, int minutes, int behind) {}

    @Property(tries = 300, edgeCases = EdgeCasesMode.NONE)
    void replay_equals_state_and_nothing_is_lost_or_reordered(@ForAll("histories") List<Step> history) {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        SupportCase state = SampleCase.opened().state();
        for (Step step : history) {
            CommandContext context = CommandContext.of(
                    step.actor(),
                    state.changedAt().plusSeconds(60L * step.minutes()),
                    Math.max(0, state.version() - step.behind()));
            Either<CaseError, Transition> answer = DESK.handle(journal, step.command(), context);
            if (!needsJournal(step.command())) {
                assertEquals(
                        answer.isRight(),
                        DESK.handle(state, step.command(), context).isRight());
            }
            assertEquals(answer, DESK.handle(journal, state, step.command(), context));
            if (answer.isLeft()) {
                assertTrue(answer.getLeft().diagnostics().nonEmpty());
                assertEquals(state, journal.replay().get());
                continue;
            }
            List<JournalEntry> before = journal.entries().asJava();
            journal = journal.append(answer.get());
            state = answer.get().state();

            if (answer.get().rewritten().isEmpty()) {
                assertEquals(before, journal.entries().asJava().subList(0, before.size()));
            }
            assertEquals(
                    before.stream().map(e -> e.at() + " " + e.actor()).toList(),
                    journal.entries().asJava().subList(0, before.size()).stream()
                            .map(e -> e.at() + " " + e.actor())
                            .toList());
            assertEquals(
                    answer.get().entries(),
                    journal.entries()
                            .asJava()
                            .subList(before.size(), journal.entries().size()));
            assertEquals(state, journal.replay().get());
            assertEquals(journal.entries().size(), state.version());
            assertEquals(state.issues().isEmpty(), state.primaryIssue().isEmpty());
            assertTrue(state.primaryIssue().stream().allMatch(state.issues()::contains));
        }
    }

    /** Commands that name earlier entries, or change them. */
    private static boolean needsJournal(CaseCommand command) {
        return command instanceof ErasePersonalData
                || command instanceof WithdrawRecordingConsent
                || command instanceof AttachFile
                || command instanceof AttachArticle;
    }

    @Property(tries = 100, edgeCases = EdgeCasesMode.NONE)
    void every_journal_and_every_state_is_read_back_from_its_json(@ForAll("histories") List<Step> history)
            throws Exception {
        CaseJournal journal = CaseJournal.of(SampleCase.opened());
        for (Step step : history) {
            SupportCase state = journal.replay().get();
            CommandContext context = CommandContext.of(step.actor(), state.changedAt(), state.version());
            Either<CaseError, Transition> answer = DESK.handle(journal, step.command(), context);
            journal = answer.isRight() ? journal.append(answer.get()) : journal;
        }

        CaseJournal read = JSON.readValue(JSON.writeValueAsString(journal), CaseJournal.class);
        assertEquals(journal, read);
        SupportCase state = journal.replay().get();
        assertEquals(state, read.replay().get());
        assertEquals(state, JSON.readValue(JSON.writeValueAsString(state), SupportCase.class));
    }

    @Provide
    Arbitrary<List<Step>> histories() {
        Arbitrary<TrackingTarget> target =
                Arbitraries.of(ACCOUNT, DELIVERY, MILK, BREAD, TrackingTarget.account(AccountId.of("A-1")));
        Arbitrary<CaseCommand> track = Combinators.combine(
                        Arbitraries.of(
                                "WAITLIST", "TOTE_MISSING", "PRODUCT_MISSING", "OTHER_PRODUCT_ISSUE", "UNKNOWN_ISSUE"),
                        target,
                        Arbitraries.of(true, false))
                .as((issue, on, primary) -> track(issue, on, primary));
        Arbitrary<CaseCommand> transfer =
                Arbitraries.of("MANAGER", "PRIVACY").map(s -> TransferCase.of(SkillCode.of(s), "why"));
        Arbitrary<CaseCommand> log = Combinators.combine(
                        Arbitraries.integers().between(0, 5), Arbitraries.of(true, false))
                .as((m, thorough) -> LogCall.of(thorough ? SampleCase.thoroughCall(m) : call(m)));
        Arbitrary<CaseCommand> propose = Arbitraries.of(Locale.GERMAN, Locale.forLanguageTag("de-AT"))
                .map(l -> ProposeQuicktext.of(QuicktextId.of("q"), "c/1", l, "Hallo\n\"Welt\""));
        Arbitrary<Actor> actor = Arbitraries.of(
                SampleCase.AGENT,
                SampleCase.INTAKE,
                Actor.customer(SampleCase.ACCOUNT_ID),
                Actor.automation("router", RuleReference.of("skills", "3", "sha256:ab", "r7")));
        Arbitrary<Integer> minutes = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, 1), net.jqwik.api.Tuple.of(2, 0), net.jqwik.api.Tuple.of(1, -1));
        Arbitrary<Integer> behind = Arbitraries.frequency(
                net.jqwik.api.Tuple.of(8, 0), net.jqwik.api.Tuple.of(1, 1), net.jqwik.api.Tuple.of(1, -1));
        return Combinators.combine(
                        Arbitraries.oneOf(
                                track, track, transfer, log, propose, moved(), said(), connected(), protectedByLaw()),
                        actor,
                        minutes,
                        behind)
                .as(Step::new)
                .list()
                .ofMaxSize(20);
    }

    private static Arbitrary<CaseCommand> moved() {
        Arbitrary<AgentId> agent = Arbitraries.of(AgentId.of("agent-7"), AgentId.of("agent-12"));
        Arbitrary<Optional<String>> reason =
                Arbitraries.of("because", " ").optional().map(o -> o);
        return Arbitraries.oneOf(
                Combinators.combine(
                                Arbitraries.of(
                                        "OPEN",
                                        "OPEN",
                                        "NEW",
                                        "WAITING_CUSTOMER",
                                        "ON_HOLD",
                                        "RESOLVED",
                                        "CLOSED",
                                        "SPAM",
                                        "X"),
                                reason)
                        .as((status, why) -> ChangeStatus.of(StatusCode.of(status), why)),
                agent.map(AssignCase::of),
                agent.map(AssignCase::of),
                reason.map(UnassignCase::of),
                Combinators.combine(Arbitraries.of("HIGH", "LOW", "X"), reason)
                        .as((priority, why) -> ChangePriority.of(PriorityCode.of(priority), why)),
                agent.map(AddTeamMember::of),
                agent.map(RemoveTeamMember::of));
    }

    private static Arbitrary<CaseCommand> said() {
        OutgoingMessage message = OutgoingMessage.builder()
                .id(ContactId.of("out-1"))
                .channel(Channel.CHAT)
                .text("On its way")
                .build();
        Attachment file = Attachment.builder()
                .id(AttachmentId.of("att-1"))
                .name("door.jpg")
                .mediaType(MediaType.of("image/jpeg"))
                .size(1)
                .checksum(Checksum.of("ab".repeat(32)))
                .visibility(Visibility.INTERNAL)
                .build();
        Arbitrary<Optional<EntryId>> entry =
                Arbitraries.longs().between(1, 9).map(sequence -> Optional.of(EntryId.of(CaseId.of("C-1"), sequence)));
        return Arbitraries.oneOf(
                Arbitraries.of(
                        ReceiveMessage.of(SampleCase.contact()), ReceiveMessage.storedOnly(SampleCase.contact())),
                Arbitraries.of(List.<ActionCode>of(), List.of(ActionCode.of("show-order-data")))
                        .map(actions -> SendMessage.of(message, actions)),
                Arbitraries.of(List.<AgentId>of(), List.of(AgentId.of("agent-7"), AgentId.of("agent-7")))
                        .map(asked -> AddNote.of("look at this", asked)),
                entry.map(to -> AttachFile.of(file, to)),
                Arbitraries.of(IdentityLevel.NONE, IdentityLevel.VERIFIED)
                        .map(level -> RecordIdentityCheck.of(check(level))));
    }

    private static IdentityCheck check(IdentityLevel level) {
        return IdentityCheck.builder()
                .account(SampleCase.ACCOUNT_ID)
                .level(level)
                .method(IdentityMethod.ONE_TIME_CODE)
                .actor(SampleCase.AGENT)
                .at(SampleCase.OPENED)
                .build();
    }

    private static Arbitrary<CaseCommand> connected() {
        Arbitrary<CaseLink> link = Combinators.combine(
                        Arbitraries.of(LinkKind.class),
                        Arbitraries.of(CaseId.of("C-1"), CaseId.of("C-2"), CaseId.of("C-3")))
                .as(CaseLink::of);
        TrackedIssue tote = TrackedIssue.of(IssueCode.of("TOTE_MISSING"), DELIVERY);
        return Arbitraries.oneOf(
                link.map(LinkCase::of),
                link.map(UnlinkCase::of),
                Arbitraries.of("WAITLIST", "PRODUCT_MISSING", "NONE")
                        .map(issue -> CorrectIssue.of(tote, IssueCode.of(issue), ACCOUNT, Optional.empty())),
                Arbitraries.integers()
                        .between(1, 3)
                        .map(hours -> ApplyServiceLevel.of(
                                ServiceTerms.builder()
                                        .level(ServiceLevelCode.of("MAIL"))
                                        .calendar(CalendarCode.of("MAIL"))
                                        .putTarget(MilestoneCode.of("RESOLUTION"), Duration.ofHours(hours))
                                        .build(),
                                Optional.empty())),
                Arbitraries.integers()
                        .between(1, 2)
                        .map(cycle -> RecordEscalation.of(
                                FiredStep.of(MilestoneCode.of("RESOLUTION"), cycle, StepCode.of("WARN")),
                                NotifyRole.of(RoleCode.of("AGENT")),
                                SampleCase.OPENED,
                                false,
                                Optional.empty())),
                Arbitraries.of(MilestoneOutcome.class)
                        .map(outcome -> RecordMilestone.of(
                                MilestoneCode.of("FIRST_RESPONSE"), outcome, Optional.of(SampleCase.OPENED))));
    }

    private static Arbitrary<CaseCommand> protectedByLaw() {
        RetentionHold hold = RetentionHold.builder()
                .account(SampleCase.ACCOUNT_ID)
                .ground(RetentionGround.of("TAX_RECORDS"))
                .from(SampleCase.OPENED)
                .build();
        DataSubjectRequest request = DataSubjectRequest.receive(
                PrivacyRequestId.of("P-17"),
                DataSubjectRight.ERASURE,
                SampleCase.ACCOUNT_ID,
                SampleCase.OPENED,
                ResponsePeriods.of(ZoneId.of("Europe/Berlin"), Set.of()));
        return Arbitraries.of(
                ErasePersonalData.of(Optional.empty()),
                PlaceRetentionHold.of(hold),
                EndRetentionHold.of(hold, "done"),
                RecordDataRequest.of(request),
                WithdrawRecordingConsent.of(3));
    }

    @Example
    void an_empty_journal_is_reported() {
        assertFaults(List.of(), "entries: error: the journal of `C-1` is empty [journal.opening]");
    }

    @Example
    void entries_that_are_missing_doubled_or_out_of_order_are_reported() {
        List<JournalEntry> whole =
                journal(LogCall.of(call(1)), LogCall.of(call(2))).entries().asJava();
        String help = " (restore the missing entries, or put them in order) [journal.sequence]";

        assertFaults(
                List.of(whole.get(0), whole.get(2)), "entries[1]: error: the entry has number 3, expected 2" + help);
        assertFaults(
                List.of(whole.get(0), whole.get(1), whole.get(1)),
                "entries[2]: error: the entry has number 2, expected 3" + help);
        assertFaults(
                List.of(whole.get(0), whole.get(2), whole.get(1)),
                "entries[1]: error: the entry has number 3, expected 2" + help,
                "entries[2]: error: the entry has number 2, expected 3" + help);
    }

    @Example
    void a_journal_that_does_not_begin_with_the_opening_is_reported() {
        List<JournalEntry> whole = journal(LogCall.of(call(1))).entries().asJava();
        JournalEntry late = JournalEntry.of(2, whole.get(0).event(), SampleCase.INTAKE, SampleCase.OPENED);
        JournalEntry early = JournalEntry.of(1, whole.get(1).event(), SampleCase.INTAKE, SampleCase.OPENED);

        assertFaults(
                List.of(early, late),
                "entries[0]: error: the first event does not open the case [journal.opening]",
                "entries[1]: error: a later event opens the case again [journal.opening]");
    }

    @Example
    void commands_on_a_damaged_journal_are_a_programming_error() {
        CaseJournal damaged = CaseJournal.of(CaseId.of("C-1"), List.of());

        assertEquals(
                "the journal cannot be replayed: entries: error: the journal of `C-1` is empty [journal.opening]",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DESK.handle(damaged, LogCall.of(call(1)), SampleCase.at(1, 1)))
                        .getMessage());
    }

    @Example
    void a_journal_takes_only_what_follows_its_last_entry() {
        CaseJournal journal = journal(LogCall.of(call(1)));
        Transition next =
                DESK.handle(journal, LogCall.of(call(2)), SampleCase.at(2, 2)).get();
        Transition other = DESK.open(CaseId.of("C-2"), SampleCase.contact(), SampleCase.INTAKE);

        assertEquals(
                "entry 3 of case `C-1` does not follow entry 3",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> journal.append(next).append(next))
                        .getMessage());
        assertEquals(
                "transition of case `C-2` appended to the journal of `C-1`",
                assertThrows(IllegalArgumentException.class, () -> journal.append(other))
                        .getMessage());
    }

    @Example
    void entries_count_from_one() {
        List<JournalEntry> entries = new ArrayList<>(journal().entries().asJava());

        assertThrows(
                IllegalArgumentException.class,
                () -> JournalEntry.of(0, entries.get(0).event(), SampleCase.INTAKE, SampleCase.OPENED));
    }

    private static void assertFaults(List<JournalEntry> entries, String... lines) {
        assertEquals(
                String.join("\n", lines),
                CaseJournal.of(CaseId.of("C-1"), entries)
                        .replay()
                        .getError()
                        .map(Diagnostic::line)
                        .mkString("\n"));
    }
}
