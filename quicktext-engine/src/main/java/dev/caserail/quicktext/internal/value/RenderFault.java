package dev.caserail.quicktext.internal.value;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** Ends a rendering, or the evaluation of one value; caught where the place in the template is known. */
public final class RenderFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient DiagnosticCode fault;
    private final String help;

    /**
     * Says what is wrong.
     *
     * @param fault its code
     * @param message what was found, then what was expected
     * @param help what to do
     */
    public RenderFault(DiagnosticCode fault, String message, String help) {
        super(message, null, false, false);
        this.fault = fault;
        this.help = help;
    }

    /** {@return its code} */
    public DiagnosticCode fault() {
        return fault;
    }

    /** {@return what was found} */
    public String message() {
        return String.valueOf(getMessage());
    }

    /** {@return what to do} */
    public String help() {
        return help;
    }
}
