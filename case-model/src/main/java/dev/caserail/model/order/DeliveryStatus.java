package dev.caserail.model.order;

/** How far a delivery is (F2). */
public enum DeliveryStatus {
    /** The slot is booked. */
    PLANNED,
    /** The runner is on the way. */
    ON_THE_WAY,
    /** The customer has it. */
    DELIVERED,
    /** The runner came and went: nobody opened, or the like. */
    NOT_DELIVERED,
    /** It will not come. */
    CANCELLED
}
