package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.ValueStyle;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing a case can be about, such as a missing product. */
@ValueStyle
@Value.Immutable
public sealed interface Issue permits ImmutableIssue {
    /** {@return its stable name} */
    IssueCode code();

    /** {@return what it is tracked on} */
    IssueLevel level();

    /** {@return its group within the level} */
    IssueGroup group();

    /** {@return the definition: when to track this issue} */
    String useWhen();

    /** {@return when not to, and which issue to track then; empty if the taxonomy says nothing} */
    Optional<String> notWhen();

    /** {@return what people read, per language; never empty} */
    Map<Locale, String> labels();

    /** {@return why to avoid it and what instead; empty for most issues} */
    Optional<Discouragement> discouragement();

    /** {@return the skill it normally belongs to; empty if any agent can handle it} */
    Optional<DefaultSkill> defaultSkill();

    /**
     * Starts an issue.
     *
     * @return the builder's first stage
     */
    static ImmutableIssue.CodeBuildStage builder() {
        return ImmutableIssue.builder();
    }

    /**
     * Reads the label in a language.
     *
     * @param locale the language asked for
     * @return the label for exactly this locale, else for its language, else the first one there is
     */
    default String label(Locale locale) {
        String exact = labels().get(locale);
        if (exact != null) {
            return exact;
        }
        String language = labels().get(Locale.forLanguageTag(locale.getLanguage()));
        return language != null ? language : labels().values().iterator().next();
    }

    /** Checks that somebody can read it. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("issue `" + code().value() + "` has no label");
        }
    }
}
