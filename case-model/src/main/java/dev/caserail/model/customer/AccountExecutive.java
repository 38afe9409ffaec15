package dev.caserail.model.customer;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Who of the host's people looks after a customer (F30). */
@WrapperStyle
@Value.Immutable
public sealed interface AccountExecutive permits ImmutableAccountExecutive {
    /** {@return the person, as the host's systems know them} */
    AgentId agent();

    /** {@return the person's name} */
    @Value.Redacted
    String name();

    /**
     * Names an account executive.
     *
     * @param agent the person
     * @param name the person's name
     * @return the account executive
     */
    static AccountExecutive of(AgentId agent, String name) {
        return ImmutableAccountExecutive.of(agent, name);
    }
}
