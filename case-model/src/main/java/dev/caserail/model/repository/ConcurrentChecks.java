package dev.caserail.model.repository;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The part of the contract that needs several threads, which the caller lends. */
final class ConcurrentChecks {
    private static final int ROUNDS = 100;
    private static final int MINUTES = 10;

    private final CaseRepository repository;
    private final Executor executor;
    private final int writers;
    private final int commands;

    private ConcurrentChecks(CaseRepository repository, Executor executor, int writers, int commands) {
        this.repository = repository;
        this.executor = executor;
        this.writers = writers;
        this.commands = commands;
    }

    static Stream<ContractCheck> all(
            Supplier<? extends CaseRepository> repositories, Executor executor, int writers, int commands) {
        String many = writers + " writers";
        String all = many + " of " + commands + " commands each";
        Consumer<Consumer<ConcurrentChecks>> run =
                test -> test.accept(new ConcurrentChecks(repositories.get(), executor, writers, commands));
        return Stream.of(
                new ContractCheck(
                        "of " + many + " on one version, one is stored",
                        () -> run.accept(ConcurrentChecks::oneVersion)),
                new ContractCheck(
                        "of " + many + " that open one case, one is stored",
                        () -> run.accept(ConcurrentChecks::oneOpening)),
                new ContractCheck(
                        all + " work on one case: nothing is lost, nothing doubled",
                        () -> run.accept(ConcurrentChecks::oneCase)),
                new ContractCheck(
                        all + " work on cases that merge and split: nothing is lost, nothing doubled",
                        () -> run.accept(ConcurrentChecks::manyCases)),
                new ContractCheck(
                        "readers see both sides of a merge or none, and no case that goes back",
                        () -> run.accept(ConcurrentChecks::readers)));
    }

    private void oneVersion() {
        CaseChange opening = CaseChange.of(SampleHistory.opened(CaseId.of("contract-race-1")));
        repository.store(ChangeSet.of(List.of(opening)));
        StoredCase stored = StoredCase.opened(opening);
        for (int round = 0; round < Math.min(commands, ROUNDS); round++) {
            List<ChangeSet> rivals = new ArrayList<>();
            for (int w = 0; w < writers; w++) {
                rivals.add(ChangeSet.of(SampleHistory.noted(stored, "round " + round + ", writer " + w)));
            }
            ChangeSet winner = winner(rivals, "on version " + stored.version());
            stored = stored.after(winner.changes().get(0));
            Expect.same(Optional.of(stored), repository.find(stored.id()), "the case after the race");
        }
    }

    private void oneOpening() {
        for (int round = 0; round < Math.min(commands, ROUNDS); round++) {
            CaseId id = CaseId.of("contract-race-open-" + round);
            List<ChangeSet> rivals = IntStream.range(0, writers)
                    .mapToObj(w -> ChangeSet.of(SampleHistory.DESK.open(
                            id, SampleHistory.contact(w), Actor.agent(AgentId.of("agent-" + w)))))
                    .toList();
            ChangeSet winner = winner(rivals, "opening case `" + id.value() + "`");
            StoredCase expected = StoredCase.opened(winner.changes().get(0));
            Expect.same(Optional.of(expected), repository.find(id), "the case after the race");
        }
    }

    /** Stores all rivals at once, and sees that exactly one is told so. */
    private ChangeSet winner(List<ChangeSet> rivals, String where) {
        AtomicReferenceArray<StoreOutcome> outcomes = new AtomicReferenceArray<>(writers);
        race(w -> outcomes.set(w, repository.store(rivals.get(w))));
        List<Integer> won = new ArrayList<>();
        for (int w = 0; w < writers; w++) {
            StoreOutcome outcome = Objects.requireNonNull(outcomes.get(w));
            CaseChange change = rivals.get(w).changes().get(0);
            if (outcome instanceof Stored) {
                won.add(w);
            } else {
                StoreOutcome expected = change.opens()
                        ? CasePresent.of(change.id())
                        : VersionConflict.of(change, change.state().version());
                Expect.same(expected, outcome, "a writer who lost " + where);
            }
        }
        Expect.same(1, won.size(), "writers stored " + where);
        return rivals.get(won.get(0));
    }

    private void oneCase() {
        WriterLog log = new WriterLog(repository);
        CaseId id = CaseId.of("contract-busy-1");
        log.open(id);
        race(w -> new DeskWriter(log, "w" + w, List.of(id)).work(commands));
        log.nothingLostNothingDoubled();
    }

    private void manyCases() {
        WriterLog log = new WriterLog(repository);
        List<CaseId> cases = IntStream.range(0, Math.max(2, writers / 2))
                .mapToObj(i -> CaseId.of("contract-joint-" + i))
                .toList();
        cases.forEach(log::open);
        race(w -> new DeskWriter(log, "j" + w, cases).work(commands));
        log.nothingLostNothingDoubled();
        log.eachEntryIsShownOnce();
    }

    private void readers() {
        WriterLog log = new WriterLog(repository);
        List<CaseId> sources = ids("contract-read-source-");
        List<CaseId> targets = ids("contract-read-target-");
        sources.forEach(log::open);
        targets.forEach(log::open);
        race(w -> {
            if (w % 2 == 0) {
                new DeskWriter(log, "r" + w, List.of()).mergeAndUndo(sources.get(w), targets.get(w), commands / 2 + 1);
            } else {
                CaseReader reader = new CaseReader(repository);
                for (int i = 0; i < commands; i++) {
                    reader.look(sources.get(w - 1));
                    reader.look(targets.get(w - 1));
                }
            }
        });
        log.nothingLostNothingDoubled();
    }

    private List<CaseId> ids(String prefix) {
        return IntStream.range(0, writers).mapToObj(w -> CaseId.of(prefix + w)).toList();
    }

    /** Runs one task for each writer, and waits until all have ended. */
    private void race(IntConsumer task) {
        CompletableFuture<?>[] running = IntStream.range(0, writers)
                .mapToObj(w -> CompletableFuture.runAsync(() -> task.accept(w), executor))
                .toArray(CompletableFuture<?>[]::new);
        try {
            CompletableFuture.allOf(running)
                    .orTimeout(MINUTES, TimeUnit.MINUTES)
                    .join();
        } catch (CompletionException e) {
            Throwable cause = e.getCause() == null ? e : e.getCause();
            if (cause instanceof TimeoutException) {
                throw new AssertionError(
                        "the writers have not ended after " + MINUTES + " minutes: do they wait for each other?", e);
            }
            throw cause instanceof AssertionError failed
                    ? failed
                    : new AssertionError("a writer failed: " + cause.getClass().getSimpleName(), cause);
        }
    }
}
