package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a template says for one case, and which of its characters came from placeholders (Q9). */
@WrapperStyle
@Value.Immutable
public sealed interface RenderedText permits ImmutableRenderedText {
    /** {@return the text, without a hole} */
    String text();

    /** {@return what came from placeholders, in the order of the text} */
    List<Span> spans();

    /**
     * Puts text and spans together.
     *
     * @param text the text
     * @param spans what came from placeholders
     * @return both
     */
    static RenderedText of(String text, Iterable<Span> spans) {
        return ImmutableRenderedText.of(text, spans);
    }
}
