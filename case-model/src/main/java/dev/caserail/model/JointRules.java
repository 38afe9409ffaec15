package dev.caserail.model;

import dev.caserail.model.contact.CallLog;
import dev.caserail.model.event.AbsorptionUndone;
import dev.caserail.model.event.ArticleAttached;
import dev.caserail.model.event.AttachmentAdded;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseAbsorbed;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.EntriesSplitOff;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.refusal.CaseError;
import dev.caserail.model.refusal.connection.MergeProblem;
import dev.caserail.model.refusal.connection.MergeRefused;
import dev.caserail.model.refusal.connection.SplitRefused;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.model.status.StatusSet;
import io.vavr.control.Either;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/** What concerns two cases at once: merges and splits (C7). */
final class JointRules {
    private final StatusSet statuses;
    private final Optional<PriorityCode> priority;
    private final LifecyclePolicy policy;

    JointRules(StatusSet statuses, Optional<PriorityCode> priority, LifecyclePolicy policy) {
        this.statuses = statuses;
        this.priority = priority;
        this.policy = policy;
    }

    /** The events of both cases. */
    record Pair(CaseEvent first, CaseEvent second) {}

    Either<CaseError, Pair> merge(SupportCase source, SupportCase target) {
        return mergeProblem(source, target)
                .<Either<CaseError, Pair>>map(problem -> Either.left(MergeRefused.of(problem, target.id())))
                .orElseGet(() -> {
                    CaseStatus merged = statuses.first(StatusCategory.MERGED).orElseThrow();
                    return Either.right(new Pair(
                            CaseMerged.of(target.id(), source.status(), merged),
                            CaseAbsorbed.of(
                                    source.id(),
                                    source.issues(),
                                    source.deliveries(),
                                    source.calls(),
                                    Optional.of(source.thoroughCalls()))));
                });
    }

    private Optional<MergeProblem> mergeProblem(SupportCase source, SupportCase target) {
        if (source.id().equals(target.id())) {
            return Optional.of(MergeProblem.SAME_CASE);
        }
        if (source.mergedInto().isPresent()) {
            return Optional.of(MergeProblem.SOURCE_MERGED);
        }
        if (target.mergedInto().isPresent()) {
            return Optional.of(MergeProblem.TARGET_MERGED);
        }
        if (!source.status().category().mayGoTo(StatusCategory.MERGED)) {
            return Optional.of(MergeProblem.SOURCE_OVER);
        }
        StatusCategory there = target.status().category();
        if (there == StatusCategory.CLOSED || there == StatusCategory.SPAM) {
            return Optional.of(MergeProblem.TARGET_OVER);
        }
        if (source.links().stream()
                .anyMatch(link -> link.other().equals(target.id())
                        && (link.kind() == LinkKind.PARENT || link.kind() == LinkKind.CHILD))) {
            return Optional.of(MergeProblem.PARENT_AND_CHILD);
        }
        return source.account().equals(target.account()) || policy.mergesAcrossAccounts()
                ? Optional.empty()
                : Optional.of(MergeProblem.OTHER_ACCOUNT);
    }

    /** The status before the merge is found in the journal. */
    Either<CaseError, Pair> undo(SupportCase source, CaseJournal sourceJournal, SupportCase target) {
        Optional<Absorption> absorption = target.absorbed().stream()
                .filter(a -> a.from().equals(source.id()))
                .findFirst();
        if (!source.mergedInto().equals(Optional.of(target.id())) || absorption.isEmpty()) {
            return Either.left(MergeRefused.of(MergeProblem.NOT_MERGED, target.id()));
        }
        if (target.workedOn() > absorption.get().sequence()
                || target.mergedInto().isPresent()) {
            return Either.left(MergeRefused.of(MergeProblem.TARGET_WENT_ON, target.id()));
        }
        CaseStatus before = Stream.iterate(source.version(), sequence -> sequence - 1)
                .limit(source.version())
                .map(sequence -> sourceJournal.entry(sequence).orElseThrow().event())
                .filter(CaseMerged.class::isInstance)
                .map(event -> ((CaseMerged) event).from())
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("the journal tells of no merge"));
        return Either.right(new Pair(CaseUnmerged.of(target.id(), before), AbsorptionUndone.of(source.id())));
    }

    Either<CaseError, Pair> split(SupportCase source, CaseEntries shown, CaseId into, List<EntryId> entries) {
        Set<EntryId> asked = new TreeSet<>(entries);
        shown.byId().forEach((id, entry) -> {
            if (message(entry.event()).filter(asked::contains).isPresent()) {
                asked.add(id);
            }
        });
        List<EntryId> unfit = asked.stream()
                .filter(id -> shown.find(id).filter(JointRules::movable).isEmpty())
                .toList();
        long staying = shown.byId().entrySet().stream()
                .filter(e -> movable(e.getValue()) && !asked.contains(e.getKey()))
                .count();
        if (asked.isEmpty() || !unfit.isEmpty()) {
            return Either.left(SplitRefused.of(unfit));
        }
        if (staying == 0) {
            return Either.left(SplitRefused.of(List.copyOf(asked)));
        }
        List<EntryId> moved = new ArrayList<>(new LinkedHashSet<>(
                shown.byId().keySet().stream().filter(asked::contains).toList()));
        List<CallLog> logged = moved.stream()
                .map(id -> Erasure.call(shown.find(id).orElseThrow().event()))
                .flatMap(Optional::stream)
                .toList();
        int calls = logged.size();
        Optional<Integer> thorough =
                Optional.of((int) logged.stream().filter(CallLog::thorough).count());
        return Either.right(new Pair(
                EntriesSplitOff.of(into, moved, calls, thorough),
                CaseOpenedBySplit.of(
                        source.id(),
                        moved,
                        calls,
                        thorough,
                        source.channel(),
                        source.customer(),
                        statuses.initial(),
                        priority,
                        source.subject(),
                        source.language(),
                        source.deliveries())));
    }

    /** The message that a file or article belongs to: they go where it goes. */
    private static Optional<EntryId> message(CaseEvent event) {
        if (event instanceof AttachmentAdded e) {
            return e.to();
        }
        return event instanceof ArticleAttached e ? e.to() : Optional.empty();
    }

    /** What may go to another case: what was said and written, not what tells of the case itself. */
    static boolean movable(JournalEntry entry) {
        CaseEvent event = entry.event();
        return event instanceof MessageReceived
                || event instanceof MessageSent
                || event instanceof CallLogged
                || event instanceof NoteAdded
                || event instanceof AttachmentAdded
                || event instanceof ArticleAttached
                || event instanceof CaseOpened;
    }
}
