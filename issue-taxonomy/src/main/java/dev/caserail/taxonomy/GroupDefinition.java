package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** A group of issues within a level, with what people read. */
@WrapperStyle
@Value.Immutable
public sealed interface GroupDefinition permits ImmutableGroupDefinition {
    /** {@return the level; a group of the same name on another level is another one} */
    IssueLevel level();

    /** {@return its name} */
    IssueGroup group();

    /** {@return what people read, per language; never empty} */
    Map<Locale, String> labels();

    /**
     * Defines a group.
     *
     * @param level its level
     * @param group its name
     * @param labels what people read, per language
     * @return the definition
     * @throws IllegalArgumentException if there is no label
     */
    static GroupDefinition of(IssueLevel level, IssueGroup group, Map<Locale, String> labels) {
        return ImmutableGroupDefinition.of(level, group, labels);
    }

    /**
     * Reads the label in a language.
     *
     * @param locale the language asked for
     * @return the label for exactly this locale, else for its language, else the first one there is
     */
    default String label(Locale locale) {
        return Labels.find(labels(), locale);
    }

    /** Checks that somebody can read it. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("group `" + group().value() + "` has no label");
        }
    }
}
