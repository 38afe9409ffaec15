package dev.caserail.quicktext.template;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** What a template says for one case, and which of its characters came from which placeholder and branch (Q9). */
@WrapperStyle
@Value.Immutable
public sealed interface RenderedText permits ImmutableRenderedText {
    /** {@return the text, without a hole} */
    String text();

    /** {@return what came from placeholders, in the order of the text} */
    List<Span> spans();

    /** {@return which branches of conditions were taken and wrote something, outer ones behind those in them} */
    List<TakenBranch> branches();

    /**
     * Puts text and spans together.
     *
     * @param text the text
     * @param spans what came from placeholders
     * @return both, without branches
     */
    static RenderedText of(String text, Iterable<Span> spans) {
        return of(text, spans, List.of());
    }

    /**
     * Puts text, spans and branches together.
     *
     * @param text the text
     * @param spans what came from placeholders
     * @param branches which branches were taken
     * @return all of it
     */
    static RenderedText of(String text, Iterable<Span> spans, Iterable<TakenBranch> branches) {
        return ImmutableRenderedText.of(text, spans, branches);
    }
}
