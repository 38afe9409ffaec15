package dev.caserail.routing.diff;

/** Which form an outcome has. */
public enum OutcomeKind {
    /** The outputs of one rule, or the default ones. */
    ONE,
    /** The outputs of all rules that match. */
    ALL,
    /** A number made of the rules that match. */
    NUMBER,
    /** None: no rule matches, and there is no default. */
    NO_MATCH,
    /** None: rules match together that the hit policy forbids. */
    BROKEN_POLICY
}
