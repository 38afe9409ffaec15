package dev.caserail.model.event;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** An agent was pulled into the case team (F14). */
@WrapperStyle
@Value.Immutable
public sealed interface TeamMemberAdded extends CaseEvent permits ImmutableTeamMemberAdded {
    /** {@return the agent} */
    AgentId agent();

    /**
     * Makes the event.
     *
     * @param agent the agent
     * @return the event
     */
    static TeamMemberAdded of(AgentId agent) {
        return ImmutableTeamMemberAdded.of(agent);
    }
}
