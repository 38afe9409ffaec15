package dev.caserail.quicktext.format;

import java.util.Optional;

/** How much of a date a sentence shows. */
public enum DateStyle {
    /** Weekday, day and month: {@code Montag, 2. März}. */
    DAY("day"),
    /** Digits: {@code 02.03.2026}. */
    SHORT("short"),
    /** Day, month in words and year: {@code 2. März 2026}. */
    MEDIUM("medium"),
    /** All of it: {@code Montag, 2. März 2026}. */
    LONG("long");

    private final String word;

    DateStyle(String word) {
        this.word = word;
    }

    /** {@return the style's name in templates} */
    public String word() {
        return word;
    }

    /**
     * Finds the style that templates call so.
     *
     * @param word the name in lower case, such as {@code short}
     * @return the style; empty if none is called so
     */
    public static Optional<DateStyle> find(String word) {
        return switch (word) {
            case "day" -> Optional.of(DAY);
            case "short" -> Optional.of(SHORT);
            case "medium" -> Optional.of(MEDIUM);
            case "long" -> Optional.of(LONG);
            default -> Optional.empty();
        };
    }
}
