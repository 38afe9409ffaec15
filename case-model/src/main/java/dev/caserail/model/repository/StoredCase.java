package dev.caserail.model.repository;

import dev.caserail.model.CaseJournal;
import dev.caserail.model.SupportCase;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;
import org.immutables.value.Value;

/** A case as a store has it: its journal, and the state that the journal replays to. */
@WrapperStyle
@Value.Immutable
public sealed interface StoredCase permits ImmutableStoredCase {
    /** {@return all that happened to it} */
    CaseJournal journal();

    /** {@return how it stands, at the version of the journal} */
    SupportCase state();

    /**
     * Puts a journal and its snapshot together.
     *
     * @param journal the journal
     * @param state the state it replays to, which is not checked
     * @return both
     * @throws IllegalArgumentException if they are of two cases or two versions
     */
    static StoredCase of(CaseJournal journal, SupportCase state) {
        return ImmutableStoredCase.of(journal, state);
    }

    /**
     * Replays a journal, for a store that keeps no snapshots.
     *
     * @param journal the journal
     * @return the case, or what is wrong with the journal
     */
    static Validation<Seq<Diagnostic>, StoredCase> replayed(CaseJournal journal) {
        return journal.replay().map(state -> of(journal, state));
    }

    /**
     * Begins with the change that opens the case.
     *
     * @param change the change
     * @return the stored case
     * @throws IllegalArgumentException if the change expects the case to be there
     */
    static StoredCase opened(CaseChange change) {
        return of(CaseJournal.of(change.id(), List.of()).append(change.transition()), change.state());
    }

    /**
     * Makes a change.
     *
     * @param change the change
     * @return the case after it
     * @throws IllegalArgumentException if the change is of another case or expects another version
     */
    default StoredCase after(CaseChange change) {
        return of(journal().append(change.transition()), change.state());
    }

    /** {@return the case} */
    @Value.NonAttribute
    default CaseId id() {
        return journal().id();
    }

    /** {@return the number of its last entry} */
    @Value.NonAttribute
    default long version() {
        return state().version();
    }

    /** Checks that the two belong together. */
    @Value.Check
    default void check() {
        if (!state().id().equals(journal().id())
                || state().version() != journal().entries().size()) {
            throw new IllegalArgumentException("the state of case `"
                    + state().id().value() + "` at version " + state().version()
                    + " does not belong to the journal of `"
                    + journal().id().value() + "` with " + journal().entries().size() + " entries");
        }
    }
}
