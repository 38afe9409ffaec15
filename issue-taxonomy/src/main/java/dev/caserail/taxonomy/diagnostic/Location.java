package dev.caserail.taxonomy.diagnostic;

/**
 * Where a diagnostic was found: a place in a text file or a path into data.
 *
 * <p>{@link #text()} is what a person reads and an editor jumps to.
 */
public sealed interface Location permits FileLocation, PathLocation {
    /** {@return the location as people read it: {@code skills.csv:14:3}, or {@code customer.email}} */
    String text();
}
