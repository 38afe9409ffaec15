package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Characters of a rendered text that came from a placeholder and not from the template's author (Q9). */
@WrapperStyle
@Value.Immutable
public sealed interface Span permits ImmutableSpan {
    /** {@return the first character, from 0} */
    int start();

    /** {@return the character behind the last} */
    int end();

    /** {@return the placeholder as the template names it} */
    String placeholder();

    /**
     * Names a span.
     *
     * @param startInclusive the first character, from 0
     * @param endExclusive the character behind the last
     * @param placeholder the placeholder as the template names it
     * @return the span
     * @throws IllegalArgumentException if the end is before the start, or the start below 0
     */
    static Span of(int startInclusive, int endExclusive, String placeholder) {
        return ImmutableSpan.of(startInclusive, endExclusive, placeholder);
    }

    /** Checks the order. */
    @Value.Check
    default void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalArgumentException("a span cannot go from " + start() + " to " + end());
        }
    }
}
