package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * How much a template may take, so that texts of authors nobody knows are safe to run (Q8). Each limit has its own
 * diagnostic.
 */
@WrapperStyle
@Value.Immutable
public sealed interface TemplateLimits permits ImmutableTemplateLimits {
    /** Enough for every letter: 32 blocks deep, 100,000 steps, 100,000 characters. */
    TemplateLimits DEFAULT = of(32, 100_000, 100_000);

    /** {@return how many blocks may stand in each other} */
    int depth();

    /**
     * Bounds the work of one rendering.
     *
     * @return how many pieces of a template may be worked through, each round of a loop anew; an item of a list that a
     *     filter goes through counts as one, and so do a thousand characters of a text
     */
    int steps();

    /** {@return how many characters (UTF-16 units) may come out, of the whole and of every value on its way} */
    int characters();

    /**
     * Sets limits.
     *
     * @param depth how many blocks may stand in each other
     * @param steps how many pieces may be worked through
     * @param characters how many characters may come out
     * @return the limits
     * @throws IllegalArgumentException if one is below 1, or the depth above 200
     */
    static TemplateLimits of(int depth, int steps, int characters) {
        return ImmutableTemplateLimits.of(depth, steps, characters);
    }

    /** Checks the ranges. */
    @Value.Check
    default void check() {
        if (depth() < 1 || depth() > 200) {
            throw new IllegalArgumentException("depth " + depth() + " is not in 1..200");
        }
        if (steps() < 1 || characters() < 1) {
            throw new IllegalArgumentException(
                    "steps " + steps() + " and characters " + characters() + " must be at least 1");
        }
    }
}
