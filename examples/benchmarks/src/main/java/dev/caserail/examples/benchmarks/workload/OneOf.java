package dev.caserail.examples.benchmarks.workload;

import java.util.List;

/**
 * The input is one of some codes.
 *
 * @param input the input
 * @param codes the codes; one for equality
 */
public record OneOf(Input input, List<String> codes) implements RuleCondition {
    /** Keeps the codes. */
    public OneOf {
        codes = List.copyOf(codes);
    }
}
