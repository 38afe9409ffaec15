package dev.caserail.model.intake.evidence;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** The customer chose the case in the portal or named it in a form, and takes part in it; or an agent named it. */
@WrapperStyle
@Value.Immutable
public sealed interface StatedEvidence extends Evidence permits ImmutableStatedEvidence {
    /** {@return the case that was named} */
    CaseId stated();

    /**
     * Makes the evidence.
     *
     * @param stated the case that was named
     * @return the evidence
     */
    static StatedEvidence of(CaseId stated) {
        return ImmutableStatedEvidence.of(stated);
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return "the contact was made for case " + stated().value() + ", and the sender takes part in it";
    }
}
