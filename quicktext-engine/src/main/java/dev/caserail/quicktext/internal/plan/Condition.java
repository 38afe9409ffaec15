package dev.caserail.quicktext.internal.plan;

/** What decides a branch. */
@FunctionalInterface
interface Condition {
    boolean holds(Frame frame);
}
