package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a text is likely about; nothing where no code is likely enough. */
@WrapperStyle
@Value.Immutable
public sealed interface Suggestion permits ImmutableSuggestion {
    /** {@return the codes, the likeliest first; empty where it suggests nothing} */
    List<SuggestedIssue> issues();

    /** {@return how likely the likeliest code is, also where it is not suggested; 0 where the text says nothing} */
    double confidence();

    /** {@return how likely a code had to be} */
    double threshold();

    /**
     * Makes one.
     *
     * @param issues the codes, the likeliest first
     * @param confidence how likely the likeliest code is
     * @param threshold how likely a code had to be
     * @return the suggestion
     */
    static Suggestion of(Iterable<SuggestedIssue> issues, double confidence, double threshold) {
        return ImmutableSuggestion.of(issues, confidence, threshold);
    }

    /** {@return the likeliest code; empty where it suggests nothing} */
    @Value.NonAttribute
    default Optional<SuggestedIssue> best() {
        return issues().stream().findFirst();
    }
}
