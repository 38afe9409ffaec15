package dev.caserail.model.customer;

/** What a customer can do with an account. */
public enum AccountStatus {
    /** The customer waits to be served at all. */
    WAITING,
    /** The customer can order. */
    ACTIVE,
    /** The desk has blocked it for the time being. */
    BLOCKED,
    /** It is closed for good. */
    CLOSED
}
