package dev.caserail.routing.mutation;

/** How a table is changed to see whether an example notices (T14). */
public enum MutationOperator {
    /** A bound lies one step lower or higher. */
    SHIFT_BOUND,
    /** A bound that was met is no longer, or the other way round. */
    OPEN_OR_CLOSE_BOUND,
    /** A rule no longer asks for a fact. */
    DROP_CONDITION,
    /** A condition is turned into its opposite. */
    NEGATE_CONDITION,
    /** A member of a list is gone. */
    DROP_MEMBER,
    /** A rule has another output. */
    CHANGE_OUTPUT,
    /** Two neighbouring rules change places. */
    SWAP_RULES,
    /** A rule is gone. */
    DELETE_RULE,
    /** The table has another hit policy that answers in the same form. */
    CHANGE_POLICY
}
