package dev.caserail.model.event;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** The case was given to an agent (F32). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseAssigned extends CaseEvent permits ImmutableCaseAssigned {
    /** {@return the agent who had it; empty if nobody} */
    Optional<AgentId> from();

    /** {@return the agent who has it now} */
    AgentId to();

    /**
     * Makes the event.
     *
     * @param from the agent who had it; empty if nobody
     * @param to the agent who has it now
     * @return the event
     */
    static CaseAssigned of(Optional<AgentId> from, AgentId to) {
        return ImmutableCaseAssigned.of(from, to);
    }
}
