package dev.caserail.routing.skill;

import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** A skill that cases can be handed to. Its internal name need not say what it means (F4, F10). */
@ValueStyle
@Value.Immutable
public sealed interface Skill permits ImmutableSkill {
    /** {@return its stable code} */
    SkillCode code();

    /** {@return what the desk calls it internally, such as {@code Twitter} for VAT invoices} */
    String name();

    /** {@return what people read, per language; never empty} */
    Map<Locale, String> labels();

    /** {@return which cases belong there, per language} */
    Map<Locale, String> descriptions();

    /**
     * Starts a skill.
     *
     * @return the builder's first stage
     */
    static ImmutableSkill.CodeBuildStage builder() {
        return ImmutableSkill.builder();
    }

    /**
     * Reads the label in a language.
     *
     * @param locale the language asked for
     * @return the label for exactly this locale, else for its language, else the first one there is
     */
    default String label(Locale locale) {
        return in(locale, labels()).orElseThrow();
    }

    /**
     * Reads the description in a language.
     *
     * @param locale the language asked for
     * @return the description for exactly this locale, else for its language, else the first one there is; empty if the
     *     catalogue has none
     */
    default Optional<String> description(Locale locale) {
        return in(locale, descriptions());
    }

    /** Checks that somebody can read it. */
    @Value.Check
    default void check() {
        if (name().isBlank() || labels().isEmpty()) {
            throw new IllegalArgumentException("skill `" + code().value() + "` has no name or no label");
        }
    }

    private static Optional<String> in(Locale locale, Map<Locale, String> texts) {
        String exact = texts.get(locale);
        String language = texts.get(Locale.forLanguageTag(locale.getLanguage()));
        return Optional.ofNullable(exact)
                .or(() -> Optional.ofNullable(language))
                .or(() -> texts.values().stream().findFirst());
    }
}
