package dev.caserail.routing.verify;

/** What can be wrong with a table (T10). Names are stored by hosts and never change. */
public enum FindingKind {
    /** Facts that no rule takes, in a table without defaults. */
    GAP,
    /** Two rules with equal outputs take the same facts, where the hit policy is UNIQUE or ANY. */
    OVERLAP,
    /** Two rules with different outputs take the same facts, where the hit policy does not want that. */
    CONFLICT,
    /** A rule that never decides: one earlier rule, or several together, take everything that it takes. */
    SHADOWED,
    /** A rule that decides, but without which the same outcomes follow. */
    REDUNDANT,
    /** Two rules that differ in one column only, and could be one. */
    MERGEABLE,
    /** A condition or a rule that no facts can meet. */
    CONTRADICTION,
    /** A declared output value that no facts lead to. */
    UNREACHABLE_OUTPUT,
    /** A value of a column that no rule tells from others, though its siblings are told apart. */
    DEAD_VALUE,
    /** A value outside the domain of its column. */
    OUT_OF_DOMAIN,
    /** A skill, issue, queue or other code that the given catalogue does not have. */
    UNKNOWN_REFERENCE,
    /** An output skill that no agent of the given roster has. */
    UNSTAFFED,
    /** Something that could not be decided: the budget ended. */
    UNDECIDED
}
