package dev.caserail.examples.supportdesk.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import java.io.PrintWriter;
import java.util.function.Consumer;

/** Prints the first faults of a file of any size as they are found, and how many more there are. */
final class FaultsTold implements Consumer<Diagnostic> {
    private static final int SHOWN = 50;

    private final PrintWriter errors;
    private long count;

    FaultsTold(PrintWriter errors) {
        this.errors = errors;
    }

    @Override
    public void accept(Diagnostic fault) {
        if (++count <= SHOWN) {
            errors.println(fault.line());
        }
    }

    void end() {
        if (count > SHOWN) {
            errors.println("… and " + (count - SHOWN) + " more faults");
        }
        errors.flush();
    }
}
