package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.history.AgentPseudonym;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What one agent tracked. */
@WrapperStyle
@Value.Immutable
public sealed interface AgentSlice extends SliceKey permits ImmutableAgentSlice {
    /** {@return the agent} */
    AgentPseudonym agent();

    /**
     * Names a slice.
     *
     * @param agent the agent
     * @return the slice
     */
    static AgentSlice of(AgentPseudonym agent) {
        return ImmutableAgentSlice.of(agent);
    }

    @Override
    @Value.NonAttribute
    default SliceDimension dimension() {
        return SliceDimension.AGENT;
    }
}
