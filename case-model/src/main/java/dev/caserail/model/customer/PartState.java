package dev.caserail.model.customer;

/** What is known about one part of a customer's context. The names are stored in snapshots. */
public enum PartState {
    /** The host has something. */
    PROVIDED,
    /** The host knows that there is nothing: no open basket, no voucher. */
    EMPTY,
    /** The host has no source for this part: nothing is known. */
    NOT_PROVIDED,
    /** The host's source failed: nothing is known now. */
    UNAVAILABLE
}
