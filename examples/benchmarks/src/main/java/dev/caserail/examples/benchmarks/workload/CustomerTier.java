package dev.caserail.examples.benchmarks.workload;

/** How much a customer is promised. */
public enum CustomerTier {
    BASIC,
    SILVER,
    GOLD,
    PREMIER
}
