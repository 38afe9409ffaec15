package dev.caserail.model.repository;

import dev.caserail.model.CaseEntries;
import dev.caserail.model.Transition;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identifier.CorrelationId;
import dev.caserail.model.link.EntryId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import io.vavr.control.Either;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

/** What writers were answered, to be compared with what the repository has in the end. For any number of threads. */
final class WriterLog {
    private final CaseRepository repository;
    private final Set<CaseId> cases = ConcurrentHashMap.newKeySet();
    private final Queue<Transition> accepted = new ConcurrentLinkedQueue<>();
    private final Set<CorrelationId> refused = ConcurrentHashMap.newKeySet();

    WriterLog(CaseRepository repository) {
        this.repository = repository;
    }

    CaseRepository repository() {
        return repository;
    }

    void open(CaseId id) {
        Transition opened = SampleHistory.opened(id);
        StoreOutcome outcome = repository.store(ChangeSet.of(opened));
        Expect.same(Stored.of(ChangeSet.of(opened)), outcome, "opening case `" + id.value() + "`");
        accepted(opened);
    }

    void accepted(Transition transition) {
        cases.add(transition.state().id());
        accepted.add(transition);
    }

    void refused(CorrelationId command) {
        refused.add(command);
    }

    /** Every entry of an accepted command stands where its writer was told, and the cases have no others. */
    void nothingLostNothingDoubled() {
        Map<EntryId, JournalEntry> expected = new HashMap<>();
        for (Transition transition : accepted) {
            for (JournalEntry entry : transition.entries()) {
                EntryId id = EntryId.of(transition.state().id(), entry.sequence());
                Expect.that(expected.put(id, entry) == null, "two writers were told that they wrote " + words(id));
            }
        }
        for (CaseId id : cases) {
            StoredCase stored = stored(id);
            Either<String, ?> replayed = stored.journal()
                    .replay()
                    .toEither()
                    .mapLeft(faults -> faults.map(Diagnostic::line).mkString("; "));
            Expect.same(Either.right(stored.state()), replayed, "replay of case `" + id.value() + "`");
            for (JournalEntry entry : stored.journal().entries()) {
                EntryId name = EntryId.of(id, entry.sequence());
                Expect.same(
                        Optional.ofNullable(expected.remove(name)),
                        Optional.of(entry),
                        words(name) + ", as its writer was told and as it is found");
                Expect.that(
                        entry.correlation().filter(refused::contains).isEmpty(),
                        words(name) + " comes from a command that was refused");
            }
        }
        expected.keySet().stream().findAny().ifPresent(lost -> {
            throw new AssertionError(words(lost) + " is lost, and " + (expected.size() - 1) + " others");
        });
    }

    /** Merges and splits leave each entry to one case (C7). */
    void eachEntryIsShownOnce() {
        Map<EntryId, CaseId> shownBy = new HashMap<>();
        long entries = 0;
        for (CaseId id : cases) {
            StoredCase stored = stored(id);
            entries += stored.version();
            CaseEntries shown = CaseEntries.of(
                    stored.journal(), other -> repository.find(other).map(StoredCase::journal));
            for (EntryId entry : shown.byId().keySet()) {
                CaseId other = shownBy.put(entry, id);
                Expect.that(other == null, words(entry) + " is shown by two cases");
            }
        }
        Expect.same(entries, (long) shownBy.size(), "entries shown");
    }

    private StoredCase stored(CaseId id) {
        Optional<StoredCase> stored = repository.find(id);
        Expect.that(stored.isPresent(), "case `" + id.value() + "` is lost");
        return stored.orElseThrow();
    }

    private static String words(EntryId entry) {
        return "entry " + entry.sequence() + " of case `" + entry.origin().value() + "`";
    }
}
