package dev.caserail.routing.coverage;

/** How far a goal has been reached. */
public enum GoalState {
    /** An example does. */
    COVERED,
    /** No example does, and facts that would are known: they are among the proposals. */
    MISSING,
    /** No facts can: it is not asked for. */
    IMPOSSIBLE,
    /** No example does, and no facts were found that would, though there may be some. */
    UNDECIDED
}
