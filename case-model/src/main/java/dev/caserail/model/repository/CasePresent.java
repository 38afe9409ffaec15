package dev.caserail.model.repository;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Nothing is stored: a change opens a case that the store has already. */
@WrapperStyle
@Value.Immutable
public sealed interface CasePresent extends StoreOutcome permits ImmutableCasePresent {
    /** {@return the case} */
    CaseId id();

    /**
     * Makes the outcome.
     *
     * @param id the case
     * @return the outcome
     */
    static CasePresent of(CaseId id) {
        return ImmutableCasePresent.of(id);
    }
}
