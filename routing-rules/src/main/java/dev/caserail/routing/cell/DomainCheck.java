package dev.caserail.routing.cell;

/** What becomes of a cell with a value that its column's domain does not have (T10). */
public enum DomainCheck {
    /** It is a fault: a table that decides has no such cell. */
    REFUSE,
    /** It stays as it was written: such a value meets no fact, and the rest of the table can be verified. */
    KEEP
}
