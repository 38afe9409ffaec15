package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** A code that a text is likely about. */
@WrapperStyle
@Value.Immutable
public sealed interface SuggestedIssue permits ImmutableSuggestedIssue {
    /** {@return the code} */
    DeskCode code();

    /** {@return how likely it is, from 0 to 1; the scores of all codes of a model add up to 1} */
    double score();

    /** {@return the words that spoke for it rather than for others, the strongest first; at most five, none of less than a tenth} */
    List<WordVote> words();

    /**
     * Makes one.
     *
     * @param code the code
     * @param score how likely it is, from 0 to 1
     * @param words the words that spoke for it, the strongest first
     * @return the suggested issue
     * @throws IllegalArgumentException if the score is not from 0 to 1
     */
    static SuggestedIssue of(DeskCode code, double score, Iterable<WordVote> words) {
        return ImmutableSuggestedIssue.of(code, score, words);
    }

    /** Checks the score. */
    @Value.Check
    default void check() {
        if (!(score() >= 0 && score() <= 1)) {
            throw new IllegalArgumentException("score " + score() + ", expected from 0 to 1");
        }
    }
}
