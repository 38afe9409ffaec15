package dev.caserail.routing.simplify;

/** How a step makes a table smaller. */
public enum StepKind {
    /** A rule is deleted that changes nothing. */
    DROPPED,
    /** Two rules become one. */
    MERGED,
    /** A rule loses a condition. */
    GENERALISED
}
