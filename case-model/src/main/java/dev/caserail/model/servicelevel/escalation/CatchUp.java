package dev.caserail.model.servicelevel.escalation;

/** What becomes of several steps of one clock that are due at once, as after a time in which nobody looked (S12). */
public enum CatchUp {
    /** Each fires, in the order in which they were due. */
    EACH,
    /** The last of them fires; the others are recorded as coalesced into it. */
    HIGHEST
}
