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
import dev.caserail.model.privacy.ImmutableErasureHeld;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.refusal.AlreadySo;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.ErasureBlocked;
import dev.caserail.model.refusal.Unchanged;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.List;

/** What the law asks for: data-subject requests, retention holds, erasure (C10). */
final class PrivacyRules {
    Either<CaseError, Decision> record(Situation now, RecordDataRequest command) {
        return now.state().dataRequests().contains(command.request())
                ? refuse(AlreadySo.of(Unchanged.REQUEST, ""))
                : Decision.of(DataRequestRecorded.of(command.request()));
    }

    Either<CaseError, Decision> place(Situation now, PlaceRetentionHold command) {
        return now.state().holds().contains(command.hold())
                ? refuse(AlreadySo.of(Unchanged.HOLD, command.hold().ground().value()))
                : Decision.of(RetentionHoldPlaced.of(command.hold()));
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

    /** Needs the journal, for its entries are what is erased. */
    Either<CaseError, Decision> erase(Situation now, ErasePersonalData command) {
        List<RetentionHold> blocking =
                RetentionHold.blocking(now.state().holds(), now.state().account(), now.now());
        if (!blocking.isEmpty()) {
            return refuse(ErasureBlocked.of(ImmutableErasureHeld.of(blocking)));
        }
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
        return Decision.of(PersonalDataErased.of(now.state().version())).map(decision -> decision.rewriting(rewritten));
    }
}
