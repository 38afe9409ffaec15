package dev.caserail.model.event;

import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The case went to another skill (F4). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseTransferred extends CaseEvent permits ImmutableCaseTransferred {
    /** {@return the skill it had; empty if none yet} */
    Optional<SkillCode> from();

    /** {@return the skill it has now} */
    SkillCode to();

    /** {@return why, as text for people} */
    @Value.Redacted
    String reason();

    /**
     * Makes the event.
     *
     * @param from the skill it had; empty if none yet
     * @param to the skill it has now
     * @param reason why
     * @return the event
     */
    static CaseTransferred of(Optional<SkillCode> from, SkillCode to, String reason) {
        return ImmutableCaseTransferred.of(from, to, reason);
    }
}
