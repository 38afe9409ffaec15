package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.ValueStyle;
import java.time.LocalDate;
import java.util.List;
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

    /** {@return what tracking it says beside its topic; a topic and no more by default} */
    default IssueKind kind() {
        return IssueKind.TOPIC;
    }

    /** {@return what else people call it, in the author's order} */
    List<Synonym> synonyms();

    /** {@return the first day on which it is tracked, in the desk's zone; empty if it was always there} */
    Optional<LocalDate> validFrom();

    /** {@return from when it is tracked no more, and what instead; empty if nobody retired it} */
    Optional<Retirement> retirement();

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
        return Labels.find(labels(), locale);
    }

    /**
     * Says whether it may be tracked on a day.
     *
     * @param day the day, in the desk's zone
     * @return whether the issue is there already and not retired yet
     */
    default boolean inForce(LocalDate day) {
        return validFrom().filter(day::isBefore).isEmpty() && retiredOn(day).isEmpty();
    }

    /**
     * Finds the retirement that counts on a day.
     *
     * @param day the day, in the desk's zone
     * @return the retirement; empty if there is none, or only later
     */
    default Optional<Retirement> retiredOn(LocalDate day) {
        return retirement().filter(r -> !day.isBefore(r.from()));
    }

    /**
     * Reads the synonyms in a language.
     *
     * @param locale the language asked for
     * @return those of its language, of any region
     */
    default List<String> synonyms(Locale locale) {
        return synonyms().stream()
                .filter(s -> s.locale().getLanguage().equals(locale.getLanguage()))
                .map(Synonym::text)
                .toList();
    }

    /** Checks that somebody can read it, and that it was there before it went. */
    @Value.Check
    default void check() {
        if (labels().isEmpty()) {
            throw new IllegalArgumentException("issue `" + code().value() + "` has no label");
        }
        Optional<LocalDate> end = retirement().map(Retirement::from);
        if (end.isPresent()
                && validFrom().filter(from -> !from.isBefore(end.get())).isPresent()) {
            throw new IllegalArgumentException("issue `" + code().value() + "` retires on " + end.get()
                    + ", which is not after its first day " + validFrom().get());
        }
        if (retirement().filter(r -> r.successors().contains(code())).isPresent()) {
            throw new IllegalArgumentException("issue `" + code().value() + "` is its own successor");
        }
    }
}
