package dev.caserail.routing.condition;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Where a condition stands in its cell: characters from 0, start inclusive, end exclusive. */
@WrapperStyle
@Value.Immutable
public sealed interface TextSpan permits ImmutableTextSpan {
    /** The span of a condition that was not read from a text. */
    TextSpan NONE = of(0, 0);

    /** {@return the first character, from 0} */
    int start();

    /** {@return the character behind the last one} */
    int end();

    /**
     * Marks a stretch of a cell.
     *
     * @param start the first character, from 0
     * @param end the character behind the last one
     * @return the span
     * @throws IllegalArgumentException if it ends before it starts, or starts before 0
     */
    static TextSpan of(int start, int end) {
        return ImmutableTextSpan.of(start, end);
    }

    /** Checks the order. */
    @Value.Check
    default void check() {
        if (start() < 0 || end() < start()) {
            throw new IllegalArgumentException("span from " + start() + " to " + end() + " is not a stretch of text");
        }
    }
}
