package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The contact belongs to a case that is worked on. */
@WrapperStyle
@Value.Immutable
public sealed interface AppendTo extends IntakeDecision permits ImmutableAppendTo {
    /** {@return the case} */
    FoundCase found();

    /**
     * Makes the decision.
     *
     * @param found the case
     * @return the decision
     */
    static AppendTo of(FoundCase found) {
        return ImmutableAppendTo.of(found);
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        return "append to case " + found().caseId().value() + ": " + found().why();
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return Optional.of(found().caseId());
    }
}
