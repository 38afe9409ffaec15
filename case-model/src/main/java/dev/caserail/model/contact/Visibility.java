package dev.caserail.model.contact;

/** Who may see something on a case. What is internal never reaches a customer, whatever way it takes (F14, C3). */
public enum Visibility {
    /** The customer sees it or may be shown it. */
    CUSTOMER_VISIBLE,
    /** Only the desk sees it: notes, discussions of colleagues and of the case team. */
    INTERNAL
}
