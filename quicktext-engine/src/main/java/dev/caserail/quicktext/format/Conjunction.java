package dev.caserail.quicktext.format;

import java.util.Optional;

/** What stands between the last two things of a list. */
public enum Conjunction {
    /** {@code A, B und C}. */
    AND("and"),
    /** {@code A, B oder C}. */
    OR("or");

    private final String word;

    Conjunction(String word) {
        this.word = word;
    }

    /** {@return its name in templates} */
    public String word() {
        return word;
    }

    /**
     * Finds the conjunction that templates call so.
     *
     * @param word the name in lower case, such as {@code or}
     * @return the conjunction; empty if none is called so
     */
    public static Optional<Conjunction> find(String word) {
        return switch (word) {
            case "and" -> Optional.of(AND);
            case "or" -> Optional.of(OR);
            default -> Optional.empty();
        };
    }
}
