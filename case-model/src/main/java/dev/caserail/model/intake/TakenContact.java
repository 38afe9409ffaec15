package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A contact that was decided on and recorded. */
@WrapperStyle
@Value.Immutable
public sealed interface TakenContact permits ImmutableTakenContact {
    /** {@return what has to happen} */
    IntakeDecision decision();

    /** {@return the case that gets the contact: one that is there, or the one to be opened; empty if none does} */
    Optional<CaseId> caseId();

    /**
     * Makes a taken contact.
     *
     * @param decision what has to happen
     * @param caseId the case that gets the contact
     * @return both
     */
    static TakenContact of(IntakeDecision decision, Optional<CaseId> caseId) {
        return ImmutableTakenContact.of(decision, caseId);
    }
}
