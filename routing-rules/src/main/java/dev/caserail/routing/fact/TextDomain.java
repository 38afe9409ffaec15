package dev.caserail.routing.fact;

/** Any text. */
public enum TextDomain implements Domain {
    /** The only one. */
    TEXT;

    @Override
    public String words() {
        return "a text such as \"Berlin\"";
    }
}
