package dev.caserail.examples.benchmarks.workload;

import java.math.BigDecimal;

/**
 * The input is a number of an interval {@code [low..high]} or {@code [low..high)}.
 *
 * @param input the input
 * @param low the least number, included
 * @param high the greatest number
 * @param highIncluded whether it belongs to the interval
 */
public record Between(Input input, BigDecimal low, BigDecimal high, boolean highIncluded) implements RuleCondition {}
