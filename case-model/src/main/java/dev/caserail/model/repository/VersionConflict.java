package dev.caserail.model.repository;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Nothing is stored: a case has another version than the change expects. */
@WrapperStyle
@Value.Immutable
public sealed interface VersionConflict extends StoreOutcome permits ImmutableVersionConflict {
    /** {@return the case; of several the first in the order of the changes} */
    CaseId id();

    /** {@return the version that the change expects} */
    long expected();

    /** {@return the version that the store has} */
    long current();

    /**
     * Makes the outcome.
     *
     * @param change the change that does not fit
     * @param current the version that the store has
     * @return the outcome
     */
    static VersionConflict of(CaseChange change, long current) {
        return ImmutableVersionConflict.of(change.id(), change.expectedVersion(), current);
    }
}
