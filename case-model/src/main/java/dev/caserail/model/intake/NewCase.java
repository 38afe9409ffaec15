package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.evidence.DuplicateHint;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.immutables.value.Value;

/** Nothing says that the contact belongs to a case: a new one is opened, which may be a duplicate (C6 (4), C7). */
@ValueStyle
@Value.Immutable
public sealed interface NewCase extends IntakeDecision permits ImmutableNewCase {
    /** {@return whether it may be acknowledged automatically (F33); never if a program wrote the mail} */
    boolean acknowledged();

    /** {@return cases that may be the same, the strongest hint first, each once} */
    List<DuplicateHint> duplicates();

    /** {@return the keyword by which a public post came to support (F31)} */
    Optional<String> keyword();

    /**
     * Starts the decision.
     *
     * @return the builder's first stage
     */
    static ImmutableNewCase.AcknowledgedBuildStage builder() {
        return ImmutableNewCase.builder();
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        String hints = duplicates().stream()
                .map(hint -> hint.caseId().value() + " (" + hint.kind().words() + ")")
                .collect(Collectors.joining(", "));
        return "open a new case: nothing in the contact names one"
                + keyword()
                        .map(word -> "; the post has the keyword `" + word + "`")
                        .orElse("")
                + (acknowledged() ? "" : "; a program wrote it, so it is not acknowledged")
                + (hints.isEmpty() ? "" : "; maybe a duplicate of " + hints);
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return Optional.empty();
    }
}
