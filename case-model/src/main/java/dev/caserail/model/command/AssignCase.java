package dev.caserail.model.command;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Give the case to an agent (F32). A new case is open from then on. */
@WrapperStyle
@Value.Immutable
public sealed interface AssignCase extends CaseCommand permits ImmutableAssignCase {
    /** {@return the agent} */
    AgentId agent();

    /**
     * Makes the command.
     *
     * @param agent the agent
     * @return the command
     */
    static AssignCase of(AgentId agent) {
        return ImmutableAssignCase.of(agent);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.ASSIGN;
    }
}
