package dev.caserail.examples.supportdesk.quicktext;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** The stable names of what can be wrong with the JSON that these commands read. */
final class BatchFault {
    /** Text that is no JSON object. */
    static final DiagnosticCode NO_OBJECT = DiagnosticCode.of("batch.no-object");

    /** A line that is longer than what is read, or no UTF-8. */
    static final DiagnosticCode UNREADABLE = DiagnosticCode.of("batch.unreadable-line");

    /** A field that is missing, or not of the form it should have. */
    static final DiagnosticCode FIELD = DiagnosticCode.of("batch.field");

    private BatchFault() {}
}
