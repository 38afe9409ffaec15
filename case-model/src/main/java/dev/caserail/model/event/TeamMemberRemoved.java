package dev.caserail.model.event;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** An agent left the case team. */
@WrapperStyle
@Value.Immutable
public sealed interface TeamMemberRemoved extends CaseEvent permits ImmutableTeamMemberRemoved {
    /** {@return the agent} */
    AgentId agent();

    /**
     * Makes the event.
     *
     * @param agent the agent
     * @return the event
     */
    static TeamMemberRemoved of(AgentId agent) {
        return ImmutableTeamMemberRemoved.of(agent);
    }
}
