package dev.caserail.examples.benchmarks.workload;

/** What a rule asks of one input. */
public sealed interface RuleCondition permits OneOf, Between {
    /** {@return the input} */
    Input input();
}
