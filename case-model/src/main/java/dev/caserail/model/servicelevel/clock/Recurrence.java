package dev.caserail.model.servicelevel.clock;

/** Whether a clock that ended starts again when what starts it happens again (S11). There is one active cycle at a time. */
public enum Recurrence {
    /** It does not. */
    NONE,
    /** It does, at once. */
    INDEPENDENT,
    /** It does, but no earlier than the due time of the cycle before. */
    SEQUENTIAL
}
