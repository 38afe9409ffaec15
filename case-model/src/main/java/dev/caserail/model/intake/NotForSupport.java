package dev.caserail.model.intake;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** A public post that belongs to no case and has none of the keywords by which posts are passed to support (F31). */
@WrapperStyle
@Value.Immutable
public sealed interface NotForSupport extends IntakeDecision permits ImmutableNotForSupport {
    /** {@return how many keywords were looked for} */
    int keywords();

    /**
     * Makes the decision.
     *
     * @param keywords how many keywords were looked for
     * @return the decision
     */
    static NotForSupport of(int keywords) {
        return ImmutableNotForSupport.of(keywords);
    }

    @Override
    @Value.NonAttribute
    default String reason() {
        return "leave it: the post has none of the " + keywords() + " keywords, and belongs to no case";
    }

    @Override
    @Value.NonAttribute
    default Optional<CaseId> existingCase() {
        return Optional.empty();
    }
}
