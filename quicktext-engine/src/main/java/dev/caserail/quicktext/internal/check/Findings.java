package dev.caserail.quicktext.internal.check;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.source.SourceText;
import java.util.Set;

/** Where the check of one text puts what it finds, each finding once. */
final class Findings {
    private final SourceText source;
    private final Diagnostics faults;
    private final Set<String> told;

    Findings(SourceText source, Diagnostics faults, Set<String> told) {
        this.source = source;
        this.faults = faults;
        this.told = told;
    }

    /** The same for another text. */
    Findings in(SourceText other) {
        return new Findings(other, faults, told);
    }

    void error(DiagnosticCode fault, int offset, String message, String help) {
        add(Diagnostic.error(fault, source.at(offset), message, help), offset);
    }

    void warning(DiagnosticCode fault, int offset, String message, String help) {
        add(Diagnostic.warning(fault, source.at(offset), message, help), offset);
    }

    private void add(Diagnostic diagnostic, int offset) {
        if (told.add(source.name() + ':' + offset + ':' + diagnostic.message())) {
            faults.add(diagnostic);
        }
    }
}
