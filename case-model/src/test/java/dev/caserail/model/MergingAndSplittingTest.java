package dev.caserail.model;

import static dev.caserail.model.SampleCase.ACCOUNT;
import static dev.caserail.model.SampleCase.AGENT;
import static dev.caserail.model.SampleCase.DELIVERY;
import static dev.caserail.model.SampleCase.DESK;
import static dev.caserail.model.SampleCase.OPENED;
import static dev.caserail.model.SampleCase.call;
import static dev.caserail.model.SampleCase.track;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.attachment.AttachmentLimits;
import dev.caserail.model.attachment.Checksum;
import dev.caserail.model.attachment.MediaType;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.LinkCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.ConsentForm;
import dev.caserail.model.contact.ConsentGrant;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.RecordingConsentWithdrawn;
import dev.caserail.model.event.SampleEvents;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.AttachmentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.RecordingId;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.PermissionMissing;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.Unchanged;
import dev.caserail.model.refusal.UnknownEntry;
import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.refusal.connection.LinkProblem;
import dev.caserail.model.refusal.connection.LinkRefused;
import dev.caserail.model.refusal.connection.MergeProblem;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.connection.RelatedCasesMissing;
import dev.caserail.model.refusal.connection.SplitRefused;
import dev.caserail.model.refusal.content.AttachmentRefused;
import dev.caserail.model.refusal.lifecycle.ResolveBlocked;
import dev.caserail.model.status.ResolveGuard;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusCode;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.EdgeCasesMode;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Label;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Cases are merged, split and linked (C7). */
class MergingAndSplittingTest {
    /** Some cases and their journals, as a host keeps them. */
    static final class Shelf {
        final Map<CaseId, CaseJournal> journals = new LinkedHashMap<>();
        private int minutes;

        Shelf open(String id) {
            Transition opened = DESK.open(CaseId.of(id), SampleCase.contact(), SampleCase.INTAKE);
            journals.put(CaseId.of(id), CaseJournal.of(opened));
            return this;
        }

        SupportCase state(String id) {
            return journals.get(CaseId.of(id)).replay().get();
        }

        CommandContext now(String id) {
            minutes++;
            return CommandContext.of(
                    AGENT, OPENED.plusSeconds(60L * minutes), state(id).version());
        }

        /** On the versions of two cases. */
        CommandContext now(String id, String other) {
            return now(id).andOther(state(other).version());
        }

        Either<CaseError, Transition> give(String id, CaseCommand command) {
            return DESK.handle(
                            journals.get(CaseId.of(id)),
                            state(id),
                            other -> Optional.ofNullable(journals.get(other)),
                            command,
                            now(id))
                    .peek(this::store);
        }

        Either<CaseError, JointTransition> merge(String source, String target) {
            return DESK.merge(state(source), state(target), now(source, target)).peek(this::store);
        }

        Either<CaseError, JointTransition> undo(String source, String target) {
            return DESK.undoMerge(journals.get(CaseId.of(source)), state(target), now(source, target))
                    .peek(this::store);
        }

        Either<CaseError, JointTransition> split(String source, String into, EntryId... entries) {
            return DESK.split(state(source), entries(source), CaseId.of(into), List.of(entries), now(source))
                    .peek(this::store);
        }

        Either<CaseError, Transition> attach(CaseDesk desk, String id, Attachment file) {
            return desk.handle(
                    journals.get(CaseId.of(id)),
                    state(id),
                    other -> Optional.ofNullable(journals.get(other)),
                    AttachFile.of(file),
                    now(id));
        }

        Either<CaseError, JointTransition> withdraw(String holder, EntryId call) {
            return withdraw(holder, call, now(holder)).peek(this::store);
        }

        Either<CaseError, JointTransition> withdraw(String holder, EntryId call, CommandContext context) {
            return DESK.withdrawConsent(state(holder), entries(holder), journals.get(call.origin()), call, context);
        }

        CaseEntries entries(String id) {
            return CaseEntries.of(journals.get(CaseId.of(id)), other -> Optional.ofNullable(journals.get(other)));
        }

        void store(JointTransition both) {
            store(both.first());
            store(both.second());
        }

        void store(Transition transition) {
            journals.merge(transition.state().id(), CaseJournal.of(transition), (old, fresh) -> old.append(transition));
        }
    }

    private static EntryId entry(String id, int sequence) {
        return EntryId.of(CaseId.of(id), sequence);
    }

    private static AddNote note(String text) {
        return AddNote.of(text, List.of());
    }

    @Example
    void the_target_shows_what_the_source_had_by_whom_and_when_it_was_written() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", note("on the first"));
        Map<EntryId, JournalEntry> before = shelf.entries("C-1").byId();
        shelf.give("C-2", note("on the second"));

        shelf.merge("C-1", "C-2").get();

        before.forEach((id, entry) ->
                assertEquals(Optional.of(entry), shelf.entries("C-2").find(id)));
        assertEquals(Map.of(), shelf.entries("C-1").byId());
        assertEquals(Optional.of(CaseId.of("C-2")), shelf.state("C-1").mergedInto());
        assertEquals(StatusCategory.MERGED, shelf.state("C-1").status().category());
    }

    @Example
    void the_target_takes_issues_and_deliveries_over_once() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", track("TOTE_MISSING", DELIVERY, true));
        shelf.give("C-1", track("WAITLIST", ACCOUNT, true));
        shelf.give("C-2", track("WAITLIST", ACCOUNT, true));
        shelf.give("C-1", LogCall.of(call(1)));

        shelf.merge("C-1", "C-2").get();

        assertEquals(2, shelf.state("C-2").issues().size());
        assertEquals(1, shelf.state("C-2").deliveries().size());
        assertEquals(1, shelf.state("C-2").calls());

        shelf.undo("C-1", "C-2").get();
        assertEquals(1, shelf.state("C-2").issues().size());
        assertEquals(0, shelf.state("C-2").calls());
        assertEquals(2, shelf.state("C-1").issues().size());
    }

    @Example
    void a_tombstone_redirects_whoever_writes_to_it() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.merge("C-1", "C-2").get();

        Either<CaseError, Transition> refused = shelf.give("C-1", note("too late"));

        assertEquals(CaseIsMerged.of(CaseId.of("C-2")), refused.getLeft());
        assertEquals(
                "case: error: the case is merged into `C-2` (give the command to `C-2`) [case.is-merged]",
                SampleCase.lines(refused));
    }

    @Example
    void a_merge_can_be_undone_until_the_target_goes_on() {
        Shelf shelf = new Shelf().open("C-1").open("C-2").open("C-3");
        shelf.merge("C-1", "C-2").get();
        shelf.merge("C-3", "C-2").get();

        assertTrue(shelf.undo("C-1", "C-2").isRight(), "another merge is no work on the target");
        assertEquals(StatusCategory.NEW, shelf.state("C-1").status().category());
        assertEquals(1, shelf.entries("C-1").byId().size() - 2, "opening, merge and its undoing");

        shelf.give("C-2", note("work goes on"));
        assertEquals(
                MergeRefused.of(MergeProblem.TARGET_WENT_ON, CaseId.of("C-2")),
                shelf.undo("C-3", "C-2").getLeft());
    }

    @Example
    void no_merge_makes_a_loop_or_a_chain_into_a_tombstone() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        assertEquals(
                MergeRefused.of(MergeProblem.SAME_CASE, CaseId.of("C-1")),
                shelf.merge("C-1", "C-1").getLeft());
        shelf.merge("C-1", "C-2").get();

        assertEquals(
                CaseIsMerged.of(CaseId.of("C-2")), shelf.merge("C-1", "C-2").getLeft());
        assertEquals(
                MergeRefused.of(MergeProblem.TARGET_MERGED, CaseId.of("C-1")),
                shelf.merge("C-2", "C-1").getLeft());
        assertEquals(
                MergeRefused.of(MergeProblem.NOT_MERGED, CaseId.of("C-1")),
                shelf.undo("C-2", "C-1").getLeft());
    }

    @Example
    void of_two_merges_the_undoing_of_one_leaves_what_the_other_brought() {
        Shelf shelf = new Shelf().open("C-1").open("C-2").open("C-3");
        shelf.give("C-1", track("WAITLIST", ACCOUNT, true));
        shelf.give("C-3", track("WAITLIST", ACCOUNT, true));
        shelf.merge("C-1", "C-2").get();
        shelf.merge("C-3", "C-2").get();

        shelf.undo("C-1", "C-2").get();
        assertEquals(1, shelf.state("C-2").issues().size());
        assertEquals(shelf.state("C-3").issues(), shelf.state("C-2").issues());
        shelf.undo("C-3", "C-2").get();
        assertEquals(List.of(), shelf.state("C-2").issues());
        assertEquals(Optional.empty(), shelf.state("C-2").primaryIssue());
        assertEquals(1, shelf.state("C-2").deliveries().size());
    }

    @Example
    void a_merge_that_was_undone_is_no_work_on_the_case() {
        Shelf shelf = new Shelf().open("C-1").open("C-2").open("C-3");
        shelf.merge("C-1", "C-2").get();
        shelf.merge("C-2", "C-3").get();
        assertEquals(
                MergeRefused.of(MergeProblem.TARGET_WENT_ON, CaseId.of("C-2")),
                shelf.undo("C-1", "C-2").getLeft());
        shelf.undo("C-2", "C-3").get();

        assertTrue(shelf.undo("C-1", "C-2").isRight());
    }

    @Example
    void a_file_goes_where_its_message_goes() {
        Shelf shelf = new Shelf().open("C-1");
        shelf.give("C-1", note("stays"));
        Attachment file = Attachment.builder()
                .id(AttachmentId.of("att-1"))
                .name("door.jpg")
                .mediaType(MediaType.of("image/jpeg"))
                .size(7)
                .checksum(Checksum.of("ab".repeat(32)))
                .visibility(Visibility.INTERNAL)
                .build();
        shelf.give("C-1", AttachFile.of(file, Optional.of(entry("C-1", 1)))).get();

        shelf.split("C-1", "C-2", entry("C-1", 1)).get();

        assertTrue(shelf.entries("C-2").find(entry("C-1", 3)).isPresent());
        assertTrue(shelf.entries("C-1").find(entry("C-1", 3)).isEmpty());
    }

    @Example
    @Label("C5: a thorough note counts in the case that shows the call")
    void a_thorough_note_counts_in_the_case_that_shows_the_call() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", LogCall.of(SampleCase.thoroughCall(1))).get();
        shelf.give("C-1", LogCall.of(call(2))).get();
        assertEquals("2 calls, 1 thorough", calls(shelf.state("C-1")));

        shelf.merge("C-1", "C-2").get();
        assertEquals("2 calls, 1 thorough", calls(shelf.state("C-2")));
        shelf.undo("C-1", "C-2").get();
        assertEquals("0 calls, 0 thorough", calls(shelf.state("C-2")));

        shelf.split("C-1", "C-3", entry("C-1", 2)).get();
        assertEquals("1 calls, 0 thorough", calls(shelf.state("C-1")));
        assertEquals("1 calls, 1 thorough", calls(shelf.state("C-3")));

        // the first of two merges is undone: what came with the second one stays
        shelf.merge("C-3", "C-2").get();
        shelf.merge("C-1", "C-2").get();
        shelf.undo("C-3", "C-2").get();
        assertEquals("1 calls, 0 thorough", calls(shelf.state("C-2")));
    }

    private static String calls(SupportCase state) {
        return state.calls() + " calls, " + state.thoroughCalls() + " thorough";
    }

    @Example
    @Label("C5: a delicate case is resolved with the thorough note of a call that came by merge")
    void a_delicate_case_is_resolved_with_the_thorough_note_of_a_merged_call() {
        CaseDesk careful = DESK.withCallNotes(CallNotePolicy.of(Map.of(IssueCode.of("UNEXPECTED_CHARGE"), "payment")));
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-2", LogCall.of(call(1))).get();
        shelf.give("C-2", track("UNEXPECTED_CHARGE", ACCOUNT, true)).get();
        shelf.give("C-2", AssignCase.of(AgentId.of("agent-12"))).get();
        ChangeStatus resolve = ChangeStatus.of(StatusCode.of("RESOLVED"), Optional.empty());
        assertEquals(
                ResolveBlocked.of(List.of(ResolveGuard.THOROUGH_NOTE)),
                careful.handle(shelf.state("C-2"), resolve, shelf.now("C-2")).getLeft());

        shelf.give("C-1", LogCall.of(SampleCase.thoroughCall(1))).get();
        shelf.merge("C-1", "C-2").get();

        assertTrue(careful.handle(shelf.state("C-2"), resolve, shelf.now("C-2")).isRight());
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

    @Example
    @Label("C7, F11: a file is attached to a message where the message is shown")
    void a_file_is_attached_to_a_message_where_it_is_shown() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.merge("C-1", "C-2").get();
        AttachFile toMerged = AttachFile.of(file("att-1"), Optional.of(entry("C-1", 1)));
        assertEquals(
                UnknownEntry.of(entry("C-1", 1), "a message"),
                DESK.handle(shelf.journals.get(CaseId.of("C-2")), toMerged, shelf.now("C-2"))
                        .getLeft(),
                "without the journals of other cases there is no such message");

        shelf.give("C-2", toMerged).get();

        assertTrue(shelf.entries("C-2").find(entry("C-2", 3)).isPresent());
        shelf.split("C-2", "C-3", entry("C-1", 1)).get();
        assertTrue(shelf.entries("C-3").find(entry("C-2", 3)).isPresent(), "it goes where its message goes");
        assertEquals(
                UnknownEntry.of(entry("C-1", 1), "a message"),
                shelf.give("C-2", toMerged).getLeft());
        shelf.give("C-3", AttachFile.of(file("att-2"), Optional.of(entry("C-1", 1))))
                .get();
        shelf.give("C-3", AttachArticle.of(SampleEvents.article(), Optional.of(entry("C-1", 1))))
                .get();
        assertEquals(
                UnknownEntry.of(entry("C-2", 1), "a message"),
                shelf.give("C-3", AttachArticle.of(SampleEvents.article(), Optional.of(entry("C-2", 1))))
                        .getLeft());
    }

    @Example
    @Label("F11: limits of files count what the case shows")
    void limits_of_files_count_what_the_case_shows() {
        AttachmentLimits one = AttachmentLimits.builder()
                .maxSize(100)
                .maxNumber(1)
                .maxTotal(100)
                .build();
        CaseDesk strict = DESK.withAttachmentLimits(one);
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", AttachFile.of(file("att-1"))).get();
        shelf.merge("C-1", "C-2").get();
        assertTrue(shelf.attach(strict, "C-2", file("att-2")).getLeft() instanceof AttachmentRefused);

        shelf.split("C-2", "C-3", entry("C-1", 2)).get();

        assertTrue(shelf.attach(strict, "C-2", file("att-2")).isRight());
        assertTrue(shelf.attach(strict, "C-3", file("att-2")).getLeft() instanceof AttachmentRefused);
    }

    @Example
    @Label("C5, C7: consent is withdrawn in the case that shows the call")
    void consent_is_withdrawn_in_the_case_that_shows_the_call() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", LogCall.of(recorded())).get();
        EntryId logged = entry("C-1", 2);
        assertEquals(
                UnknownEntry.of(logged, "a logged call that the case shows"),
                shelf.withdraw("C-2", logged).getLeft());
        shelf.merge("C-1", "C-2").get();

        JointTransition withdrawn = shelf.withdraw("C-2", logged).get();

        assertEquals(CaseId.of("C-2"), withdrawn.first().state().id());
        assertEquals(
                RecordingConsentWithdrawn.of(logged),
                withdrawn.first().entries().get(0).event());
        assertEquals(
                List.of(2L),
                withdrawn.second().rewritten().stream()
                        .map(JournalEntry::sequence)
                        .toList());
        CallLogged kept =
                (CallLogged) shelf.entries("C-2").find(logged).orElseThrow().event();
        assertEquals(Optional.empty(), kept.call().recording());
        assertEquals(RecordingConsent.WITHDRAWN, kept.call().consent());
        assertEquals(
                AlreadySo.of(Unchanged.CONSENT, "2"),
                shelf.withdraw("C-2", logged).getLeft());
        shelf.journals.forEach((id, journal) -> assertTrue(journal.replay().isValid()));
    }

    @Example
    void a_consent_is_withdrawn_by_those_who_may_on_the_version_they_saw() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", LogCall.of(recorded())).get();
        shelf.merge("C-1", "C-2").get();
        EntryId logged = entry("C-1", 2);
        CommandContext stale = shelf.now("C-2").on(1);
        CommandContext stranger = CommandContext.of(
                Actor.customer(AccountId.of("A-1")),
                stale.at(),
                shelf.state("C-2").version());

        assertTrue(shelf.withdraw("C-2", logged, stale).getLeft() instanceof StaleVersion);
        assertEquals(
                PermissionMissing.of(Permission.MANAGE_CONSENT),
                shelf.withdraw("C-2", logged, stranger).getLeft());
        assertEquals(
                "the call is in the journal of `C-2`, which is to be that of another case than `C-2`, but the journal of "
                        + "`C-2` is given",
                assertThrows(IllegalArgumentException.class, () -> shelf.withdraw("C-2", entry("C-2", 1)))
                        .getMessage());
    }

    private static CallLog recorded() {
        return CallLog.builder()
                .direction(CallDirection.INBOUND)
                .about("Asked for the milk")
                .consent(RecordingConsent.GRANTED)
                .startedAt(OPENED)
                .endedAt(OPENED.plusSeconds(60))
                .consentGrant(ConsentGrant.of(OPENED, ConsentForm.SPOKEN))
                .recording(RecordingId.of("rec-1"))
                .build();
    }

    @Example
    @Label("C8: a command on two cases carries the versions of both")
    void a_command_on_two_cases_carries_the_versions_of_both() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        CommandContext seen = shelf.now("C-1", "C-2");
        shelf.give("C-2", note("Meanwhile")).get();
        SupportCase one = shelf.state("C-1");
        SupportCase two = shelf.state("C-2");

        CaseError refused = DESK.merge(one, two, seen).getLeft();

        assertEquals(StaleVersion.of(1, 2).ofOther(CaseId.of("C-2")), refused);
        assertEquals(
                "otherVersion: error: the command was given on version 1 of case `C-2`, it is at version 2 (look at the case "
                        + "again, and repeat the command if it still makes sense) [case.stale-version]",
                refused.diagnostics().get(0).line());
        assertEquals(refused, DESK.link(one, two, id -> Optional.empty(), seen).getLeft());
        assertEquals(
                StaleVersion.of(0, 2).ofOther(CaseId.of("C-2")),
                DESK.merge(one, two, shelf.now("C-1")).getLeft(),
                "whoever names no version of the other case has not seen it");

        shelf.merge("C-1", "C-2").get();
        CommandContext before = shelf.now("C-1", "C-2");
        shelf.give("C-2", note("And again")).get();
        assertEquals(
                StaleVersion.of(3, 4).ofOther(CaseId.of("C-2")),
                DESK.undoMerge(shelf.journals.get(CaseId.of("C-1")), shelf.state("C-2"), before)
                        .getLeft());
    }

    @Example
    void a_split_goes_into_another_case_and_takes_what_this_case_shows() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", note("one"));

        assertEquals(
                LinkRefused.of(LinkProblem.SAME_CASE, CaseLink.of(LinkKind.SPLIT_INTO, CaseId.of("C-1"))),
                shelf.split("C-1", "C-1", entry("C-1", 1)).getLeft());
        assertEquals(
                "the entries are of case `C-2`, not of `C-1`",
                assertThrows(
                                IllegalArgumentException.class,
                                () -> DESK.split(
                                        shelf.state("C-1"),
                                        shelf.entries("C-2"),
                                        CaseId.of("C-9"),
                                        List.of(entry("C-2", 1)),
                                        shelf.now("C-1")))
                        .getMessage());
    }

    @Example
    void parents_and_children_are_linked_and_unlinked_in_both_cases_and_never_merged() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        CaseLink up = CaseLink.of(LinkKind.PARENT, CaseId.of("C-2"));
        assertEquals(
                LinkRefused.of(LinkProblem.NOT_BY_HAND, up),
                shelf.give("C-1", LinkCase.of(up)).getLeft());
        assertEquals(
                LinkRefused.of(LinkProblem.NOT_LINKED, up),
                DESK.unlink(shelf.state("C-1"), shelf.state("C-2"), shelf.now("C-1", "C-2"))
                        .getLeft());
        shelf.store(DESK.link(shelf.state("C-1"), shelf.state("C-2"), id -> Optional.empty(), shelf.now("C-1", "C-2"))
                .get());
        assertEquals(
                LinkRefused.of(LinkProblem.LINKED, up),
                DESK.link(shelf.state("C-1"), shelf.state("C-2"), id -> Optional.empty(), shelf.now("C-1", "C-2"))
                        .getLeft());
        assertEquals(
                MergeRefused.of(MergeProblem.PARENT_AND_CHILD, CaseId.of("C-1")),
                shelf.merge("C-2", "C-1").getLeft());

        shelf.store(DESK.unlink(shelf.state("C-1"), shelf.state("C-2"), shelf.now("C-1", "C-2"))
                .get());
        assertEquals(List.of(), shelf.state("C-1").links());
        assertEquals(List.of(), shelf.state("C-2").links());
    }

    @Example
    void cases_that_share_entries_are_erased_together() {
        Shelf shelf = new Shelf().open("C-1").open("C-2");
        shelf.give("C-1", note("Muster again"));
        shelf.merge("C-1", "C-2").get();
        shelf.give("C-2", note("Muster once more"));
        shelf.split("C-2", "C-3", entry("C-2", 3)).get();

        Either<CaseError, Transition> alone = shelf.give("C-2", ErasePersonalData.of(Optional.empty()));
        assertEquals(RelatedCasesMissing.of(List.of(CaseId.of("C-1"), CaseId.of("C-3"))), alone.getLeft());
        assertEquals(
                "cases: error: entries are shared with `C-1`, `C-3` (erase these cases together) "
                        + "[case.related-cases-missing]",
                SampleCase.lines(alone));

        List<CaseJournal> all = List.copyOf(shelf.journals.values());
        List<Transition> erased =
                DESK.erase(all, Optional.empty(), shelf.now("C-2")).get();
        erased.forEach(shelf::store);

        for (CaseId id : shelf.journals.keySet()) {
            assertTrue(shelf.entries(id.value()).byId().values().stream()
                    .allMatch(e -> Erasure.of(e.event()).equals(e.event())));
            assertEquals(Optional.empty(), shelf.state(id.value()).customer().lastName());
            assertEquals(Optional.empty(), shelf.state(id.value()).subject());
        }
    }

    @Example
    void entries_split_off_keep_author_and_time_and_both_cases_know_of_it() {
        Shelf shelf = new Shelf().open("C-1");
        shelf.give("C-1", note("about something else"));
        shelf.give("C-1", LogCall.of(call(2)));
        JournalEntry moved = shelf.entries("C-1").find(entry("C-1", 2)).orElseThrow();

        shelf.split("C-1", "C-2", entry("C-1", 3), entry("C-1", 2)).get();

        assertEquals(Optional.of(moved), shelf.entries("C-2").find(entry("C-1", 2)));
        assertEquals(Optional.empty(), shelf.entries("C-1").find(entry("C-1", 2)));
        assertEquals(List.of(CaseId.of("C-2")), shelf.state("C-1").linked(LinkKind.SPLIT_INTO));
        assertEquals(List.of(CaseId.of("C-1")), shelf.state("C-2").linked(LinkKind.SPLIT_FROM));
        assertEquals(0, shelf.state("C-1").calls());
        assertEquals(1, shelf.state("C-2").calls());
    }

    @Example
    void a_split_needs_entries_that_are_there_and_leaves_one() {
        Shelf shelf = new Shelf().open("C-1");
        shelf.give("C-1", track("WAITLIST", ACCOUNT, true));

        assertEquals(SplitRefused.of(List.of()), shelf.split("C-1", "C-2").getLeft());
        assertEquals(
                "entries: error: the case does not show entry 2 of `C-1`, entry 7 of `C-1` as an entry that can be moved (name "
                        + "messages, calls, notes or files of this case, and leave at least one) [case.split-refused]",
                shelf.split("C-1", "C-2", entry("C-1", 7), entry("C-1", 2))
                        .getLeft()
                        .diagnostics()
                        .get()
                        .line());
        assertEquals(
                SplitRefused.of(List.of(entry("C-1", 1))),
                shelf.split("C-1", "C-2", entry("C-1", 1)).getLeft());
        assertFalse(shelf.journals.containsKey(CaseId.of("C-2")));
    }

    @Example
    void no_case_becomes_its_own_ancestor() {
        Shelf shelf = new Shelf().open("C-1").open("C-2").open("C-3");
        Function<CaseId, Optional<SupportCase>> cases = id -> Optional.of(shelf.state(id.value()));
        shelf.store(DESK.link(shelf.state("C-1"), shelf.state("C-2"), cases, shelf.now("C-1", "C-2"))
                .get());
        shelf.store(DESK.link(shelf.state("C-2"), shelf.state("C-3"), cases, shelf.now("C-2", "C-3"))
                .get());

        CaseLink up = CaseLink.of(LinkKind.PARENT, CaseId.of("C-1"));
        assertEquals(
                LinkRefused.of(LinkProblem.LOOP, up),
                DESK.link(shelf.state("C-3"), shelf.state("C-1"), cases, shelf.now("C-3", "C-1"))
                        .getLeft());
        assertEquals(List.of(CaseId.of("C-1")), shelf.state("C-2").linked(LinkKind.CHILD));
        assertEquals(List.of(shelf.state("C-1")), CaseDesk.childrenToClose(shelf.state("C-2"), cases));
    }

    @Example
    void the_ancestors_of_a_merged_parent_are_those_of_the_case_it_is_merged_into() {
        Shelf shelf = new Shelf().open("C-1").open("C-2").open("C-3");
        Function<CaseId, Optional<SupportCase>> cases = id -> Optional.of(shelf.state(id.value()));
        shelf.store(DESK.link(shelf.state("C-3"), shelf.state("C-1"), cases, shelf.now("C-3", "C-1"))
                .get());
        shelf.merge("C-2", "C-3").get();

        assertEquals(
                LinkRefused.of(LinkProblem.LOOP, CaseLink.of(LinkKind.PARENT, CaseId.of("C-2"))),
                DESK.link(shelf.state("C-1"), shelf.state("C-2"), cases, shelf.now("C-1", "C-2"))
                        .getLeft());
    }

    /** What somebody tries with the cases 1 to 5: a merge, an undoing, a split into a new case, a note. */
    record Attempt(int kind, int first, int second, int pick) {}

    @Property(tries = 400, edgeCases = EdgeCasesMode.NONE)
    void each_entry_is_shown_exactly_once_as_it_was_written_and_no_redirect_loops(
            @ForAll("attempts") List<Attempt> attempts) {
        Shelf shelf = new Shelf();
        for (int i = 1; i <= 5; i++) {
            shelf.open("C-" + i);
        }
        for (Attempt attempt : attempts) {
            List<CaseId> ids = List.copyOf(shelf.journals.keySet());
            String first = ids.get(attempt.first() % ids.size()).value();
            String second = ids.get(attempt.second() % ids.size()).value();
            switch (attempt.kind()) {
                case 0 -> shelf.merge(first, second);
                case 1 -> shelf.state(first).mergedInto().ifPresent(target -> shelf.undo(first, target.value()));
                case 2 -> {
                    List<EntryId> shown =
                            List.copyOf(shelf.entries(first).byId().keySet());
                    if (!shown.isEmpty()) {
                        shelf.split(first, "N-" + ids.size(), shown.get(attempt.pick() % shown.size()));
                    }
                }
                default -> shelf.give(first, note("note " + attempt.pick()));
            }
            assertShownOnce(shelf);
        }
    }

    private static void assertShownOnce(Shelf shelf) {
        Map<EntryId, JournalEntry> written = new TreeMap<>();
        shelf.journals.forEach((id, journal) ->
                journal.entries().forEach(entry -> written.put(EntryId.of(id, entry.sequence()), entry)));
        Map<EntryId, JournalEntry> shown = new TreeMap<>();
        List<EntryId> all = new ArrayList<>();
        for (CaseId id : shelf.journals.keySet()) {
            Map<EntryId, JournalEntry> here = shelf.entries(id.value()).byId();
            shown.putAll(here);
            all.addAll(here.keySet());
            assertEnds(shelf, id);
        }
        assertEquals(written, shown);
        assertEquals(written.size(), all.size());
    }

    private static void assertEnds(Shelf shelf, CaseId id) {
        Set<CaseId> seen = new HashSet<>();
        Optional<CaseId> next = Optional.of(id);
        while (next.isPresent()) {
            assertTrue(seen.add(next.get()), "the redirects of " + id + " loop");
            next = shelf.state(next.get().value()).mergedInto();
        }
    }

    @Provide
    Arbitrary<List<Attempt>> attempts() {
        Arbitrary<Integer> number = Arbitraries.integers().between(0, 40);
        return Combinators.combine(Arbitraries.integers().between(0, 3), number, number, number)
                .as(Attempt::new)
                .list()
                .ofMaxSize(25);
    }
}
