package dev.caserail.model.servicelevel.clock;

/** What becomes of a clock when a case is reopened that was resolved or closed (S11). */
public enum ReopenPolicy {
    /** It goes on where it stood; the time in between does not count. */
    CONTINUE,
    /** The same cycle begins anew with its whole target; a breach stays. */
    RESTART,
    /** Another cycle begins with the whole target; the outcome of the one before stays as it is. */
    NEW_CYCLE
}
