package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.internal.words.Localised;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Several codes take the place of one. Which of them it is, nobody can tell from the code: a question asks for it, case by
 * case.
 */
@WrapperStyle
@Value.Immutable
public sealed interface Split extends Move permits ImmutableSplit {
    @Override
    IssueCode from();

    /** {@return what to ask of a case, per language; never empty} */
    Map<Locale, String> question();

    /** {@return the answers, each with its code; at least two} */
    List<SplitAnswer> answers();

    /**
     * Splits a code.
     *
     * @param from the code that is tracked no more
     * @param question what to ask of a case, per language
     * @param answers the answers, each with its code
     * @return the split
     * @throws IllegalArgumentException if there is no question, there are less than two answers, or two have one code
     */
    static Split of(IssueCode from, Map<Locale, String> question, Iterable<SplitAnswer> answers) {
        return ImmutableSplit.of(from, question, answers);
    }

    @Override
    @Value.NonAttribute
    default List<IssueCode> targets() {
        return answers().stream().map(SplitAnswer::to).toList();
    }

    /**
     * Reads the question in a language.
     *
     * @param locale the language asked for
     * @return the question for exactly this locale, else for its language, else the first one there is
     */
    default String question(Locale locale) {
        return Localised.find(question(), locale).orElseThrow();
    }

    /** Checks that there is something to ask and to choose. */
    @Value.Check
    default void check() {
        Set<IssueCode> seen = new HashSet<>();
        if (question().isEmpty() || answers().size() < 2) {
            throw new IllegalArgumentException("the split of `" + from().value()
                    + "` needs a question and two answers, found " + answers().size());
        }
        for (SplitAnswer answer : answers()) {
            if (!seen.add(answer.to())) {
                throw new IllegalArgumentException("two answers of the split of `" + from().value() + "` lead to `"
                        + answer.to().value() + "`");
            }
        }
    }
}
