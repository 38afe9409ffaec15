package dev.caserail.model.servicelevel.clock;

/** What a clock measures (S11). */
public enum ClockKind {
    /** From the opening of a case to the first public reply of a person. Ends once. */
    FIRST_RESPONSE,
    /** From the earliest unanswered message of the customer, after the first response, to the next reply. Comes again. */
    NEXT_RESPONSE,
    /** From the opening of a case until it is resolved. */
    RESOLUTION,
    /** From the assignment to an agent to that agent's public reply: the return timer (S9). Comes again. */
    RETURN,
    /** Whatever a desk measures between two kinds of events of its own choice. */
    CUSTOM
}
