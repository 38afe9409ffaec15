package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.evidence.FoundCase;
import dev.caserail.model.mail.AutomationSign;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** The contact is stored, on its case if one was found, and changes no status; nobody is answered (C6). */
@ValueStyle
@Value.Immutable
public sealed interface StoredOnly extends IntakeDecision permits ImmutableStoredOnly {
    /** {@return why nothing else happens} */
    StoredReason why();

    /** {@return the case; empty if the contact belongs to none} */
    Optional<FoundCase> found();

    /** {@return the signs of an automated mail} */
    List<AutomationSign> signs();

    /**
     * Starts the decision.
     *
     * @return the builder's first stage
     */
    static ImmutableStoredOnly.WhyBuildStage builder() {
        return ImmutableStoredOnly.builder();
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        String told = signs().isEmpty()
                ? ""
                : " (" + signs().stream().map(AutomationSign::words).collect(Collectors.joining(", ")) + ")";
        return found().map(f -> "store on case " + f.caseId().value()).orElse("store without a case")
                + ", and nothing else: " + why().words() + told
                + found().map(f -> "; " + f.why()).orElse("");
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return found().map(FoundCase::caseId);
    }
}
