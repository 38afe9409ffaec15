package dev.caserail.routing.condition;

/** Where in a text a part is looked for. */
public enum TextPart {
    /** At its beginning. */
    STARTS_WITH("starts with"),
    /** At its end. */
    ENDS_WITH("ends with"),
    /** Anywhere in it. */
    CONTAINS("contains");

    private final String words;

    TextPart(String words) {
        this.words = words;
    }

    /** {@return how it is written in front of the part, and called as a function in FEEL} */
    public String words() {
        return words;
    }

    boolean found(String text, String part) {
        return switch (this) {
            case STARTS_WITH -> text.startsWith(part);
            case ENDS_WITH -> text.endsWith(part);
            case CONTAINS -> text.contains(part);
        };
    }
}
