package dev.caserail.model.customer;

/** How one of the host's systems is. Declared from good to bad. */
public enum SystemState {
    /** It works. */
    OPERATIONAL,
    /** It is down for work that was announced. */
    MAINTENANCE,
    /** It works badly or for some only. */
    DEGRADED,
    /** It does not work. */
    OUTAGE
}
