package dev.caserail.model.feed;

/** Why something was sent to or came from a customer (F2). */
public enum CommunicationKind {
    /** It belongs to a case. */
    CASE,
    /** A receipt or invoice. */
    RECEIPT,
    /** Advertising. */
    PROMOTION,
    /** News of an order or delivery, such as its arrival time. */
    NOTIFICATION,
    /** Something else. */
    OTHER
}
