package dev.caserail.model.repository;

import dev.caserail.model.ImmutableTransition;
import dev.caserail.model.SupportCase;
import dev.caserail.model.Transition;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/**
 * What is to be stored for one case, on one version of it: new entries for the end of its journal, and entries that take the
 * place of stored ones. A change without entries stores nothing; it only asks that the case still has its version.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CaseChange permits ImmutableCaseChange {
    /** {@return the case after the change, which a store may keep as a snapshot} */
    SupportCase state();

    /** {@return the entries to be appended, oldest first, numbered without gaps up to the version of the state} */
    List<JournalEntry> entries();

    /** {@return entries that take the place of the stored ones of the same numbers (C10)} */
    List<JournalEntry> rewritten();

    /**
     * Says what a command did.
     *
     * @param transition what the desk answered
     * @return the change
     */
    static CaseChange of(Transition transition) {
        return ImmutableCaseChange.of(transition.state(), transition.entries(), transition.rewritten());
    }

    /**
     * Puts a whole case into another store, which must not have it yet.
     *
     * @param stored the case, as a store has it
     * @return the change that opens it and does all the rest
     */
    static CaseChange of(StoredCase stored) {
        return ImmutableCaseChange.of(stored.state(), stored.journal().entries().asJava(), List.of());
    }

    /**
     * Asks that a case is still as somebody saw it, without changing it.
     *
     * @param state the case as it was seen
     * @return the change without entries
     */
    static CaseChange none(SupportCase state) {
        return ImmutableCaseChange.of(state, List.of(), List.of());
    }

    /** {@return the case} */
    @Value.NonAttribute
    default CaseId id() {
        return state().id();
    }

    /** {@return the version the store must have for this change to be stored; 0 if it must not have the case yet} */
    @Value.NonAttribute
    default long expectedVersion() {
        return state().version() - entries().size();
    }

    /** {@return whether it opens the case} */
    @Value.NonAttribute
    default boolean opens() {
        return expectedVersion() == 0;
    }

    /** {@return the change as a transition, as a journal takes it} */
    @Value.NonAttribute
    default Transition transition() {
        return ImmutableTransition.of(state(), entries(), rewritten(), List.of());
    }

    /** Checks the numbers. */
    @Value.Check
    default void check() {
        long expected = expectedVersion();
        if (expected < 0) {
            throw new IllegalArgumentException("version " + state().version() + " of case `" + id().value()
                    + "` is not that after " + entries().size() + " entries");
        }
        for (JournalEntry entry : entries()) {
            expected++;
            if (entry.sequence() != expected) {
                throw new IllegalArgumentException("entry " + entry.sequence() + " of a change of case `" + id().value()
                        + "` stands where number " + expected + " is expected");
            }
        }
        for (JournalEntry entry : rewritten()) {
            if (entry.sequence() > expectedVersion()) {
                throw new IllegalArgumentException("entry " + entry.sequence() + " of case `" + id().value()
                        + "` cannot be rewritten at version " + expectedVersion());
            }
        }
    }
}
