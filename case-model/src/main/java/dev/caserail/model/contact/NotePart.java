package dev.caserail.model.contact;

import dev.caserail.taxonomy.diagnostic.DiagnosticCode;

/** A part of a call's note that the thorough form needs (C5, F3). {@link CallLog#missingParts()} says which are missing. */
public enum NotePart {
    /** Who called. */
    CALLER(
            "caller",
            "contact.call-caller-missing",
            "a note of who called",
            "note the caller's name, and in whose name they call"),
    /** What happens next. */
    NEXT_STEPS(
            "nextSteps",
            "contact.call-next-steps-missing",
            "its next steps",
            "note what was agreed, and by when; if nothing was, say so"),
    /** At least one concrete fact. */
    FACTS(
            "facts",
            "contact.call-facts-missing",
            "at least one concrete fact",
            "note the names, times, amounts or addresses that were mentioned");

    private final String attribute;
    private final String missing;
    private final String words;
    private final String help;

    NotePart(String attribute, String missing, String words, String help) {
        this.attribute = attribute;
        this.missing = missing;
        this.words = words;
        this.help = help;
    }

    /** {@return the attribute of a call that has it} */
    public String attribute() {
        return attribute;
    }

    /** {@return the name of the diagnostic for a note without it} */
    public DiagnosticCode missing() {
        return DiagnosticCode.of(missing);
    }

    /** {@return what it is, in words} */
    public String words() {
        return words;
    }

    /** {@return what to do if it is missing} */
    public String help() {
        return help;
    }
}
