package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Characters of a rendered text that are there because of a condition, and which (Q9). */
@WrapperStyle
@Value.Immutable
public sealed interface TakenBranch permits ImmutableTakenBranch {
    /** {@return the first character, from 0} */
    int start();

    /** {@return the character behind the last} */
    int end();

    /** {@return the tag of the branch as written, such as {@code {% if customer.first_name %}}} */
    String tag();

    /** {@return where the tag stands} */
    FileLocation place();

    /**
     * Names a branch.
     *
     * @param startInclusive the first character, from 0
     * @param endExclusive the character behind its last
     * @param tag the tag of the branch as written
     * @param place where the tag stands
     * @return the branch
     * @throws IllegalArgumentException if the end is before the start, or the start below 0
     */
    static TakenBranch of(int startInclusive, int endExclusive, String tag, FileLocation place) {
        return ImmutableTakenBranch.of(startInclusive, endExclusive, tag, place);
    }

    /** Checks the order. */
    @Value.Check
    default void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalArgumentException("a branch cannot go from " + start() + " to " + end());
        }
    }
}
