package dev.caserail.model.servicelevel.clock;

/** What a clock did in an interval. */
public enum IntervalKind {
    /** Business time counted. */
    RUNNING,
    /** It paused. */
    PAUSED,
    /** It was stopped; it went on later. */
    STOPPED
}
