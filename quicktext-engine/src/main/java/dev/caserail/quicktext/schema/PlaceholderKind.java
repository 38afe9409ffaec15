package dev.caserail.quicktext.schema;

/** What kind of value a placeholder stands for (Q5). */
public enum PlaceholderKind {
    /** Text, as {@link String}; surrounding white space is dropped, and blank text counts as missing. */
    TEXT("text"),
    /** A number, as {@link java.math.BigDecimal}. */
    NUMBER("number"),
    /** A day, as {@link java.time.LocalDate}. */
    DATE("date"),
    /** A moment as people see it on a clock, as {@link java.time.ZonedDateTime}. */
    DATE_TIME("date-time"),
    /** A delivery window, as {@link Slot}. */
    SLOT("slot"),
    /** Yes or no, as {@link Boolean}. */
    FLAG("flag"),
    /** Several things of one nested schema, as a list of {@link PlaceholderValues}; an empty list counts as missing. */
    LIST("list");

    private final String word;

    PlaceholderKind(String word) {
        this.word = word;
    }

    /** {@return the kind as people call it} */
    public String word() {
        return word;
    }
}
