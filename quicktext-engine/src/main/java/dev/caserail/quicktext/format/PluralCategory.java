package dev.caserail.quicktext.format;

import java.util.Optional;

/** Which form of a noun a number asks for: those of CLDR's cardinal categories that our four languages need. */
public enum PluralCategory {
    /** As for one thing: {@code 1 Artikel}, {@code 1,5 article}. */
    ONE("one"),
    /** As for several: {@code 2 articles}. */
    OTHER("other");

    private final String word;

    PluralCategory(String word) {
        this.word = word;
    }

    /** {@return its name in templates} */
    public String word() {
        return word;
    }

    /**
     * Finds the category that templates call so.
     *
     * @param word the name in lower case, such as {@code one}
     * @return the category; empty if none is called so
     */
    public static Optional<PluralCategory> find(String word) {
        return switch (word) {
            case "one" -> Optional.of(ONE);
            case "other" -> Optional.of(OTHER);
            default -> Optional.empty();
        };
    }
}
