package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** The contact belongs to a case that is closed, or was resolved too long ago: a new case is opened and linked to it (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface FollowUpOf extends IntakeDecision permits ImmutableFollowUpOf {
    /** {@return the earlier case} */
    FoundCase found();

    /** {@return whether it is closed or resolved} */
    StatusCategory status();

    /** {@return since when} */
    Instant since();

    /**
     * Makes the decision.
     *
     * @param found the earlier case
     * @param status whether it is closed or resolved
     * @param since since when
     * @return the decision
     */
    static FollowUpOf of(FoundCase found, StatusCategory status, Instant since) {
        return ImmutableFollowUpOf.of(found, status, since);
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        return "open a follow-up of case " + found().caseId().value() + ", "
                + status().name().toLowerCase(Locale.ROOT) + " at " + since() + ": " + found().why();
    }

    /** {@return empty: the contact goes to the new case} */
    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return Optional.empty();
    }
}
