package dev.caserail.model.servicelevel.clock;

/** Where a clock stands (S11). */
public enum ClockState {
    /** Time counts, and there is some left. */
    RUNNING,
    /** Time does not count; nothing is due, and nothing can be breached. */
    PAUSED,
    /** What was to be done was done in time: at its due time at the latest. */
    MET,
    /** It was not done in time; it stays so, whether or not it was done since. */
    BREACHED,
    /** It need not be done any more. */
    CANCELLED
}
