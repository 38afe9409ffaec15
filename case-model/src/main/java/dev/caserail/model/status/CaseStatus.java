package dev.caserail.model.status;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Where a case stands: the desk's own status and what it means (C1). Journals keep both, so that a stored case means the
 * same after the desk renamed or rebound its statuses.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CaseStatus permits ImmutableCaseStatus {
    /** {@return the desk's name for it} */
    StatusCode code();

    /** {@return what it means} */
    StatusCategory category();

    /**
     * Makes a status.
     *
     * @param code the desk's name for it
     * @param category what it means
     * @return the status
     */
    static CaseStatus of(StatusCode code, StatusCategory category) {
        return ImmutableCaseStatus.of(code, category);
    }

    /**
     * Names a status after its category, as a desk without own names does.
     *
     * @param category what it means
     * @return the status
     */
    static CaseStatus of(StatusCategory category) {
        return of(StatusCode.of(category.name()), category);
    }
}
