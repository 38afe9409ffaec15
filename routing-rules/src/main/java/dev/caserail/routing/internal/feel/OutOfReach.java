package dev.caserail.routing.internal.feel;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.FileLocation;

/** Words for what a model has and we do not: never an error, for the rest of the file still loads. */
public final class OutOfReach {
    /** Warning: sound DMN that is out of reach. */
    public static final DiagnosticCode CODE = DiagnosticCode.of("dmn.unsupported");

    private OutOfReach() {}

    /** Says that a decision is left out, and for what. */
    public static Diagnostic warning(String what, FileLocation place) {
        return Diagnostic.warning(
                CODE,
                place,
                what + " is out of reach, so this decision is left out",
                "say it with a decision table or a simple expression");
    }

    /** Says that what was asked for cannot be had. */
    public static Diagnostic error(String what, FileLocation place) {
        return Diagnostic.error(CODE, place, what + " is out of reach", "say it with literals, lists and intervals");
    }
}
