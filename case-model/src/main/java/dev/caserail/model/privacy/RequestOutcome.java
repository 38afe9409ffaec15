package dev.caserail.model.privacy;

/** How a request ended (C10). The names are stored. */
public enum RequestOutcome {
    /** The desk did all that was asked. */
    FULFILLED,
    /** The desk did some of it, and said why not the rest: what must be kept, what is about others. */
    PARTLY_FULFILLED,
    /** The desk did nothing of it, and said why (GDPR, Art. 12 (4)). */
    REFUSED,
    /** The person took it back. */
    WITHDRAWN
}
