package dev.caserail.model.status;

import dev.caserail.model.internal.words.Labels;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** A status as a desk defines it: code, meaning, and what people read (C1). */
@WrapperStyle
@Value.Immutable
public sealed interface StatusDefinition permits ImmutableStatusDefinition {
    /** {@return code and meaning} */
    CaseStatus status();

    /** {@return what people read, by language; never empty} */
    Map<Locale, String> labels();

    /**
     * Makes a definition.
     *
     * @param status code and meaning
     * @param labels what people read, by language
     * @return the definition
     * @throws IllegalArgumentException if there is no label
     */
    static StatusDefinition of(CaseStatus status, Map<Locale, String> labels) {
        return ImmutableStatusDefinition.of(status, labels);
    }

    /**
     * Finds the label.
     *
     * @param locale the language asked for
     * @return the label in it, else in the language without its country, else in English, else the first one
     */
    default String label(Locale locale) {
        return Labels.of(labels(), locale);
    }

    /** Checks that people can read something. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("status `" + status().code().value() + "` has no label");
        }
    }
}
