package dev.caserail.model.intake.evidence;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** C6 (3): the subject has the number of a case in which the sender takes part. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseNumberEvidence extends Evidence permits ImmutableCaseNumberEvidence {
    /** {@return the number as it stands in the subject} */
    CaseId number();

    /**
     * Makes the evidence.
     *
     * @param number the number as it stands in the subject
     * @return the evidence
     */
    static CaseNumberEvidence of(CaseId number) {
        return ImmutableCaseNumberEvidence.of(number);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "the subject has the case number " + number().value() + ", and the sender takes part in the case";
    }
}
