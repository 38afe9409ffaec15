package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.internal.words.Localised;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/** An answer to the question of a {@link Split}, and the code that it leads to. */
@WrapperStyle
@Value.Immutable
public sealed interface SplitAnswer permits ImmutableSplitAnswer {
    /** {@return the code} */
    IssueCode to();

    /** {@return the answer, per language; empty where the code says it all} */
    Map<Locale, String> text();

    /**
     * Gives an answer.
     *
     * @param to the code that it leads to
     * @param text the answer, per language
     * @return both
     */
    static SplitAnswer of(IssueCode to, Map<Locale, String> text) {
        return ImmutableSplitAnswer.of(to, text);
    }

    /**
     * Reads the answer in a language.
     *
     * @param locale the language asked for
     * @return the answer for exactly this locale, else for its language, else the first one there is, else the code
     */
    default String text(Locale locale) {
        return Localised.find(text(), locale).orElse(to().value());
    }

    /**
     * Whether somebody who wrote this meant this answer.
     *
     * @param written what they wrote: the code, or the answer in any of its languages; case does not count
     * @return whether it is this one
     */
    default boolean meantBy(String written) {
        String asked = written.strip();
        return asked.equalsIgnoreCase(to().value()) || text().values().stream().anyMatch(asked::equalsIgnoreCase);
    }
}
