package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** How much a word of the text spoke for a code. */
@WrapperStyle
@Value.Immutable
public sealed interface WordVote permits ImmutableWordVote {
    /** {@return the word, in lower case; never shown by {@code toString}} */
    @Value.Redacted
    String word();

    /** {@return its part of all that spoke for the code, above 0 and at most 1} */
    double share();

    /**
     * Makes one.
     *
     * @param word the word, in lower case
     * @param share its part of all that spoke for the code
     * @return both
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    static WordVote of(String word, double share) {
        return ImmutableWordVote.of(word, share);
    }

    /** Checks the share. */
    @Value.Check
    default void check() {
        if (!(share() > 0 && share() <= 1)) {
            throw new IllegalArgumentException("share " + share() + " of a word, expected above 0 and at most 1");
        }
    }
}
