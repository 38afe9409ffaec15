package dev.caserail.model.servicelevel.step;

/** Where a case goes that is taken from its agent (S9). */
public enum ReleaseTarget {
    /** To another agent: the assignment leaves the one who had it out. */
    OTHER_AGENT,
    /** Back to its queue. */
    QUEUE
}
