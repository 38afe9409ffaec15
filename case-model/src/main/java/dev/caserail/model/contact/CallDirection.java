package dev.caserail.model.contact;

/** Who called whom. */
public enum CallDirection {
    /** The customer called the desk. */
    INBOUND,
    /** The desk called the customer. */
    OUTBOUND
}
