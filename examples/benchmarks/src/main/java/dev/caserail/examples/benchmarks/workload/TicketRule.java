package dev.caserail.examples.benchmarks.workload;

import java.util.List;

/**
 * A rule that belongs to no engine: where all conditions hold, the ticket goes to the queue.
 *
 * @param name the rule's name, such as {@code r17}
 * @param conditions the conditions, each on another input, in the inputs' order; none for the catch-all
 * @param queue the answer, another one for each rule
 */
public record TicketRule(String name, List<RuleCondition> conditions, String queue) {
    /** Keeps the conditions. */
    public TicketRule {
        conditions = List.copyOf(conditions);
    }
}
