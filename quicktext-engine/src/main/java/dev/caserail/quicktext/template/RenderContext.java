package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.Register;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** For whom and when a text is rendered: all that is not in the host's object. */
@ValueStyle
@Value.Immutable
public sealed interface RenderContext permits ImmutableRenderContext {
    /** {@return the language: German, English, Dutch or French; in others dates and numbers read as ISO 8601} */
    Locale locale();

    /** {@return how the customer is addressed} */
    default Register register() {
        return Register.NEUTRAL;
    }

    /**
     * Names the moment of rendering in the customer's zone.
     *
     * @return what {@code relative_day} counts from, and {@code "now"} means; without one days are named by their date
     */
    Optional<ZonedDateTime> now();

    /** {@return whether it is kept which characters came from which placeholder; costs nothing if it is not} */
    default boolean spans() {
        return false;
    }

    /**
     * Gives what an agent answered to {@link Template#questions}.
     *
     * @return the answers by path, each of the type of its placeholder's kind
     */
    Map<String, Object> answers();

    /**
     * Makes a context of a language only.
     *
     * @param locale the language
     * @return the context
     */
    static RenderContext of(Locale locale) {
        return ImmutableRenderContext.builder().locale(locale).build();
    }

    /**
     * Starts a context.
     *
     * @return the builder's first stage
     */
    static ImmutableRenderContext.LocaleBuildStage builder() {
        return ImmutableRenderContext.builder();
    }
}
