package dev.caserail.model.servicelevel.clock;

/** What turned a clock: started it, paused it, let it go on, or stopped it (S11). */
public enum Turn {
    /** The case was opened. */
    OPENED,
    /** The customer wrote or called. */
    CUSTOMER_MESSAGE,
    /** A person of the desk replied. */
    REPLY,
    /** The case was given to an agent. */
    ASSIGNED,
    /** The case was taken from its agent. */
    UNASSIGNED,
    /** The case came to a status in which the clock pauses, or left it. */
    STATUS,
    /** A service level was applied, with another target or calendar. */
    SERVICE_LEVEL,
    /** A service level was applied that has no target for the clock. */
    NO_TARGET,
    /** The case was resolved or closed. */
    RESOLVED,
    /** The case was reopened. */
    REOPENED,
    /** The case was merged into another one. */
    MERGED,
    /** The merge was undone. */
    UNMERGED,
    /** The case is spam. */
    SPAM,
    /** What the desk named for its own clock happened. */
    TRIGGER
}
