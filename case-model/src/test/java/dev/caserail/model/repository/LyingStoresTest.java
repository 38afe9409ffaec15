package dev.caserail.model.repository;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Vector;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

/**
 * C8: what the contract's checks notice. A store does all right, but after one of the changes it was given it lies about one
 * case, until the next change. The golden file says for each check after which changes (and about which case of them) a lie
 * is noticed: a check that looks less than it did shows there.
 */
@DisplayName("C8: each check of the contract notices lies")
class LyingStoresTest {
    /** So many changes of each check are lied about, and the last one. */
    private static final int FIRST = 12;

    /** Of a check with more changes than this, only the last one is lied about. */
    private static final int LONG = 30;

    private enum Lie {
        /** A stored change is called stale, a refused one stored. */
        OUTCOME,
        /** A case that is there is not found, and one that is not there is. */
        PRESENCE,
        /** The last entry has another time. */
        ENTRY,
        /** The state is another one of the same version. */
        STATE,
        /** The state, asked for alone, is missing, or there where no case is. */
        STATE_ALONE
    }

    private static final class LyingStore implements CaseRepository {
        private final InMemoryCaseRepository good = InMemoryCaseRepository.empty();
        private final Lie lie;
        private final int change;
        private final int which;
        private Optional<CaseId> about = Optional.empty();
        private int stored;
        private int widest;

        LyingStore(Lie lie, int change, int which) {
            this.lie = lie;
            this.change = change;
            this.which = which;
        }

        @Override
        public StoreOutcome store(ChangeSet changes) {
            stored++;
            widest = Math.max(widest, changes.changes().size());
            StoreOutcome outcome = good.store(changes);
            boolean now = stored == change && which < changes.changes().size();
            about = now ? Optional.of(changes.changes().get(which).id()) : Optional.empty();
            if (!now || lie != Lie.OUTCOME) {
                return outcome;
            }
            return outcome instanceof Stored
                    ? VersionConflict.of(changes.changes().get(0), 99)
                    : Stored.of(changes);
        }

        @Override
        public Optional<StoredCase> find(CaseId id) {
            Optional<StoredCase> honest = good.find(id);
            if (!about.equals(Optional.of(id))) {
                return honest;
            }
            return switch (lie) {
                case PRESENCE -> honest.isPresent() ? Optional.empty() : Optional.of(invented(id));
                case ENTRY -> honest.map(LyingStore::otherEntry);
                case STATE -> honest.map(LyingStore::otherState);
                case OUTCOME, STATE_ALONE -> honest;
            };
        }

        @Override
        public Optional<SupportCase> state(CaseId id) {
            Optional<SupportCase> honest = good.state(id);
            boolean lies = lie == Lie.STATE_ALONE && about.equals(Optional.of(id));
            return !lies
                    ? honest
                    : honest.isPresent()
                            ? Optional.empty()
                            : Optional.of(invented(id).state());
        }

        private static StoredCase invented(CaseId id) {
            return StoredCase.opened(CaseChange.of(SampleHistory.opened(id)));
        }

        private static CaseJournal journalWithOtherEntry(StoredCase honest) {
            Vector<JournalEntry> entries = honest.journal().entries();
            JournalEntry last = entries.last();
            JournalEntry later = JournalEntry.of(
                    last.sequence(),
                    last.event(),
                    last.actor(),
                    last.at().plusSeconds(86_400),
                    last.cause(),
                    last.correlation());
            return CaseJournal.of(honest.journal().id(), entries.dropRight(1).append(later));
        }

        private static StoredCase otherEntry(StoredCase honest) {
            return StoredCase.of(journalWithOtherEntry(honest), honest.state());
        }

        private static StoredCase otherState(StoredCase honest) {
            return StoredCase.of(
                    honest.journal(), journalWithOtherEntry(honest).replay().get());
        }
    }

    @Test
    void after_each_change_about_each_case() throws IOException {
        List<String> lines = new ArrayList<>();
        int checks = (int) checks(InMemoryCaseRepository.empty()).count();
        for (int check = 0; check < checks; check++) {
            LyingStore honest = new LyingStore(Lie.OUTCOME, 0, 0);
            ContractCheck honestly = checks(honest).toList().get(check);
            honestly.run();
            lines.add(honestly.toString());
            for (Lie lie : Lie.values()) {
                lines.add("  " + lie + ":" + noticed(check, lie, honest));
            }
        }
        String told = String.join("\n", lines) + "\n";
        Path fresh = Path.of("target", "noticed.txt");
        Files.writeString(fresh, told);

        assertEquals(SourceText.resource(LyingStoresTest.class, "noticed.txt").text(), told);
    }

    private static String noticed(int check, Lie lie, LyingStore honest) {
        StringBuilder noticed = new StringBuilder();
        TreeSet<Integer> changes = new TreeSet<>(List.of(Math.max(1, honest.stored)));
        for (int change = 1; honest.stored <= LONG && change <= Math.min(FIRST, honest.stored); change++) {
            changes.add(change);
        }
        for (int change : changes) {
            for (int which = 0; which < honest.widest; which++) {
                if (notices(check, new LyingStore(lie, change, which))) {
                    noticed.append(' ').append(change).append(which == 0 ? "" : "b");
                }
            }
        }
        return noticed.toString();
    }

    private static boolean notices(int check, LyingStore store) {
        try {
            checks(store).toList().get(check).run();
            return false;
        } catch (AssertionError e) {
            return true;
        }
    }

    private static Stream<ContractCheck> checks(CaseRepository store) {
        return RepositoryContract.of(() -> store).checks();
    }
}
