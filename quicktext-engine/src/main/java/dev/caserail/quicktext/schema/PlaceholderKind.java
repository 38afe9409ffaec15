package dev.caserail.quicktext.schema;

import dev.caserail.model.order.Money;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.List;

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
    /** A sum of money, as {@link Money}. */
    MONEY("money"),
    /** Somebody to be addressed, as {@link Person}. */
    PERSON("person"),
    /** Several things of one nested schema, as a list of {@link PlaceholderValues}; an empty list counts as
     * missing. Lists of texts hold {@link String}. */
    LIST("list"),
    /** Placeholders that are there together or not at all, as {@link PlaceholderValues}. */
    GROUP("group");

    private final String word;

    PlaceholderKind(String word) {
        this.word = word;
    }

    /** {@return the kind as people call it} */
    public String word() {
        return word;
    }

    /**
     * Says whether a value is of the kind's type.
     *
     * @param value the value
     * @return whether it is; a text must not be blank
     */
    public boolean holds(Object value) {
        return switch (this) {
            case TEXT -> value instanceof String text && !text.isBlank();
            case NUMBER -> value instanceof BigDecimal;
            case DATE -> value instanceof LocalDate;
            case DATE_TIME -> value instanceof ZonedDateTime;
            case SLOT -> value instanceof Slot;
            case FLAG -> value instanceof Boolean;
            case MONEY -> value instanceof Money;
            case PERSON -> value instanceof Person;
            case LIST -> value instanceof List<?>;
            case GROUP -> value instanceof PlaceholderValues;
        };
    }
}
