package dev.caserail.model.status;

import dev.caserail.model.internal.words.Labels;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** A priority as a desk defines it: code, and what people read. */
@WrapperStyle
@Value.Immutable
public sealed interface PriorityDefinition permits ImmutablePriorityDefinition {
    /** {@return its stable name} */
    PriorityCode code();

    /** {@return what people read, by language; never empty} */
    Map<Locale, String> labels();

    /**
     * Makes a definition.
     *
     * @param code its stable name
     * @param labels what people read, by language
     * @return the definition
     * @throws IllegalArgumentException if there is no label
     */
    static PriorityDefinition of(PriorityCode code, Map<Locale, String> labels) {
        return ImmutablePriorityDefinition.of(code, labels);
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
            throw new IllegalArgumentException("priority `" + code().value() + "` has no label");
        }
    }
}
