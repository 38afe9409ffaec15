package dev.caserail.routing.coverage;

/** What examples of a table should have asked for (T13). */
public enum GoalKind {
    /** A rule decides. */
    RULE,
    /** A condition holds, or does not, while the rest of its rule holds and no earlier rule decides. */
    CONDITION,
    /** A fact lies on a bound that a condition names, right below it, or right above it. */
    BOUND,
    /** A member of a list is the only one of it that holds. */
    MEMBER,
    /** No rule matches, and the default outputs apply. */
    DEFAULT,
    /** No rule matches, and there are no default outputs. */
    NO_DECISION
}
