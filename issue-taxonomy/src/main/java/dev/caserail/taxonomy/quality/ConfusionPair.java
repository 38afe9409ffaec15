package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** How often one issue was tracked where another was right, as corrections tell. */
@WrapperStyle
@Value.Immutable
public sealed interface ConfusionPair permits ImmutableConfusionPair {
    /** {@return what was tracked} */
    IssueCode from();

    /** {@return what it was corrected to} */
    IssueCode to();

    /** {@return how often} */
    long count();

    /**
     * Counts a pair.
     *
     * @param from what was tracked
     * @param to what it was corrected to
     * @param count how often
     * @return the pair
     */
    static ConfusionPair of(IssueCode from, IssueCode to, long count) {
        return ImmutableConfusionPair.of(from, to, count);
    }
}
