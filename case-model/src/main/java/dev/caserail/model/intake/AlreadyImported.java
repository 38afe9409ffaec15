package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.intake.directory.ImportRecord;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The same contact was imported before: nothing happens (C6). */
@WrapperStyle
@Value.Immutable
public sealed interface AlreadyImported extends IntakeDecision permits ImmutableAlreadyImported {
    /** {@return where it went} */
    ImportRecord before();

    /**
     * Makes the decision.
     *
     * @param before where it went
     * @return the decision
     */
    static AlreadyImported of(ImportRecord before) {
        return ImmutableAlreadyImported.of(before);
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        return "imported already"
                + existingCase().map(id -> ", to case " + id.value()).orElse(", to no case");
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return before().caseId();
    }
}
