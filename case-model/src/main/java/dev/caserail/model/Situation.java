package dev.caserail.model;

import dev.caserail.model.actor.Cause;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.ImmutableOutOfOrder;
import dev.caserail.model.refusal.PermissionMissing;
import dev.caserail.model.refusal.StaleVersion;
import dev.caserail.model.refusal.connection.CaseIsMerged;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.control.Either;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * What a command finds: the case as it is, its journal if the host gave it, the journals of other cases, who asks, and what
 * they may do. It admits the command or not, and carries out what was decided.
 */
record Situation(
        SupportCase state,
        Optional<CaseJournal> journal,
        Function<CaseId, Optional<CaseJournal>> journals,
        CommandContext context,
        Set<Permission> permissions) {
    /** Of the case's state alone. */
    static Situation of(SupportCase state, CommandContext context, Set<Permission> permissions) {
        return new Situation(state, Optional.empty(), other -> Optional.empty(), context, permissions);
    }

    /** Of the case's state and its own journal. */
    static Situation of(SupportCase state, CaseJournal journal, CommandContext context, Set<Permission> permissions) {
        return new Situation(state, Optional.of(journal), other -> Optional.empty(), context, permissions);
    }

    /** Checks what every command must pass: permission, tombstone, version, time. */
    Optional<CaseError> obstacle(Permission permission, boolean appendOnly, boolean outlivesMerge) {
        if (!may(permission)) {
            return Optional.of(PermissionMissing.of(permission));
        }
        if (state.mergedInto().isPresent() && !outlivesMerge) {
            return Optional.of(CaseIsMerged.of(state.mergedInto().get()));
        }
        if (!appendOnly && context.seenVersion() != state.version()) {
            return Optional.of(journal.map(own -> StaleVersion.of(context.seenVersion(), own.entries()))
                    .orElseGet(() -> StaleVersion.of(context.seenVersion(), state.version())));
        }
        // of two appends at once, the one stored second may well be the earlier one; and one with a wrong clock blocks
        // nobody
        Instant earliest = appendOnly ? state.openedAt() : state.decidedAt();
        return now().isBefore(earliest) ? Optional.of(ImmutableOutOfOrder.of(now(), earliest)) : Optional.empty();
    }

    /** Numbers and dates the events, and folds them into the state. */
    Transition carryOut(Decision decision) {
        CaseFold fold = CaseFold.resume(state);
        List<JournalEntry> entries = new ArrayList<>();
        for (Step step : decision.steps()) {
            JournalEntry entry = JournalEntry.of(
                    state.version() + entries.size() + 1,
                    step.event(),
                    context.actor(),
                    now(),
                    step.cause().or(context::cause),
                    context.correlation());
            fold.apply(entry);
            entries.add(entry);
        }
        return ImmutableTransition.of(fold.state(), entries, decision.rewritten(), decision.warnings());
    }

    Transition carryOut(CaseEvent event) {
        return carryOut(Decision.of(event).get());
    }

    StatusCategory category() {
        return state.status().category();
    }

    Instant now() {
        return context.at();
    }

    boolean may(Permission permission) {
        return permissions.contains(permission);
    }

    /** What the case shows, where that is more or less than its own journal; empty where it is that journal (C7). */
    Optional<CaseEntries> shown() {
        return state.sharesEntries() ? journal.map(own -> CaseEntries.of(own, journals)) : Optional.empty();
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
