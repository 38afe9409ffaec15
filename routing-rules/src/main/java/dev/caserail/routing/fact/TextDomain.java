package dev.caserail.routing.fact;

import java.util.Locale;

/** Any text. */
public enum TextDomain implements Domain {
    /** Compared exactly. */
    TEXT,
    /** Compared whatever the case: facts and literals are made lower case first, and shown so. */
    FOLDED;

    /**
     * Makes a text comparable.
     *
     * @param text a fact or a literal
     * @return the text as this domain compares it
     */
    public String comparable(String text) {
        return this == TEXT ? text : text.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public String words() {
        return this == TEXT ? "a text such as \"Berlin\"" : "a text such as \"Berlin\", in any case";
    }
}
