package dev.caserail.model.command;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Pull an agent into the case team (F14). */
@WrapperStyle
@Value.Immutable
public sealed interface AddTeamMember extends CaseCommand permits ImmutableAddTeamMember {
    /** {@return the agent} */
    AgentId agent();

    /**
     * Makes the command.
     *
     * @param agent the agent
     * @return the command
     */
    static AddTeamMember of(AgentId agent) {
        return ImmutableAddTeamMember.of(agent);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.MANAGE_TEAM;
    }
}
