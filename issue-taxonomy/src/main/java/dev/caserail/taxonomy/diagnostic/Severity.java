package dev.caserail.taxonomy.diagnostic;

/** How much a diagnostic matters, the gravest first. */
public enum Severity {
    /** The text or data cannot be used as it is. */
    ERROR,
    /** It can be used, but somebody should look. */
    WARNING,
    /** Worth knowing; nothing to do. */
    NOTE
}
