package dev.caserail.quicktext.schema;

/** How a text addresses its reader (Q10). Verbs change with it, so each register is a variant of its own. */
public enum Register {
    /** The language makes no difference, as English. */
    NEUTRAL,
    /** {@code Sie}, {@code u}, {@code vous}. */
    FORMAL,
    /** {@code du}, {@code je}, {@code tu}. */
    INFORMAL
}
