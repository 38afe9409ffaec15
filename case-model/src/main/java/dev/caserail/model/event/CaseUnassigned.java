package dev.caserail.model.event;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The case was taken from an agent, and nobody has it now. */
@WrapperStyle
@Value.Immutable
public sealed interface CaseUnassigned extends CaseEvent permits ImmutableCaseUnassigned {
    /** {@return the agent who had it} */
    AgentId from();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the event.
     *
     * @param from the agent who had it
     * @param reason why, as text for people
     * @return the event
     */
    static CaseUnassigned of(AgentId from, Optional<String> reason) {
        return ImmutableCaseUnassigned.of(from, reason);
    }
}
