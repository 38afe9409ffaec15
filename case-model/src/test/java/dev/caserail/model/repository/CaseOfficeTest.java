package dev.caserail.model.repository;

import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.INTAKE;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.contact;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SampleCase;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.AttachmentLimits;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.ConsentForm;
import dev.caserail.model.contact.ConsentGrant;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.PersonalDataErased;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.intake.AlreadyImported;
import dev.caserail.model.intake.AppendTo;
import dev.caserail.model.intake.FollowUpOf;
import dev.caserail.model.intake.IntakeDecision;
import dev.caserail.model.intake.NewCase;
import dev.caserail.model.intake.NotForSupport;
import dev.caserail.model.intake.StoredOnly;
import dev.caserail.model.intake.StoredReason;
import dev.caserail.model.intake.TakenContact;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.intake.evidence.StatedEvidence;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.refusal.CaseBusy;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.CaseExists;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.UnknownCase;
import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.refusal.connection.LinkProblem;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.refusal.connection.MergeProblem;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.content.AttachmentRefused;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.control.Either;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayName("C8, C7: commands on stored cases")
class CaseOfficeTest {
    private static final CaseId ONE = CaseId.of("C-1");
    private static final CaseId TWO = CaseId.of("C-2");
    private static final CaseId THREE = CaseId.of("C-3");
    private static final AddNote NOTE = AddNote.of("Asks twice", List.of());
    private static final AssignCase TAKE = AssignCase.of(AgentId.of("agent-12"));

    private final Interrupted repository = new Interrupted();
    private final CaseOffice office = CaseOffice.of(DESK, repository);

    /** A repository at which others are faster: before a change is stored, they do what was planned for them. */
    private static final class Interrupted implements CaseRepository {
        final InMemoryCaseRepository cases = InMemoryCaseRepository.empty();
        final Deque<Runnable> before = new ArrayDeque<>();
        int journals;

        @Override
        public Optional<StoredCase> find(CaseId id) {
            journals++;
            return cases.find(id);
        }

        @Override
        public Optional<SupportCase> state(CaseId id) {
            return cases.find(id).map(StoredCase::state);
        }

        @Override
        public StoreOutcome store(ChangeSet changes) {
            Optional.ofNullable(before.poll()).ifPresent(Runnable::run);
            return cases.store(changes);
        }
    }

    private void open(CaseId... ids) {
        for (CaseId id : ids) {
            assertTrue(office.open(id, contact(), INTAKE).isRight());
        }
    }

    private void meanwhile(CaseId id) {
        repository.before.add(() -> CaseOffice.of(DESK, repository.cases)
                .handle(id, LogCall.of(call(1)), at(1, 0))
                .get());
    }

    private void resolve(CaseId id) {
        for (CaseCommand command : List.of(
                TAKE,
                SampleCase.track("WAITLIST", SampleCase.ACCOUNT, true),
                ChangeStatus.of(StatusCode.of("RESOLVED"), Optional.empty()))) {
            assertTrue(office.handle(id, command, at(1, stored(id).version())).isRight());
        }
    }

    /** On the versions of two cases. */
    private static CommandContext at(int minute, long seen, long other) {
        return SampleCase.at(minute, seen).andOther(other);
    }

    private static CommandContext at(int minute, long seen) {
        return SampleCase.at(minute, seen);
    }

    private StoredCase stored(CaseId id) {
        return repository.cases.find(id).orElseThrow();
    }

    private static String lines(Either<CaseError, ?> refused) {
        return refused.getLeft().diagnostics().map(Diagnostic::line).mkString("\n");
    }

    @Nested
    class ACommand {
        @Test
        void is_stored_and_answered() {
            open(ONE);

            Transition noted = office.handle(ONE, NOTE, at(1, 1)).get();

            assertEquals(2, noted.state().version());
            assertEquals(noted.state(), stored(ONE).state());
            assertEquals(noted.entries().get(0), stored(ONE).journal().entries().last());
        }

        @Test
        void is_decided_without_the_journal_where_it_is_accepted() {
            open(ONE);

            office.handle(ONE, NOTE, at(1, 1)).get();
            office.handle(ONE, TAKE, at(1, 2)).get();

            assertEquals(0, repository.journals);
        }

        @Test
        void that_only_appends_goes_after_what_others_did_meanwhile() {
            open(ONE);
            meanwhile(ONE);
            meanwhile(ONE);

            Transition noted = office.handle(ONE, NOTE, at(1, 1)).get();

            assertEquals(4, noted.entries().get(0).sequence());
            assertEquals(2, noted.state().calls());
            assertEquals(noted.state(), stored(ONE).state());
        }

        @Test
        void of_another_kind_is_told_what_others_did_meanwhile() {
            open(ONE);
            meanwhile(ONE);

            Either<CaseError, Transition> refused = office.handle(ONE, TAKE, at(1, 1));

            assertEquals(List.of("CallLogged"), ((StaleVersion) refused.getLeft()).since());
            assertEquals(2, stored(ONE).version());
        }

        @Test
        void on_an_old_version_is_told_what_happened_since() {
            open(ONE);
            office.handle(ONE, NOTE, at(1, 1)).get();
            office.handle(ONE, LogCall.of(call(1)), at(1, 1)).get();

            StaleVersion stale =
                    (StaleVersion) office.handle(ONE, TAKE, at(2, 1)).getLeft();

            assertEquals(List.of("NoteAdded", "CallLogged"), stale.since());
        }

        @Test
        void gives_up_after_so_many_attempts() {
            open(ONE);
            for (int i = 0; i < 3; i++) {
                meanwhile(ONE);
            }

            Either<CaseError, Transition> refused = office.withAttempts(3).handle(ONE, NOTE, at(1, 1));

            assertEquals(CaseBusy.of(ONE, 3), refused.getLeft());
            assertEquals(
                    "version: error: others changed case `C-1` at each of 3 attempts (give the command again a little later) "
                            + "[case.busy]",
                    lines(refused));
            assertEquals(4, stored(ONE).version());
            assertThrows(IllegalArgumentException.class, () -> office.withAttempts(0));
        }

        @Test
        void on_a_case_that_is_not_there_is_refused() {
            Either<CaseError, Transition> refused = office.handle(ONE, NOTE, at(1, 1));

            assertEquals("case: error: there is no case `C-1` (check the reference) [case.unknown]", lines(refused));
            assertEquals(UnknownCase.of(ONE), office.handle(ONE, TAKE, at(1, 1)).getLeft());
        }

        @Test
        void erases_personal_data_from_the_stored_entries() {
            open(ONE);
            office.handle(ONE, NOTE, at(1, 1)).get();

            office.handle(ONE, ErasePersonalData.of(Optional.empty()), at(2, 2)).get();

            CaseJournal journal = stored(ONE).journal();
            assertTrue(journal.entries().last().event() instanceof PersonalDataErased);
            CaseOpened opened = (CaseOpened) journal.entries().head().event();
            assertEquals(Optional.empty(), opened.contact().sender().email());
            assertEquals(stored(ONE).state(), journal.replay().get());
        }
    }

    @Test
    void a_case_is_opened_under_its_identifier_once() {
        open(ONE);

        Either<CaseError, Transition> refused = office.open(ONE, contact(), AGENT);

        assertEquals(CaseExists.of(ONE), refused.getLeft());
        assertEquals(
                "case: error: there is a case `C-1` already (open it under an identifier that no case has) [case.exists]",
                lines(refused));
        assertEquals(1, stored(ONE).version());
    }

    @Nested
    class AMergedCase {
        @Test
        void redirects_what_only_adds_to_the_feed() {
            open(ONE, TWO, THREE);
            office.merge(ONE, TWO, at(1, 1, 1)).get();
            office.merge(TWO, THREE, at(2, 2, 1)).get();

            Transition noted = office.handle(ONE, NOTE, at(3, 1)).get();

            assertEquals(THREE, noted.state().id());
            assertEquals(THREE, office.resolve(ONE).get().id());
            assertEquals(THREE, office.resolve(THREE).get().id());
            assertEquals(noted.state(), stored(THREE).state());
        }

        @Test
        void says_of_other_commands_where_it_went() {
            open(ONE, TWO);
            office.merge(ONE, TWO, at(1, 1, 1)).get();

            assertEquals(
                    CaseIsMerged.of(TWO), office.handle(ONE, TAKE, at(2, 2)).getLeft());
        }

        @Test
        void is_as_before_when_the_merge_is_undone() {
            open(ONE, TWO);
            office.merge(ONE, TWO, at(1, 1, 1)).get();

            office.undoMerge(ONE, at(2, 2, 2)).get();

            assertEquals(ONE, office.resolve(ONE).get().id());
            assertEquals(CaseStatus.of(StatusCategory.NEW), stored(ONE).state().status());
            assertEquals(List.of(), stored(TWO).state().absorbed());
        }

        @Test
        void stays_merged_when_the_target_went_on_meanwhile() {
            open(ONE, TWO);
            office.merge(ONE, TWO, at(1, 1, 1)).get();
            meanwhile(TWO);

            Either<CaseError, ?> refused = office.undoMerge(ONE, at(2, 2, 2));

            assertEquals(List.of("CallLogged"), ((StaleVersion) refused.getLeft()).since());
            assertEquals(
                    MergeRefused.of(MergeProblem.TARGET_WENT_ON, TWO),
                    office.undoMerge(ONE, at(2, 2, 3)).getLeft());
        }

        @Test
        void can_only_be_undone_if_it_is_one() {
            open(ONE);

            assertEquals(
                    MergeRefused.of(MergeProblem.NOT_MERGED, ONE),
                    office.undoMerge(ONE, at(1, 1, 1)).getLeft());
            assertEquals(UnknownCase.of(TWO), office.undoMerge(TWO, at(1, 1)).getLeft());
        }
    }

    @Nested
    class AMerge {
        @Test
        void is_told_what_the_target_got_meanwhile() {
            open(ONE, TWO);
            meanwhile(TWO);

            StaleVersion stale =
                    (StaleVersion) office.merge(ONE, TWO, at(1, 1, 1)).getLeft();

            assertEquals(Optional.of(TWO), stale.other());
            assertEquals(List.of("CallLogged"), stale.since());
            assertEquals(1, stored(ONE).version());
            assertEquals(
                    3,
                    office.merge(ONE, TWO, at(1, 1, 2)).get().second().state().version());
        }

        @Test
        void is_told_what_the_source_got_meanwhile() {
            open(ONE, TWO);
            meanwhile(ONE);

            StaleVersion stale =
                    (StaleVersion) office.merge(ONE, TWO, at(1, 1, 1)).getLeft();

            assertEquals(List.of("CallLogged"), stale.since());
            assertEquals(1, stored(TWO).version());
        }

        @Test
        void into_a_case_that_is_merged_back_meanwhile_makes_no_circle() {
            open(ONE, TWO);
            repository.before.add(() -> CaseOffice.of(DESK, repository.cases)
                    .merge(TWO, ONE, at(1, 1, 1))
                    .get());

            Either<CaseError, ?> refused = office.merge(ONE, TWO, at(1, 1, 1));

            assertTrue(refused.getLeft() instanceof StaleVersion);
            assertEquals(ONE, office.resolve(TWO).get().id());
        }

        @Test
        void of_or_into_nothing_is_refused() {
            open(ONE);

            assertEquals(
                    UnknownCase.of(TWO), office.merge(ONE, TWO, at(1, 1, 1)).getLeft());
            assertEquals(
                    UnknownCase.of(TWO), office.merge(TWO, ONE, at(1, 1, 1)).getLeft());
        }
    }

    @Test
    void redirects_that_lead_back_are_a_damage_of_the_store() {
        open(ONE, TWO);
        CaseStatus merged = CaseStatus.of(StatusCategory.MERGED);
        damage(ONE, TWO, merged);
        damage(TWO, ONE, merged);

        assertEquals(
                "the redirects of case `C-1` lead back to where they began",
                assertThrows(IllegalStateException.class, () -> office.resolve(ONE))
                        .getMessage());
    }

    private void damage(CaseId id, CaseId into, CaseStatus merged) {
        JournalEntry entry =
                JournalEntry.of(2, CaseMerged.of(into, stored(id).state().status(), merged), AGENT, at(1, 1).at());
        CaseJournal longer = CaseJournal.of(id, stored(id).journal().entries().append(entry));
        SupportCase state = longer.replay().get();
        repository.cases.store(ChangeSet.of(List.of(ImmutableCaseChange.of(state, List.of(entry), List.of()))));
    }

    @Nested
    class ASplit {
        @Test
        void opens_a_case_with_the_entries() {
            open(ONE);
            office.handle(ONE, NOTE, at(1, 1)).get();

            office.split(ONE, TWO, List.of(EntryId.of(ONE, 2)), at(2, 2)).get();

            assertEquals(List.of(ONE), stored(TWO).state().linked(LinkKind.SPLIT_FROM));
            assertEquals(List.of(TWO), stored(ONE).state().linked(LinkKind.SPLIT_INTO));
        }

        @Test
        void into_an_identifier_in_use_changes_nothing() {
            open(ONE, TWO);
            office.handle(ONE, NOTE, at(1, 1)).get();

            assertEquals(
                    CaseExists.of(TWO),
                    office.split(ONE, TWO, List.of(EntryId.of(ONE, 2)), at(2, 2))
                            .getLeft());
            assertEquals(2, stored(ONE).version());
            assertEquals(1, stored(TWO).version());
        }

        @Test
        void is_told_what_happened_meanwhile() {
            open(ONE);
            office.handle(ONE, NOTE, at(1, 1)).get();
            meanwhile(ONE);

            StaleVersion stale = (StaleVersion) office.split(ONE, TWO, List.of(EntryId.of(ONE, 2)), at(2, 2))
                    .getLeft();

            assertEquals(List.of("CallLogged"), stale.since());
            assertEquals(Optional.empty(), repository.cases.find(TWO));
        }
    }

    @Nested
    class AFollowUp {
        @Test
        void is_opened_beside_the_case_that_is_over_and_goes_after_what_others_did() {
            open(ONE);
            resolve(ONE);
            meanwhile(ONE);

            office.followUp(ONE, TWO, contact(), at(2, 1)).get();

            assertEquals(List.of(TWO), stored(ONE).state().linked(LinkKind.FOLLOWED_UP_BY));
            assertEquals(List.of(ONE), stored(TWO).state().linked(LinkKind.FOLLOW_UP_OF));
            assertEquals(1, stored(ONE).state().calls());
        }

        @Test
        void of_a_merged_case_is_one_of_the_case_that_has_its_entries() {
            open(ONE, TWO);
            office.merge(ONE, TWO, at(1, 1, 1)).get();
            resolve(TWO);

            office.followUp(ONE, THREE, contact(), at(2, 0)).get();

            assertEquals(List.of(TWO), stored(THREE).state().linked(LinkKind.FOLLOW_UP_OF));
        }
    }

    @Nested
    @DisplayName("C7: what belongs to an entry of another case is done where it is shown")
    class AnEntryOfAMergedCase {
        private final EntryId message = EntryId.of(ONE, 1);

        @Test
        void takes_files_and_these_count() {
            open(ONE, TWO);
            office.merge(ONE, TWO, at(1, 1, 1)).get();

            office.handle(TWO, AttachFile.of(file("att-1"), Optional.of(message)), at(2, 2))
                    .get();

            CaseOffice strict = CaseOffice.of(
                    DESK.withAttachmentLimits(AttachmentLimits.builder()
                            .maxSize(100)
                            .maxNumber(1)
                            .maxTotal(100)
                            .build()),
                    repository);
            office.split(TWO, THREE, List.of(message), at(3, 3)).get();
            assertTrue(
                    strict.handle(THREE, AttachFile.of(file("att-2")), at(4, 1)).getLeft()
                            instanceof AttachmentRefused);
            assertTrue(
                    strict.handle(TWO, AttachFile.of(file("att-2")), at(4, 4)).isRight());
        }

        @Test
        void has_its_consent_withdrawn_in_both_cases() {
            open(ONE, TWO);
            office.handle(ONE, LogCall.of(recorded()), at(1, 1)).get();
            office.merge(ONE, TWO, at(2, 2, 1)).get();
            EntryId logged = EntryId.of(ONE, 2);

            List<Transition> both =
                    office.withdrawConsent(TWO, logged, at(3, 2)).get();

            assertEquals(
                    List.of(TWO, ONE),
                    both.stream().map(one -> one.state().id()).toList());
            CallLogged kept =
                    (CallLogged) stored(ONE).journal().entry(2).orElseThrow().event();
            assertEquals(Optional.empty(), kept.call().recording());
            assertEquals(
                    UnknownCase.of(THREE),
                    office.withdrawConsent(TWO, EntryId.of(THREE, 1), at(4, 3)).getLeft());
        }

        @Test
        void of_the_case_itself_has_it_withdrawn_there() {
            open(ONE);
            office.handle(ONE, LogCall.of(recorded()), at(1, 1)).get();

            List<Transition> alone =
                    office.withdrawConsent(ONE, EntryId.of(ONE, 2), at(2, 2)).get();

            assertEquals(1, alone.size());
            assertEquals(stored(ONE).state(), alone.get(0).state());
        }

        @Test
        void that_others_got_ahead_of_is_told_so() {
            open(ONE, TWO);
            office.handle(ONE, LogCall.of(recorded()), at(1, 1)).get();
            office.merge(ONE, TWO, at(2, 2, 1)).get();
            meanwhile(TWO);

            StaleVersion stale = (StaleVersion)
                    office.withdrawConsent(TWO, EntryId.of(ONE, 2), at(3, 2)).getLeft();

            assertEquals(List.of("CallLogged"), stale.since());
            assertEquals(3, stored(ONE).version());
        }

        private static Attachment file(String id) {
            return Attachment.builder()
                    .id(AttachmentId.of(id))
                    .name("door.jpg")
                    .mediaType(MediaType.of("image/jpeg"))
                    .size(7)
                    .checksum(Checksum.of("ab".repeat(32)))
                    .visibility(Visibility.INTERNAL)
                    .build();
        }

        private static CallLog recorded() {
            return CallLog.builder()
                    .direction(CallDirection.INBOUND)
                    .about("Asked for the milk")
                    .consent(RecordingConsent.GRANTED)
                    .startedAt(SampleCase.OPENED)
                    .endedAt(SampleCase.OPENED.plusSeconds(60))
                    .consentGrant(ConsentGrant.of(SampleCase.OPENED, ConsentForm.SPOKEN))
                    .recording(RecordingId.of("rec-1"))
                    .build();
        }
    }

    @Nested
    @DisplayName("C6: what intake decided is carried out")
    class ADecisionOfIntake {
        private final FoundCase found = FoundCase.of(ONE, StatedEvidence.of(ONE), List.of(), true);

        private List<Transition> receive(IntakeDecision decision, Optional<CaseId> id, CommandContext context) {
            return office.receive(TakenContact.of(decision, id), contact(), context)
                    .get();
        }

        @Test
        void to_append_or_to_store_only() {
            open(ONE);
            office.handle(ONE, TAKE, at(1, 1)).get();
            ChangeStatus wait = ChangeStatus.of(StatusCode.of("WAITING_CUSTOMER"), Optional.empty());
            office.handle(ONE, wait, at(2, 3)).get();
            StoredOnly only = StoredOnly.builder()
                    .why(StoredReason.AUTOMATED)
                    .found(found)
                    .build();

            receive(only, Optional.of(ONE), at(3, 0));
            assertEquals(
                    StatusCategory.WAITING_CUSTOMER,
                    stored(ONE).state().status().category());

            receive(AppendTo.of(found), Optional.of(ONE), at(4, 0));
            assertEquals(StatusCategory.OPEN, stored(ONE).state().status().category());
        }

        @Test
        void to_open_a_case_or_a_follow_up() {
            NewCase fresh = NewCase.builder().acknowledged(true).build();
            assertEquals(
                    at(5, 0).at(),
                    receive(fresh, Optional.of(ONE), at(5, 0)).get(0).state().openedAt());
            office.handle(ONE, TAKE, at(6, 1)).get();
            office.handle(ONE, SampleCase.track("WAITLIST", SampleCase.ACCOUNT, true), at(6, 3))
                    .get();
            office.handle(ONE, ChangeStatus.of(StatusCode.of("RESOLVED"), Optional.empty()), at(6, 4))
                    .get();

            List<Transition> both =
                    receive(FollowUpOf.of(found, StatusCategory.RESOLVED, at(6, 0).at()), Optional.of(TWO), at(7, 0));

            assertEquals(
                    List.of(ONE, TWO),
                    both.stream().map(one -> one.state().id()).toList());
            assertEquals(List.of(ONE), stored(TWO).state().linked(LinkKind.FOLLOW_UP_OF));
        }

        @Test
        void to_do_nothing() {
            open(ONE);

            assertEquals(
                    List.of(),
                    receive(AlreadyImported.of(ImportRecord.of(Optional.of(ONE))), Optional.of(ONE), at(1, 0)));
            assertEquals(List.of(), receive(NotForSupport.of(3), Optional.empty(), at(1, 0)));
            assertEquals(1, stored(ONE).version());
        }
    }

    @Nested
    @DisplayName("C10: erasure")
    class AnErasure {
        @Test
        void takes_along_the_cases_that_share_entries() {
            open(ONE, TWO, THREE);
            office.merge(ONE, TWO, at(1, 1, 1)).get();
            office.merge(TWO, THREE, at(2, 2, 1)).get();

            List<Transition> erased =
                    office.erase(List.of(TWO), Optional.empty(), at(3, 0)).get();

            assertEquals(
                    Set.of(ONE, TWO, THREE),
                    erased.stream().map(one -> one.state().id()).collect(Collectors.toSet()));
            for (CaseId id : List.of(ONE, TWO, THREE)) {
                assertTrue(stored(id).state().erasedUpTo().isPresent());
                assertEquals(stored(id).state(), stored(id).journal().replay().get());
            }
        }

        @Test
        void takes_what_others_wrote_meanwhile() {
            open(ONE);
            meanwhile(ONE);

            office.erase(List.of(ONE), Optional.empty(), at(3, 0)).get();

            assertEquals(Optional.of(2L), stored(ONE).state().erasedUpTo());
        }

        @Test
        void of_a_case_that_is_not_there_erases_none() {
            open(ONE);

            assertEquals(
                    UnknownCase.of(TWO),
                    office.erase(List.of(ONE, TWO), Optional.empty(), at(3, 0)).getLeft());
            assertEquals(Optional.empty(), stored(ONE).state().erasedUpTo());
            assertThrows(IllegalArgumentException.class, () -> office.erase(List.of(), Optional.empty(), at(3, 0)));
        }
    }

    @Nested
    class ALink {
        @Test
        void makes_child_and_parent() {
            open(ONE, TWO);

            office.link(ONE, TWO, at(1, 1, 1)).get();

            assertEquals(List.of(TWO), stored(ONE).state().linked(LinkKind.PARENT));
            assertEquals(List.of(ONE), stored(TWO).state().linked(LinkKind.CHILD));
        }

        @Test
        void is_undone_on_both_sides() {
            open(ONE, TWO);
            office.link(ONE, TWO, at(1, 1, 1)).get();

            office.unlink(ONE, TWO, at(2, 2, 2)).get();

            assertEquals(List.of(), stored(ONE).state().links());
            assertEquals(List.of(), stored(TWO).state().links());
        }

        @Test
        void makes_no_circle_whatever_is_linked_meanwhile() {
            CaseId four = CaseId.of("C-4");
            open(ONE, TWO, THREE, four);
            CommandContext now = at(1, 1, 1);
            office.link(TWO, THREE, now).get();
            office.link(four, ONE, now).get();
            repository.before.add(() -> CaseOffice.of(DESK, repository.cases)
                    .link(THREE, four, at(2, 2, 2))
                    .get());

            Either<CaseError, ?> refused = office.link(ONE, TWO, at(2, 2, 2));

            assertEquals(LinkRefused.of(LinkProblem.LOOP, CaseLink.of(LinkKind.PARENT, TWO)), refused.getLeft());
            assertEquals(2, stored(ONE).version());
            assertEquals(2, stored(TWO).version());
        }
    }
}
