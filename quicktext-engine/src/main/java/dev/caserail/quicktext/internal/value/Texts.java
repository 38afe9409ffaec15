package dev.caserail.quicktext.internal.value;

import org.jspecify.annotations.Nullable;

/** How a value reads as a text. */
public sealed interface Texts permits LiquidTexts, SentenceTexts {
    /**
     * Appends a value.
     *
     * @param out where to
     * @param value the value
     */
    void append(StringBuilder out, @Nullable Object value);

    /**
     * Makes a text of a value.
     *
     * @param value the value
     * @return its text
     */
    default String text(@Nullable Object value) {
        if (value instanceof String text) {
            return text;
        }
        StringBuilder out = new StringBuilder();
        append(out, value);
        return out.toString();
    }
}
