package dev.caserail.model.command;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Let an agent leave the case team. */
@WrapperStyle
@Value.Immutable
public sealed interface RemoveTeamMember extends CaseCommand permits ImmutableRemoveTeamMember {
    /** {@return the agent} */
    AgentId agent();

    /**
     * Makes the command.
     *
     * @param agent the agent
     * @return the command
     */
    static RemoveTeamMember of(AgentId agent) {
        return ImmutableRemoveTeamMember.of(agent);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.MANAGE_TEAM;
    }
}
