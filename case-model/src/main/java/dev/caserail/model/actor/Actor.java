package dev.caserail.model.actor;

import dev.caserail.model.identifier.AgentId;
import dev.caserail.taxonomy.tracking.AccountId;
import java.util.Optional;

/** Who did something to a case (C2). */
public sealed interface Actor permits CustomerActor, AgentActor, AutomationActor {
    /**
     * The customer.
     *
     * @param account the customer's account
     * @return the actor
     */
    static Actor customer(AccountId account) {
        return ImmutableCustomerActor.of(account);
    }

    /**
     * An agent.
     *
     * @param agent the agent
     * @return the actor
     */
    static Actor agent(AgentId agent) {
        return ImmutableAgentActor.of(agent);
    }

    /**
     * A program that acts by itself.
     *
     * @param name what the desk calls it, such as {@code intake}
     * @return the actor
     */
    static Actor automation(String name) {
        return ImmutableAutomationActor.of(name, Optional.empty());
    }

    /**
     * A program that acts because a rule says so.
     *
     * @param name what the desk calls it
     * @param rule the rule
     * @return the actor
     */
    static Actor automation(String name, RuleReference rule) {
        return ImmutableAutomationActor.of(name, Optional.of(rule));
    }
}
