package dev.caserail.model.feed;

/** Where an entry of a feed came from, and where it went (C3). */
public enum FeedDirection {
    /** From the customer to the desk. */
    INCOMING,
    /** From the desk to the customer. */
    OUTGOING,
    /** Within the desk. */
    WITHIN
}
