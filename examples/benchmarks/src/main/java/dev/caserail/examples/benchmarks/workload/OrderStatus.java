package dev.caserail.examples.benchmarks.workload;

/** How far the order is that a ticket is about. */
public enum OrderStatus {
    UNFULFILLED,
    PARTLY_FULFILLED,
    FULFILLED,
    SHIPPED,
    CANCELLED
}
