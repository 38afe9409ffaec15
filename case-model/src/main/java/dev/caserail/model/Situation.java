package dev.caserail.model;

import dev.caserail.model.actor.Cause;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What a command finds: the case as it is, its journal if the host gave it, who asks, and what they may do. */
record Situation(
        SupportCase state, Optional<CaseJournal> journal, CommandContext context, Set<Permission> permissions) {
    StatusCategory category() {
        return state.status().category();
    }

    Instant now() {
        return context.at();
    }

    boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** Finds an entry of this case's own journal. */
    Optional<JournalEntry> entry(EntryId entry) {
        return entry.origin().equals(state.id()) ? journal.flatMap(j -> j.entry(entry.sequence())) : Optional.empty();
    }

    /** The number that the first entry of the answer will have. */
    EntryId next() {
        return EntryId.of(state.id(), state.version() + 1);
    }

    static Either<CaseError, Decision> refuse(CaseError error) {
        return Either.left(error);
    }

    /** What a command does to the case, before it is numbered and dated. */
    record Decision(List<Step> steps, List<JournalEntry> rewritten, List<Diagnostic> warnings) {
        static Either<CaseError, Decision> of(CaseEvent event) {
            return Either.right(new Decision(List.of(new Step(event, Optional.empty())), List.of(), List.of()));
        }

        static Either<CaseError, Decision> of(CaseEvent event, List<Diagnostic> warnings) {
            return Either.right(new Decision(List.of(new Step(event, Optional.empty())), List.of(), warnings));
        }

        /** Goes on with another event, which the first one caused. */
        Decision then(CaseEvent event, Cause cause) {
            List<Step> longer = new ArrayList<>(steps);
            longer.add(new Step(event, Optional.of(cause)));
            return new Decision(longer, rewritten, warnings);
        }

        Decision warning(Diagnostic warning) {
            List<Diagnostic> more = new ArrayList<>(warnings);
            more.add(warning);
            return new Decision(steps, rewritten, more);
        }

        Decision rewriting(List<JournalEntry> entries) {
            return new Decision(steps, entries, warnings);
        }
    }

    /** One event, and what caused it, where that is not what caused the command. */
    record Step(CaseEvent event, Optional<Cause> cause) {}
}
