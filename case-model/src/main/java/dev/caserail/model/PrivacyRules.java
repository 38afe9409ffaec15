package dev.caserail.model;

import static dev.caserail.model.Situation.refuse;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.event.DataRequestRecorded;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.PersonalDataErased;
import dev.caserail.model.event.RetentionHoldEnded;
import dev.caserail.model.event.RetentionHoldPlaced;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.PrivacyRequestId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.privacy.ImmutableErasureHeld;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.Unchanged;
import dev.caserail.model.refusal.connection.RelatedCasesMissing;
import dev.caserail.model.refusal.content.ErasureBlocked;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What the law asks for: data-subject requests, retention holds, erasure (C10). */
final class PrivacyRules {
    Either<CaseError, Decision> record(Situation now, RecordDataRequest command) {
        return now.state().dataRequests().contains(command.request())
                ? refuse(AlreadySo.of(Unchanged.REQUEST, ""))
                : Decision.of(DataRequestRecorded.of(command.request()));
    }

    Either<CaseError, Decision> place(Situation now, PlaceRetentionHold command) {
        return now.state().holds().stream().anyMatch(known -> sameBut(known, command.hold()))
                ? refuse(AlreadySo.of(Unchanged.HOLD, command.hold().ground().value()))
                : Decision.of(RetentionHoldPlaced.of(command.hold()));
    }

    /** Of one account and ground there is one hold from an instant on: notes, which are erased, do not tell two apart. */
    private static boolean sameBut(RetentionHold known, RetentionHold hold) {
        return known.account().equals(hold.account())
                && known.ground().equals(hold.ground())
                && known.from().equals(hold.from());
    }

    Either<CaseError, Decision> end(Situation now, EndRetentionHold command) {
        RetentionHold hold = command.hold();
        if (!now.state().holds().contains(hold)
                || !hold.holdsAt(now.now())
                || !now.now().isAfter(hold.from())) {
            return refuse(AlreadySo.of(Unchanged.NO_HOLD, hold.ground().value()));
        }
        return Decision.of(RetentionHoldEnded.of(hold, hold.end(now.now()), command.reason()));
    }

    /** Whoever's data a hold is about: entries of several people may stand on a case, and go together. */
    Optional<CaseError> blocked(Iterable<SupportCase> states, Instant at) {
        List<RetentionHold> blocking = new ArrayList<>();
        states.forEach(
                state -> state.holds().stream().filter(hold -> hold.holdsAt(at)).forEach(blocking::add));
        return blocking.isEmpty()
                ? Optional.empty()
                : Optional.of(ErasureBlocked.of(ImmutableErasureHeld.of(blocking)));
    }

    /** The cases that share entries, or copies of contact data, with others, and are not among them. */
    Optional<CaseError> incomplete(Iterable<SupportCase> states) {
        Set<CaseId> given = new HashSet<>();
        states.forEach(state -> given.add(state.id()));
        Set<CaseId> missing = new LinkedHashSet<>();
        for (SupportCase state : states) {
            state.absorbed().forEach(one -> missing.add(one.from()));
            state.mergedInto().ifPresent(missing::add);
            missing.addAll(state.linked(LinkKind.SPLIT_INTO));
            missing.addAll(state.linked(LinkKind.SPLIT_FROM));
        }
        missing.removeAll(given);
        return missing.isEmpty() ? Optional.empty() : Optional.of(RelatedCasesMissing.of(List.copyOf(missing)));
    }

    /** Needs the journal, for its entries are what is erased. */
    Either<CaseError, Decision> erase(Situation now, ErasePersonalData command) {
        List<SupportCase> alone = List.of(now.state());
        return blocked(alone, now.now())
                .or(() -> incomplete(alone))
                .<Either<CaseError, Decision>>map(Either::left)
                .orElseGet(() -> Either.right(erasure(now, command.request())));
    }

    Decision erasure(Situation now, Optional<PrivacyRequestId> request) {
        CaseJournal journal = now.journal()
                .orElseThrow(() -> new IllegalArgumentException(
                        "personal data are erased from the journal: give it to the desk, not the state alone"));
        List<JournalEntry> rewritten = new ArrayList<>();
        for (JournalEntry entry : journal.entries()) {
            JournalEntry erased = entry.withEvent(Erasure.of(entry.event()));
            if (!erased.equals(entry)) {
                rewritten.add(erased);
            }
        }
        return Decision.of(PersonalDataErased.of(now.state().version(), request))
                .get()
                .rewriting(rewritten);
    }
}
