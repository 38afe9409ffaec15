package dev.caserail.routing.mutation;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** A small change of a table (T14). */
@WrapperStyle
@Value.Immutable
public sealed interface Mutant permits ImmutableMutant {
    /** {@return how it was changed} */
    MutationOperator operator();

    /** {@return the rules that were changed; empty for the hit policy} */
    List<RuleId> rules();

    /** {@return the change in words, on one line: {@code rule big: items > 20 became > 21}} */
    String words();

    /**
     * Puts the three together.
     *
     * @param operator how it was changed
     * @param rules the rules that were changed
     * @param words the change in words
     * @return the mutant
     */
    static Mutant of(MutationOperator operator, Iterable<RuleId> rules, String words) {
        return ImmutableMutant.of(operator, rules, words);
    }
}
