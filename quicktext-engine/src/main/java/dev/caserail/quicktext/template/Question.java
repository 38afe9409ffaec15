package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.PlaceholderKind;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Optional;
import org.immutables.value.Value;

/** What an agent is to fill in before a text can go out (Q7). */
@ValueStyle
@Value.Immutable
public sealed interface Question permits ImmutableQuestion {
    /** {@return the placeholder, under which the answer is given in {@link RenderContext#answers()}} */
    String path();

    /** {@return the kind of value that is asked for} */
    PlaceholderKind kind();

    /** {@return what people call it, in the language of the text} */
    String label();

    /** {@return a value to show, of the kind's type} */
    Optional<Object> sample();

    /**
     * Starts a question.
     *
     * @return the builder's first stage
     */
    static ImmutableQuestion.PathBuildStage builder() {
        return ImmutableQuestion.builder();
    }
}
