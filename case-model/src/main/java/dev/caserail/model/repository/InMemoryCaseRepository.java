package dev.caserail.model.repository;

import dev.caserail.model.identifier.CaseId;
import io.vavr.collection.HashMap;
import io.vavr.collection.Map;
import io.vavr.collection.Seq;
import io.vavr.control.Option;
import java.util.Comparator;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

/**
 * Cases in memory: the reference implementation, for tests, jobs and desks that keep their cases elsewhere.
 *
 * <p>All cases hang on one reference to a persistent map. A change set makes the next map beside it and puts it in the
 * reference's place, if nobody else did; so it is stored at one instant, for all cases at once, and no thread waits for
 * another (a thread only looks again after another one has got ahead).
 */
public final class InMemoryCaseRepository implements CaseRepository {
    private final AtomicReference<Map<CaseId, StoredCase>> cases;

    private InMemoryCaseRepository(Map<CaseId, StoredCase> cases) {
        this.cases = new AtomicReference<>(cases);
    }

    /**
     * Makes one without cases.
     *
     * @return the repository
     */
    public static InMemoryCaseRepository empty() {
        return new InMemoryCaseRepository(HashMap.empty());
    }

    /**
     * Makes another one with the same cases, at no cost: what is stored in one from now on is not in the other.
     *
     * @return the copy
     */
    public InMemoryCaseRepository copy() {
        return new InMemoryCaseRepository(now());
    }

    /** {@return all cases of one instant, by their identifiers} */
    public Seq<StoredCase> all() {
        return now().values().sorted(Comparator.comparing(stored -> stored.id().value()));
    }

    @Override
    public Optional<StoredCase> find(CaseId id) {
        return now().get(id).toJavaOptional();
    }

    @Override
    public StoreOutcome store(ChangeSet changes) {
        while (true) {
            Map<CaseId, StoredCase> now = now();
            Map<CaseId, StoredCase> next = now;
            for (CaseChange change : changes.changes()) {
                Option<StoredCase> found = now.get(change.id());
                Optional<StoreOutcome> misfit = misfit(change, found);
                if (misfit.isPresent()) {
                    return misfit.get();
                }
                if (!change.entries().isEmpty()) {
                    StoredCase after = found.fold(() -> StoredCase.opened(change), stored -> stored.after(change));
                    next = next.put(change.id(), after);
                }
            }
            if (cases.compareAndSet(now, next)) {
                return Stored.of(changes);
            }
        }
    }

    private Map<CaseId, StoredCase> now() {
        return Objects.requireNonNull(cases.get());
    }

    private static Optional<StoreOutcome> misfit(CaseChange change, Option<StoredCase> found) {
        if (found.isEmpty()) {
            return change.opens() ? Optional.empty() : Optional.of(CaseAbsent.of(change.id()));
        }
        if (change.opens()) {
            return Optional.of(CasePresent.of(change.id()));
        }
        long version = found.get().version();
        return version == change.expectedVersion()
                ? Optional.empty()
                : Optional.of(VersionConflict.of(change, version));
    }
}
