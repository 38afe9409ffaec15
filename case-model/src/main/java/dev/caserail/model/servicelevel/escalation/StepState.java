package dev.caserail.model.servicelevel.escalation;

/** Where a step of an escalation stands (S12). */
public enum StepState {
    /** It fired; it does not fire again on this cycle. */
    FIRED,
    /** Its time has come, and nobody recorded it yet. */
    DUE,
    /** Its time will come if nothing happens. */
    TO_COME,
    /** Its clock pauses; it will have a time when the clock goes on. */
    DEFERRED,
    /** Its clock was stopped before it fired. */
    CANCELLED
}
