package dev.caserail.model.repository;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Nothing is stored: a change expects a case that the store does not have. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseAbsent extends StoreOutcome permits ImmutableCaseAbsent {
    /** {@return the case} */
    CaseId id();

    /**
     * Makes the outcome.
     *
     * @param id the case
     * @return the outcome
     */
    static CaseAbsent of(CaseId id) {
        return ImmutableCaseAbsent.of(id);
    }
}
