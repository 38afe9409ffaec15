package dev.caserail.model.order;

/** How much of an order, or of one line of it, has left the shop (F16). Declared in the order it is passed through. */
public enum FulfilmentStatus {
    /** Nothing has: all of it can still change. */
    UNFULFILLED,
    /** Some has: what has not can still change. */
    PARTIALLY_FULFILLED,
    /** All has: what the customer does not want goes back. */
    FULFILLED
}
