package dev.caserail.model.event;

/** How a milestone of a service level went (F34). */
public enum MilestoneOutcome {
    /** Done in time. */
    MET,
    /** Part of the time is over. */
    WARNED,
    /** The time is over, and it is not done. */
    BREACHED
}
