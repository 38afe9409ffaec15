package dev.caserail.quicktext.schema;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** The stable names of what can be wrong with data that a schema describes. */
public final class DataFault {
    /** A value that is always there, and is not. */
    public static final DiagnosticCode MISSING = DiagnosticCode.of("quicktext.data-missing");

    /** A value of another kind than the schema says. */
    public static final DiagnosticCode KIND = DiagnosticCode.of("quicktext.data-kind");

    /** A value of the right kind that cannot be read, such as a day that no calendar has. */
    public static final DiagnosticCode MALFORMED = DiagnosticCode.of("quicktext.data-malformed");

    private DataFault() {}
}
