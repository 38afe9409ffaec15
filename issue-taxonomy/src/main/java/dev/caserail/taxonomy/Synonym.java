package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import org.immutables.value.Value;

/** Another word for an issue: what customers and agents say, beside the label. */
@WrapperStyle
@Value.Immutable
public sealed interface Synonym permits ImmutableSynonym {
    /** {@return its language} */
    Locale locale();

    /** {@return the word or words} */
    String text();

    /**
     * Makes one.
     *
     * @param locale its language
     * @param text the word or words
     * @return both
     * @throws IllegalArgumentException if the text is blank
     */
    static Synonym of(Locale locale, String text) {
        return ImmutableSynonym.of(locale, text);
    }

    /** Checks that it says something. */
    @Value.Check
    default void check() {
        if (text().isBlank()) {
            throw new IllegalArgumentException("a synonym has no text");
        }
    }
}
