package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a template would say, with its holes in place: for an author's eyes, never for a customer (Q7, Q9). */
@WrapperStyle
@Value.Immutable
public sealed interface Preview permits ImmutablePreview {
    /** {@return the text; a hole reads {@code [customer.first_name?]}} */
    String text();

    /** {@return the placeholders without a value, in the order of the text; empty if the text could go out} */
    List<String> holes();

    /**
     * Puts text and holes together.
     *
     * @param text the text
     * @param holes the placeholders without a value
     * @return both
     */
    static Preview of(String text, Iterable<String> holes) {
        return ImmutablePreview.of(text, holes);
    }
}
