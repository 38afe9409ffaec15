package dev.caserail.examples.supportdesk.intake;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** The stable names of what can be wrong with a line or a mapping. */
public final class IntakeCodes {
    /** A line that is not JSON. */
    public static final DiagnosticCode BROKEN_JSON = DiagnosticCode.of("intake.broken-json");

    /** Bytes that are not UTF-8. */
    public static final DiagnosticCode ENCODING = DiagnosticCode.of("intake.encoding");

    /** A line longer than any contact. */
    public static final DiagnosticCode LINE_TOO_LONG = DiagnosticCode.of("intake.line-too-long");

    /** A CSV record that cannot be cut into cells, or has another number of them than the header. */
    public static final DiagnosticCode BROKEN_CSV = DiagnosticCode.of("intake.broken-csv");

    /** A field that a contact must have. */
    public static final DiagnosticCode MISSING_FIELD = DiagnosticCode.of("intake.missing-field");

    /** A field that nobody knows; a warning. */
    public static final DiagnosticCode UNKNOWN_FIELD = DiagnosticCode.of("intake.unknown-field");

    /** A text that is not what the field expects: no instant, no channel, no language … */
    public static final DiagnosticCode MALFORMED_FIELD = DiagnosticCode.of("intake.malformed-field");

    /** A value that the mapping does not translate. */
    public static final DiagnosticCode UNMAPPED_VALUE = DiagnosticCode.of("intake.unmapped-value");

    /** A mapping file that is not one. */
    public static final DiagnosticCode BROKEN_MAPPING = DiagnosticCode.of("mapping.broken");

    private IntakeCodes() {}
}
