package dev.caserail.routing.table;

import dev.caserail.routing.value.Fact;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Either;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.immutables.value.Value;

/**
 * Why a table answered what it did, and what would have led to another outcome (T7).
 *
 * @param <O> the outcome's type
 */
@WrapperStyle
@Value.Immutable
public sealed interface Explanation<O> permits ImmutableExplanation {
    /** {@return which table was asked} */
    TableVersion table();

    /** {@return the facts that the table asks for, by column} */
    Map<String, Fact> facts();

    /** {@return what it answers} */
    Either<NoDecision, Answer<O>> answer();

    /** {@return how each rule took the facts, in the table's order} */
    List<RuleTrace> traces();

    /** {@return the nearest change for each other outcome that was found, fewest changed facts first} */
    List<Alternative<O>> alternatives();

    /**
     * {@return whether the search for alternatives came to its end} If not, an outcome that is missing may still be within
     * reach, and one that is there may have a smaller change.
     */
    boolean complete();

    /**
     * Puts the parts together.
     *
     * @param <O> the outcome's type
     * @param table which table was asked
     * @param facts the facts that the table asks for, by column
     * @param answer what it answers
     * @param traces how each rule took the facts
     * @param alternatives the nearest change for each other outcome
     * @param complete whether the search for alternatives came to its end
     * @return the explanation
     */
    static <O> Explanation<O> of(
            TableVersion table,
            Map<String, ? extends Fact> facts,
            Either<NoDecision, Answer<O>> answer,
            Iterable<RuleTrace> traces,
            Iterable<? extends Alternative<O>> alternatives,
            boolean complete) {
        return ImmutableExplanation.of(table, facts, answer, traces, alternatives, complete);
    }

    /**
     * Says it line by line: the answer, each rule, the alternatives.
     *
     * @param locale the reader's locale; German and English are spoken
     * @return the lines
     */
    default List<String> words(Locale locale) {
        return words(locale, Map.of());
    }

    /**
     * Says it line by line, with the labels that people read above the columns: {@code with Items ordered 21 instead of 3}.
     *
     * @param locale the reader's locale; German and English are spoken
     * @param labels labels by the columns' names, such as those of a DMN table; a column without one, or with the one of
     *     another column, is called by its name
     * @return the lines
     */
    default List<String> words(Locale locale, Map<String, String> labels) {
        return new LabelledWords(labels, locale).of(this);
    }
}
