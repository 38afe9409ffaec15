package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** The contact belongs to a case that was resolved a short while ago: it is appended, and the case opens again (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface Reopen extends IntakeDecision permits ImmutableReopen {
    /** {@return the case} */
    FoundCase found();

    /** {@return since when it is resolved} */
    Instant resolvedAt();

    /**
     * Makes the decision.
     *
     * @param found the case
     * @param resolvedAt since when it is resolved
     * @return the decision
     */
    static Reopen of(FoundCase found, Instant resolvedAt) {
        return ImmutableReopen.of(found, resolvedAt);
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        return "reopen case " + found().caseId().value() + ", resolved at " + resolvedAt() + ": " + found().why();
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return Optional.of(found().caseId());
    }
}
