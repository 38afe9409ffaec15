package dev.caserail.model.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("C8: the contract finds the faults that repositories have")
class RepositoryContractTest {
    /** A repository with a fault: works on a good one, and does something otherwise. */
    private static class Faulty implements CaseRepository {
        final InMemoryCaseRepository good = InMemoryCaseRepository.empty();

        @Override
        public Optional<StoredCase> find(CaseId id) {
            return good.find(id);
        }

        @Override
        public StoreOutcome store(ChangeSet changes) {
            return good.store(changes);
        }
    }

    @Test
    void a_store_that_rounds_times() {
        assertFound(
                () -> changing(entry -> JournalEntry.of(
                        entry.sequence(),
                        entry.event(),
                        entry.actor(),
                        entry.at().truncatedTo(ChronoUnit.MICROS),
                        entry.cause(),
                        entry.correlation())),
                "an opened case is found as it was stored");
    }

    @Test
    void a_store_that_forgets_the_cause() {
        assertFound(
                () -> changing(entry -> JournalEntry.of(entry.sequence(), entry.event(), entry.actor(), entry.at())),
                "entries of every kind are found as they were stored");
    }

    private static CaseRepository changing(UnaryOperator<JournalEntry> change) {
        return new Faulty() {
            @Override
            public Optional<StoredCase> find(CaseId id) {
                return super.find(id)
                        .map(c -> StoredCase.of(
                                CaseJournal.of(id, c.journal().entries().map(change)), c.state()));
            }
        };
    }

    @Test
    void a_store_that_pages() {
        assertFound(
                () -> new Faulty() {
                    @Override
                    public Optional<StoredCase> find(CaseId id) {
                        return super.find(id)
                                .map(c -> StoredCase.replayed(CaseJournal.of(
                                                id, c.journal().entries().take(1_000)))
                                        .get());
                    }
                },
                "a case of many entries is found whole");
    }

    @Test
    void a_store_that_knows_no_case_of_letters() {
        assertFound(
                () -> new Faulty() {
                    private final Set<String> ids = new TreeSet<>();

                    @Override
                    public StoreOutcome store(ChangeSet changes) {
                        CaseChange change = changes.changes().get(0);
                        boolean taken =
                                change.opens() && !ids.add(change.id().value().toLowerCase(Locale.ROOT));
                        return taken ? CasePresent.of(change.id()) : super.store(changes);
                    }
                },
                "identifiers that look alike are those of different cases");
    }

    @Test
    void a_store_that_appends_and_never_rewrites() {
        assertFound(
                () -> storing(changes -> ChangeSet.of(changes.changes().stream()
                        .<CaseChange>map(c -> ImmutableCaseChange.of(c.state(), c.entries(), List.of()))
                        .toList())),
                "erasure takes the place of entries, and of no others");
    }

    @Test
    void a_store_that_passes_over_changes_without_entries() {
        assertFound(
                () -> storing(changes -> ChangeSet.of(changes.changes().stream()
                        .filter(c -> !c.entries().isEmpty())
                        .toList())),
                "a change without entries holds a case to its version");
    }

    private static CaseRepository storing(UnaryOperator<ChangeSet> change) {
        return new Faulty() {
            @Override
            public StoreOutcome store(ChangeSet changes) {
                StoreOutcome outcome = super.store(change.apply(changes));
                return outcome instanceof Stored ? Stored.of(changes) : outcome;
            }
        };
    }

    @Test
    void a_store_that_stores_case_by_case() {
        List<String> found = found(CaseByCase::new);

        assertTrue(found.contains("of two changes, none is stored if one is stale"), found::toString);
        assertTrue(found.contains("of two changes, none is stored if one opens a case that is there"), found::toString);
    }

    private static final class CaseByCase extends Faulty {
        @Override
        public StoreOutcome store(ChangeSet changes) {
            for (CaseChange change : changes.changes()) {
                StoreOutcome outcome = super.store(ChangeSet.of(List.of(change)));
                if (!(outcome instanceof Stored)) {
                    return outcome;
                }
            }
            return Stored.of(changes);
        }
    }

    @Test
    void a_store_that_opens_cases_by_appending() {
        assertFound(
                () -> new Faulty() {
                    @Override
                    public StoreOutcome store(ChangeSet changes) {
                        StoreOutcome outcome = super.store(changes);
                        return outcome instanceof CasePresent present
                                ? VersionConflict.of(
                                        changes.changes().get(0),
                                        find(present.id()).orElseThrow().version())
                                : outcome;
                    }
                },
                "a case is opened once only");
    }

    @Test
    void a_store_that_looks_first_and_writes_then() {
        List<String> found = foundByWriters(LooksFirst::new);

        assertTrue(found.stream().anyMatch(name -> name.contains("nothing is lost")), found::toString);
    }

    /** Two writers may both have looked before one of them writes. */
    private static final class LooksFirst implements CaseRepository {
        private final ConcurrentHashMap<CaseId, StoredCase> cases = new ConcurrentHashMap<>();

        @Override
        public Optional<StoredCase> find(CaseId id) {
            return Optional.ofNullable(cases.get(id));
        }

        @Override
        public StoreOutcome store(ChangeSet changes) {
            InMemoryCaseRepository looked = InMemoryCaseRepository.empty();
            for (CaseChange change : changes.changes()) {
                find(change.id())
                        .ifPresent(c -> looked.store(ChangeSet.of(List.of(ImmutableCaseChange.of(
                                c.state(), c.journal().entries().asJava(), List.of())))));
            }
            StoreOutcome outcome = looked.store(changes);
            if (outcome instanceof Stored) {
                for (CaseChange change : changes.changes()) {
                    cases.put(change.id(), looked.find(change.id()).orElseThrow());
                }
            }
            return outcome;
        }
    }

    @Test
    void a_store_of_which_merges_are_seen_half() {
        List<String> found = foundByWriters(SeenHalf::new);

        assertTrue(
                found.contains("readers see both sides of a merge or none, and no case that goes back"),
                found::toString);
    }

    /** Both sides are stored at once, but the second is seen only when something else is stored. */
    private static final class SeenHalf extends Faulty {
        private final ConcurrentHashMap<CaseId, StoredCase> seen = new ConcurrentHashMap<>();
        private final List<CaseId> late = new ArrayList<>();

        @Override
        public Optional<StoredCase> find(CaseId id) {
            return Optional.ofNullable(seen.get(id));
        }

        @Override
        public synchronized StoreOutcome store(ChangeSet changes) {
            late.forEach(this::show);
            late.clear();
            StoreOutcome outcome = super.store(changes);
            if (outcome instanceof Stored) {
                show(changes.changes().get(0).id());
                changes.changes().stream().skip(1).map(CaseChange::id).forEach(late::add);
            }
            return outcome;
        }

        private void show(CaseId id) {
            seen.put(id, good.find(id).orElseThrow());
        }
    }

    @Test
    void a_store_that_throws() {
        List<String> found = foundByWriters(() -> new Faulty() {
            @Override
            public StoreOutcome store(ChangeSet changes) {
                if (changes.changes().get(0).state().version() == 3) {
                    throw new IllegalStateException("connection lost");
                }
                return super.store(changes);
            }
        });

        assertEquals(4, found.size(), found::toString);
        assertTrue(found.stream().noneMatch(name -> name.contains("open one case")), found::toString);
    }

    @Test
    void writers_are_needed() {
        RepositoryContract contract = RepositoryContract.of(InMemoryCaseRepository::empty);

        assertEquals(
                "there must be writers and commands, but there are 0 and 1",
                assertThrows(IllegalArgumentException.class, () -> contract.checks(Runnable::run, 0, 1))
                        .getMessage());
        assertThrows(IllegalArgumentException.class, () -> contract.checks(Runnable::run, 1, 0));
    }

    private static void assertFound(Supplier<CaseRepository> faulty, String check) {
        List<String> found = found(faulty);
        assertTrue(found.contains(check), found::toString);
    }

    private static List<String> found(Supplier<CaseRepository> faulty) {
        return failed(RepositoryContract.of(faulty).checks());
    }

    private static List<String> foundByWriters(Supplier<CaseRepository> faulty) {
        ExecutorService pool = Executors.newFixedThreadPool(4);
        try {
            return failed(RepositoryContract.of(faulty).checks(pool, 4, 100));
        } finally {
            pool.shutdownNow();
        }
    }

    private static List<String> failed(Stream<ContractCheck> checks) {
        List<String> failed = new ArrayList<>();
        checks.forEach(check -> {
            try {
                check.run();
            } catch (AssertionError e) {
                failed.add(check.toString());
            }
        });
        return failed;
    }
}
