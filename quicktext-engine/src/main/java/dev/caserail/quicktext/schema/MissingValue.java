package dev.caserail.quicktext.schema;

/** What happens where a template writes a placeholder that has no value and does not say itself what to write (Q7). */
public enum MissingValue {
    /** There is no text: templates must handle it, or do not load. */
    BLOCK,
    /** A value of the desk stands in for it. */
    FALLBACK,
    /** The agent is asked, and the answer stands in for it. */
    ASK,
    /** The sentence in which it would stand is left out. */
    DROP_SENTENCE
}
