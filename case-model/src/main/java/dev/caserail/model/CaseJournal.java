package dev.caserail.model;

import dev.caserail.model.event.CaseOpening;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.collection.Vector;
import io.vavr.control.Validation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that happened to one case, in order: what a host stores, and the audit trail (C2). Replaying it gives the state,
 * always the same. Immutable and persistent: a longer journal shares the entries of the shorter one, so that an append
 * costs the same however long it is.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CaseJournal permits ImmutableCaseJournal {
    /** A journal whose first event does not open the case, or that opens it twice. */
    DiagnosticCode OPENING = DiagnosticCode.of("journal.opening");

    /** A journal whose entries are not numbered 1, 2, 3 … */
    DiagnosticCode SEQUENCE = DiagnosticCode.of("journal.sequence");

    /** {@return the case} */
    CaseId id();

    /** {@return the entries, oldest first; {@code asJava()} shows them as a list of the JDK} */
    Vector<JournalEntry> entries();

    /**
     * Puts stored entries together.
     *
     * @param id the case
     * @param entries its entries, oldest first
     * @return the journal; {@link #replay()} finds what is wrong with it
     */
    static CaseJournal of(CaseId id, Iterable<JournalEntry> entries) {
        return ImmutableCaseJournal.of(id, Vector.ofAll(entries));
    }

    /**
     * Begins a journal with the transition that opened the case.
     *
     * @param opened what {@link CaseDesk#open} answered
     * @return the journal
     */
    static CaseJournal of(Transition opened) {
        return of(opened.state().id(), opened.entries());
    }

    /**
     * Finds an entry.
     *
     * @param sequence its number
     * @return the entry; empty if the journal has none of that number
     */
    default Optional<JournalEntry> entry(long sequence) {
        return sequence >= 1 && sequence <= entries().size()
                ? Optional.of(entries().get((int) sequence - 1))
                : Optional.empty();
    }

    /**
     * Adds what a command did.
     *
     * @param transition the transition
     * @return the longer journal
     * @throws IllegalArgumentException if the transition is of another case or does not follow the last entry
     */
    default CaseJournal append(Transition transition) {
        if (!transition.state().id().equals(id())) {
            throw new IllegalArgumentException("transition of case `"
                    + transition.state().id().value() + "` appended to the journal of `" + id().value() + "`");
        }
        Vector<JournalEntry> all = entries();
        for (JournalEntry entry : transition.rewritten()) {
            if (entry(entry.sequence()).isEmpty()) {
                throw new IllegalArgumentException(
                        "case `" + id().value() + "` has no entry " + entry.sequence() + " to be rewritten");
            }
            all = all.update((int) entry.sequence() - 1, entry);
        }
        for (JournalEntry entry : transition.entries()) {
            if (entry.sequence() != all.size() + 1) {
                throw new IllegalArgumentException("entry " + entry.sequence() + " of case `" + id().value()
                        + "` does not follow entry " + all.size());
            }
            all = all.append(entry);
        }
        return ImmutableCaseJournal.of(id(), all);
    }

    /**
     * Folds the entries to the state. Costs time linear in their number.
     *
     * @return the case, or every place where the journal is not one: entries missing, doubled or out of order, an opening
     *     event that is not the first
     */
    @Value.NonAttribute
    default Validation<Seq<Diagnostic>, SupportCase> replay() {
        Diagnostics faults = new Diagnostics();
        if (entries().isEmpty()) {
            faults.error(OPENING, PathLocation.of("entries"), "the journal of `" + id().value() + "` is empty");
        }
        int i = 0;
        for (JournalEntry entry : entries()) {
            if (entry.sequence() != i + 1) {
                faults.error(
                        SEQUENCE,
                        PathLocation.of("entries[" + i + "]"),
                        "the entry has number " + entry.sequence() + ", expected " + (i + 1),
                        "restore the missing entries, or put them in order");
            }
            if ((i == 0) != (entry.event() instanceof CaseOpening)) {
                faults.error(
                        OPENING,
                        PathLocation.of("entries[" + i + "]"),
                        i == 0 ? "the first event does not open the case" : "a later event opens the case again");
            }
            i++;
        }
        return faults.validation(() -> CaseFold.over(id(), entries()));
    }
}
