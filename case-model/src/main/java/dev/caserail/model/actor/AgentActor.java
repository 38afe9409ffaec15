package dev.caserail.model.actor;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** An agent of the desk. */
@WrapperStyle
@Value.Immutable
public sealed interface AgentActor extends Actor permits ImmutableAgentActor {
    /** {@return the agent} */
    AgentId agent();
}
