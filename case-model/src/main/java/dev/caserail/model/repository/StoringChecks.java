package dev.caserail.model.repository;

import dev.caserail.model.SupportCase;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** The part of the contract that one thread can check. */
final class StoringChecks {
    private static final int LONG = 2_500;

    private final CaseRepository repository;
    private final String prefix;

    private StoringChecks(CaseRepository repository, String prefix) {
        this.repository = repository;
        this.prefix = prefix;
    }

    static Stream<ContractCheck> all(Supplier<? extends CaseRepository> repositories) {
        return Stream.of(
                check(repositories, "unknown", "a case that was never stored is not found", StoringChecks::unknown),
                check(repositories, "opened", "an opened case is found as it was stored", StoringChecks::opened),
                check(repositories, "twice", "a case is opened once only", StoringChecks::twice),
                check(repositories, "append", "an append goes after the last entry", StoringChecks::append),
                check(
                        repositories,
                        "absent",
                        "an append to a case that is not there opens none",
                        StoringChecks::absent),
                check(repositories, "stale", "an append on an older version stores nothing", StoringChecks::stale),
                check(repositories, "future", "an append on a version to come stores nothing", StoringChecks::future),
                check(
                        repositories,
                        "kinds",
                        "entries of every kind are found as they were stored",
                        StoringChecks::kinds),
                check(
                        repositories,
                        "erase",
                        "erasure takes the place of entries, and of no others",
                        StoringChecks::erase),
                check(
                        repositories,
                        "erase-stale",
                        "erasure on an older version erases nothing",
                        StoringChecks::eraseStale),
                check(repositories, "joint", "changes of two cases are stored together", StoringChecks::joint),
                check(
                        repositories,
                        "joint-stale",
                        "of two changes, none is stored if one is stale",
                        StoringChecks::jointStale),
                check(
                        repositories,
                        "joint-open",
                        "of two changes, none is stored if one opens a case that is there",
                        StoringChecks::jointPresent),
                check(
                        repositories,
                        "hold",
                        "a change without entries holds a case to its version",
                        StoringChecks::hold),
                check(repositories, "long", "a case of many entries is found whole", StoringChecks::manyEntries),
                check(
                        repositories,
                        "ids",
                        "identifiers that look alike are those of different cases",
                        StoringChecks::ids));
    }

    private static ContractCheck check(
            Supplier<? extends CaseRepository> repositories, String cases, String name, Consumer<StoringChecks> test) {
        return new ContractCheck(
                name, () -> test.accept(new StoringChecks(repositories.get(), "contract-" + cases + "-")));
    }

    private void unknown() {
        Expect.same(Optional.empty(), repository.find(id("1")), "find");
        Expect.same(Optional.empty(), repository.state(id("1")), "state");
    }

    private void opened() {
        StoredCase expected = open("1");
        found(expected);
        Expect.same(Optional.of(expected.state()), repository.state(expected.id()), "state");
    }

    private void twice() {
        StoredCase first = open("1");
        ChangeSet again =
                ChangeSet.of(SampleHistory.DESK.open(first.id(), SampleHistory.contact(9), SampleHistory.AGENT));
        Expect.same(CasePresent.of(first.id()), repository.store(again), "opening it again");
        found(first);
    }

    private void append() {
        StoredCase stored = open("1");
        for (int i = 0; i < 3; i++) {
            CaseChange change = CaseChange.of(SampleHistory.noted(stored, "note " + i));
            stores(ChangeSet.of(List.of(change)));
            stored = stored.after(change);
            found(stored);
        }
    }

    private void absent() {
        StoredCase elsewhere = StoredCase.opened(CaseChange.of(SampleHistory.opened(id("1"))));
        ChangeSet change = ChangeSet.of(SampleHistory.noted(elsewhere, "note"));
        Expect.same(CaseAbsent.of(elsewhere.id()), repository.store(change), "the append");
        unknown();
    }

    private void stale() {
        StoredCase before = open("1");
        CaseChange late = CaseChange.of(SampleHistory.noted(before, "late"));
        StoredCase after = noted(before, "first");
        Expect.same(VersionConflict.of(late, 2), repository.store(ChangeSet.of(List.of(late))), "the append");
        found(after);
    }

    private void future() {
        StoredCase stored = open("1");
        StoredCase further = stored.after(CaseChange.of(SampleHistory.noted(stored, "lost")));
        CaseChange early = CaseChange.of(SampleHistory.noted(further, "early"));
        Expect.same(VersionConflict.of(early, 1), repository.store(ChangeSet.of(List.of(early))), "the append");
        found(stored);
    }

    private void kinds() {
        InMemoryCaseRepository expected = InMemoryCaseRepository.empty();
        for (ChangeSet changes : SampleHistory.ofEveryKind(prefix)) {
            expected.store(changes);
            stores(changes);
            for (CaseChange change : changes.changes()) {
                found(expected.find(change.id()).orElseThrow());
            }
        }
        expected.all().forEach(this::found);
    }

    private void erase() {
        StoredCase stored = noted(noted(open("1"), "a name"), "an address");
        StoredCase other = open("2");
        CaseChange erasure = CaseChange.of(SampleHistory.erased(stored));
        stores(ChangeSet.of(List.of(erasure)));
        found(stored.after(erasure));
        found(other);
    }

    private void eraseStale() {
        StoredCase before = open("1");
        CaseChange erasure = CaseChange.of(SampleHistory.erased(before));
        StoredCase after = noted(before, "new");
        Expect.same(VersionConflict.of(erasure, 2), repository.store(ChangeSet.of(List.of(erasure))), "the erasure");
        found(after);
    }

    private void joint() {
        StoredCase source = open("1");
        StoredCase target = open("2");
        ChangeSet merge = ChangeSet.of(SampleHistory.merged(source, target));
        stores(merge);
        found(source.after(merge.changes().get(0)));
        found(target.after(merge.changes().get(1)));

        StoredCase whole = noted(open("3"), "goes");
        ChangeSet split = ChangeSet.of(SampleHistory.split(whole, id("4")));
        stores(split);
        found(whole.after(split.changes().get(0)));
        found(StoredCase.opened(split.changes().get(1)));
    }

    private void jointStale() {
        StoredCase source = open("1");
        StoredCase target = open("2");
        ChangeSet merge = ChangeSet.of(SampleHistory.merged(source, target));

        StoredCase targetAfter = noted(target, "meanwhile");
        Expect.same(
                VersionConflict.of(merge.changes().get(1), 2), repository.store(merge), "a merge with a stale target");
        found(source);
        found(targetAfter);

        StoredCase sourceAfter = noted(source, "meanwhile");
        ChangeSet again = ChangeSet.of(SampleHistory.merged(source, targetAfter));
        Expect.same(
                VersionConflict.of(again.changes().get(0), 2), repository.store(again), "a merge of a stale source");
        found(sourceAfter);
        found(targetAfter);
    }

    private void jointPresent() {
        StoredCase whole = noted(open("1"), "goes");
        StoredCase present = open("2");
        ChangeSet split = ChangeSet.of(SampleHistory.split(whole, present.id()));
        Expect.same(CasePresent.of(present.id()), repository.store(split), "a split into an identifier in use");
        found(whole);
        found(present);

        StoredCase elsewhere = StoredCase.opened(CaseChange.of(SampleHistory.opened(id("3"))));
        ChangeSet merge = ChangeSet.of(SampleHistory.merged(whole, elsewhere));
        Expect.same(CaseAbsent.of(elsewhere.id()), repository.store(merge), "a merge into a case that is not there");
        found(whole);
        Expect.same(Optional.empty(), repository.find(elsewhere.id()), "the case that is not there");
    }

    private void hold() {
        StoredCase changed = open("1");
        StoredCase seen = open("2");
        ChangeSet first = ChangeSet.of(SampleHistory.noted(changed, "on both")).holding(List.of(seen.state()));
        stores(first);
        changed = changed.after(first.changes().get(0));
        found(changed);
        found(seen);

        ChangeSet second = ChangeSet.of(SampleHistory.noted(changed, "on both")).holding(List.of(seen.state()));
        StoredCase moved = noted(seen, "meanwhile");
        Expect.same(VersionConflict.of(second.changes().get(1), 2), repository.store(second), "the second change");
        found(changed);
        found(moved);
    }

    private void manyEntries() {
        StoredCase stored = open("1");
        for (int i = 1; i < LONG; i++) {
            stored = noted(stored, "note " + i);
        }
        found(stored);
    }

    private void ids() {
        List<StoredCase> cases = Stream.of(
                        "case", "CASE", "Case", "cäse", "caese", "case.", "case%", "case_", "case'", "0", "00")
                .map(this::open)
                .map(stored -> noted(stored, stored.id().value()))
                .toList();
        cases.forEach(this::found);
    }

    private CaseId id(String name) {
        return CaseId.of(prefix + name);
    }

    private StoredCase open(String name) {
        CaseChange change = CaseChange.of(SampleHistory.opened(id(name)));
        stores(ChangeSet.of(List.of(change)));
        return StoredCase.opened(change);
    }

    private StoredCase noted(StoredCase stored, String text) {
        CaseChange change = CaseChange.of(SampleHistory.noted(stored, text));
        stores(ChangeSet.of(List.of(change)));
        return stored.after(change);
    }

    private void stores(ChangeSet changes) {
        Expect.same(Stored.of(changes), repository.store(changes), "storing");
    }

    /** Entries one by one, so that the words show the one that differs. */
    private void found(StoredCase expected) {
        Optional<StoredCase> answer = repository.find(expected.id());
        String which = "case `" + expected.id().value() + "`";
        Expect.that(answer.isPresent(), which + " is not found");
        StoredCase found = answer.orElseThrow();
        Expect.same(expected.version(), found.version(), "version of " + which);
        for (JournalEntry entry : expected.journal().entries()) {
            Expect.same(
                    Optional.of(entry),
                    found.journal().entry(entry.sequence()),
                    "entry " + entry.sequence() + " of " + which);
        }
        Expect.same(expected.journal(), found.journal(), "journal of " + which);
        Expect.same(expected.state(), found.state(), "state of " + which);
        Optional<SupportCase> state = repository.state(expected.id());
        Expect.same(Optional.of(expected.state()), state, "state alone of " + which);
    }
}
