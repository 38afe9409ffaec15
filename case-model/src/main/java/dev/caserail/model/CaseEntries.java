package dev.caserail.model;

import dev.caserail.model.event.AbsorptionUndone;
import dev.caserail.model.event.CaseAbsorbed;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.EntriesSplitOff;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/**
 * The journal entries that a case shows: its own, those that came with merges and splits, without those that went away
 * (C7). Merges and splits move no entry; they say who shows it. So each entry is shown by exactly one case, with the
 * author and the time it always had. Immutable.
 */
public final class CaseEntries {
    private final CaseId id;
    private final Map<EntryId, JournalEntry> shown;

    private CaseEntries(CaseId id, Map<EntryId, JournalEntry> shown) {
        this.id = id;
        this.shown = Collections.unmodifiableMap(shown);
    }

    /**
     * Finds out what a case shows. A merged case shows nothing: ask the case it is merged into. Costs time linear in the
     * entries of all cases concerned.
     *
     * @param journal the case's journal
     * @param journals finds the journals of other cases; entries of a case it does not find are left out
     * @return the entries
     */
    public static CaseEntries of(CaseJournal journal, Function<CaseId, Optional<CaseJournal>> journals) {
        boolean merged = journal.replay()
                .toJavaOptional()
                .flatMap(SupportCase::mergedInto)
                .isPresent();
        return new CaseEntries(journal.id(), merged ? Map.of() : new Reading(journals).held(journal));
    }

    /** {@return the case} */
    public CaseId id() {
        return id;
    }

    /** {@return the entries by name: the case's own and taken-over ones in the order they came to it} */
    public Map<EntryId, JournalEntry> byId() {
        return shown;
    }

    /**
     * Finds an entry.
     *
     * @param entry its name
     * @return the entry; empty if the case does not show it
     */
    public Optional<JournalEntry> find(EntryId entry) {
        return Optional.ofNullable(shown.get(entry));
    }

    /** One pass over the journals concerned. A case is merged into one other at most, so each is read once. */
    private record Reading(Function<CaseId, Optional<CaseJournal>> journals) {
        /** What a case holds, as if it were not merged. */
        Map<EntryId, JournalEntry> held(CaseJournal journal) {
            Set<Long> undone = undone(journal);
            Map<EntryId, JournalEntry> held = new LinkedHashMap<>();
            for (JournalEntry entry : journal.entries()) {
                held.put(EntryId.of(journal.id(), entry.sequence()), entry);
                if (entry.event() instanceof CaseAbsorbed e && !undone.contains(entry.sequence())) {
                    journals.apply(e.from()).map(this::held).ifPresent(held::putAll);
                } else if (entry.event() instanceof EntriesSplitOff e) {
                    e.entries().forEach(held::remove);
                } else if (entry.event() instanceof CaseOpenedBySplit e) {
                    e.entries()
                            .forEach(id -> journals.apply(id.origin())
                                    .flatMap(j -> j.entry(id.sequence()))
                                    .ifPresent(found -> held.put(id, found)));
                }
            }
            return held;
        }

        /** The merges that were undone later, by the numbers of their entries. */
        private static Set<Long> undone(CaseJournal journal) {
            Set<Long> undone = new HashSet<>();
            Map<CaseId, Long> last = new HashMap<>();
            for (JournalEntry entry : journal.entries()) {
                if (entry.event() instanceof CaseAbsorbed e) {
                    last.put(e.from(), entry.sequence());
                } else if (entry.event() instanceof AbsorptionUndone e) {
                    Optional.ofNullable(last.get(e.from())).ifPresent(undone::add);
                }
            }
            return undone;
        }
    }
}
