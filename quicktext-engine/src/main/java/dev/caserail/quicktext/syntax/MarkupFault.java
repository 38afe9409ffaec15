package dev.caserail.quicktext.syntax;

import dev.caserail.taxonomy.diagnostic.Diagnostic;

/** Leaves the markup that is being read; caught by the parser, which goes on behind it. */
final class MarkupFault extends Exception {
    private static final long serialVersionUID = 1L;

    private final transient Diagnostic diagnostic;

    MarkupFault(Diagnostic diagnostic) {
        super(diagnostic.message(), null, false, false);
        this.diagnostic = diagnostic;
    }

    Diagnostic diagnostic() {
        return diagnostic;
    }
}
