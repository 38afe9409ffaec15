package dev.caserail.model;

import static dev.caserail.model.Situation.refuse;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.actor.AgentActor;
import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AddTeamMember;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.RemoveTeamMember;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.RecordingConsent;
import dev.caserail.model.event.ArticleAttached;
import dev.caserail.model.event.AttachmentAdded;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.event.RecordingConsentWithdrawn;
import dev.caserail.model.event.TeamMemberAdded;
import dev.caserail.model.event.TeamMemberRemoved;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identity.IdentityMissing;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.Unchanged;
import dev.caserail.model.refusal.UnknownEntry;
import dev.caserail.model.refusal.content.AttachmentRefused;
import dev.caserail.model.refusal.content.CallNoteIncomplete;
import dev.caserail.model.refusal.content.IdentityTooLow;
import dev.caserail.model.refusal.lifecycle.FollowUpNeeded;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Either;
import io.vavr.control.Validation;
import java.util.List;
import java.util.Optional;

/** What is said and written: messages, notes, the case team, calls (C3, C5, F14). */
final class ConversationRules {
    private final LifecycleRules lifecycle;
    private final DeskPolicies policies;

    ConversationRules(LifecycleRules lifecycle, DeskPolicies policies) {
        this.lifecycle = lifecycle;
        this.policies = policies;
    }

    /** The limits count what the case shows, wherever it came from. */
    Either<CaseError, Decision> attach(Situation now, AttachFile command) {
        Optional<CaseEntries> shown = now.shown();
        List<Attachment> there =
                shown.map(ConversationRules::files).orElse(now.state().attachments());
        Validation<Seq<Diagnostic>, Attachment> checked = policies.attachments().check(command.attachment(), there);
        if (checked.isInvalid()) {
            return refuse(AttachmentRefused.of(checked.getError()));
        }
        return noMessage(now, shown, command.to())
                .<Either<CaseError, Decision>>map(Either::left)
                .orElseGet(() -> Decision.of(AttachmentAdded.of(command.attachment(), command.to())));
    }

    private static List<Attachment> files(CaseEntries shown) {
        return shown.byId().values().stream()
                .map(JournalEntry::event)
                .filter(AttachmentAdded.class::isInstance)
                .map(event -> ((AttachmentAdded) event).attachment())
                .toList();
    }

    Either<CaseError, Decision> attach(Situation now, AttachArticle command) {
        return noMessage(now, command.to().isPresent() ? now.shown() : Optional.empty(), command.to())
                .<Either<CaseError, Decision>>map(Either::left)
                .orElseGet(() -> Decision.of(ArticleAttached.of(command.article(), command.to())));
    }

    /** Where a file belongs to a message, the case must show the message: its own, or one that came by merge or split. */
    private static Optional<CaseError> noMessage(Situation now, Optional<CaseEntries> shown, Optional<EntryId> to) {
        return to.filter(id -> shown.map(all -> all.find(id))
                        .orElseGet(() -> now.entry(id))
                        .map(JournalEntry::event)
                        .filter(event -> event instanceof MessageReceived
                                || event instanceof MessageSent
                                || event instanceof CaseOpened)
                        .isEmpty())
                .map(id -> UnknownEntry.of(id, "a message"));
    }

    /** What the call was about is what is tracked on the case. */
    Either<CaseError, Decision> logCall(Situation now, LogCall command) {
        if (!command.call().recordedOnlyWithConsent()) {
            return refuse(CallNoteIncomplete.of(Vector.of(Diagnostic.error(
                    CaseDesk.RECORDED_WITHOUT_CONSENT,
                    PathLocation.of("recording"),
                    "the call has a recording, but consent is " + command.call().consent(),
                    "delete the recording, or note when and how the customer agreed"))));
        }
        Validation<Seq<Diagnostic>, CallLog> checked = policies.callNotes()
                .check(
                        command.call(),
                        now.state().issues().stream().map(TrackedIssue::issue).toList());
        return checked.isInvalid()
                ? refuse(CallNoteIncomplete.of(checked.getError()))
                : Decision.of(CallLogged.of(command.call()));
    }

    Either<CaseError, Decision> receive(Situation now, ReceiveMessage command) {
        Either<CaseError, Decision> stored = Decision.of(MessageReceived.of(command.contact(), command.storedOnly()));
        // what was written before the case came to stand where it does says nothing against that
        if (command.storedOnly() || now.now().isBefore(now.state().statusSince())) {
            return stored;
        }
        return switch (now.category()) {
            case WAITING_CUSTOMER -> stored.map(decision -> lifecycle.open(now, decision, Optional.empty()));
            case RESOLVED -> {
                if (!lifecycle.withinReopenWindow(now)) {
                    yield refuse(FollowUpNeeded.of(now.state().status()));
                }
                yield stored.map(decision -> lifecycle.reopenedTooOften(now)
                        ? decision.warning(reopenedTooOften(now.state()))
                        : lifecycle.open(now, decision, Optional.of("the customer wrote again")));
            }
            case CLOSED -> refuse(FollowUpNeeded.of(now.state().status()));
            case NEW, OPEN, ON_HOLD, MERGED, SPAM -> stored;
        };
    }

    private static Diagnostic reopenedTooOften(SupportCase state) {
        return Diagnostic.warning(
                CaseDesk.REOPENED_TOO_OFTEN,
                PathLocation.of("status"),
                "the case was reopened " + state.reopenings() + " times, and the message no longer reopens it",
                "look whether two machines answer each other");
    }

    Either<CaseError, Decision> send(Situation now, SendMessage command) {
        List<IdentityMissing> missing = command.actions().stream()
                .map(action -> policies.identity()
                        .check(action, now.state().account(), now.state().identity(), now.now()))
                .filter(Either::isLeft)
                .map(Either::getLeft)
                .toList();
        if (!missing.isEmpty()) {
            return refuse(IdentityTooLow.of(missing));
        }
        boolean begins = now.category() == StatusCategory.NEW && now.context().actor() instanceof AgentActor;
        return Decision.of(MessageSent.of(command.message()))
                .map(decision -> begins ? lifecycle.open(now, decision, Optional.empty()) : decision);
    }

    /** Colleagues who are asked for join the team. */
    Either<CaseError, Decision> note(Situation now, AddNote command) {
        return Decision.of(NoteAdded.of(command.text(), command.mentions())).map(decision -> {
            Decision all = decision;
            for (AgentId agent : command.mentions().stream().distinct().toList()) {
                if (!now.state().team().contains(agent)) {
                    all = all.then(TeamMemberAdded.of(agent), EntryCause.of(now.next()));
                }
            }
            return all;
        });
    }

    Either<CaseError, Decision> join(Situation now, AddTeamMember command) {
        return now.state().team().contains(command.agent())
                ? refuse(AlreadySo.of(Unchanged.TEAM_MEMBER, command.agent().value()))
                : Decision.of(TeamMemberAdded.of(command.agent()));
    }

    Either<CaseError, Decision> leave(Situation now, RemoveTeamMember command) {
        return now.state().team().contains(command.agent())
                ? Decision.of(TeamMemberRemoved.of(command.agent()))
                : refuse(AlreadySo.of(Unchanged.NO_TEAM_MEMBER, command.agent().value()));
    }

    /** The reference to the recording goes out of the journal, too. */
    Either<CaseError, Decision> withdrawConsent(Situation now, WithdrawRecordingConsent command) {
        if (command.call() < 1) {
            return refuse(UnknownEntry.of(EntryId.of(now.state().id(), 1), "a logged call with a recording"));
        }
        EntryId id = EntryId.of(now.state().id(), command.call());
        Optional<JournalEntry> entry = now.entry(id);
        Optional<CallLog> call = entry.map(JournalEntry::event).flatMap(Erasure::call);
        if (call.filter(c -> c.consent() == RecordingConsent.WITHDRAWN).isPresent()) {
            return refuse(AlreadySo.of(Unchanged.CONSENT, Long.toString(command.call())));
        }
        if (call.filter(c -> c.consent() == RecordingConsent.GRANTED).isEmpty()) {
            return refuse(UnknownEntry.of(id, "a logged call whose recording the customer agreed to"));
        }
        JournalEntry kept = entry.orElseThrow();
        return Decision.of(RecordingConsentWithdrawn.of(id))
                .map(decision ->
                        decision.rewriting(List.of(kept.withEvent(Erasure.ofRecording(kept.event(), now.now())))));
    }
}
