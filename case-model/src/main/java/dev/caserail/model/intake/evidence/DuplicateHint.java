package dev.caserail.model.intake.evidence;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A case that may be the same as a new one (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface DuplicateHint permits ImmutableDuplicateHint {
    /** {@return the other case} */
    CaseId caseId();

    /** {@return why} */
    DuplicateKind kind();

    /**
     * Makes a hint.
     *
     * @param caseId the other case
     * @param kind why
     * @return the hint
     */
    static DuplicateHint of(CaseId caseId, DuplicateKind kind) {
        return ImmutableDuplicateHint.of(caseId, kind);
    }
}
