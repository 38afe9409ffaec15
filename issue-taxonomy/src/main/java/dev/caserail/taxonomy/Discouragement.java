package dev.caserail.taxonomy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** Why an issue should be avoided, and what to track instead (F7). */
@WrapperStyle
@Value.Immutable
public sealed interface Discouragement permits ImmutableDiscouragement {
    /** {@return why, in the desk's words} */
    String reason();

    /**
     * {@return what usually fits better, the likeliest first; never empty} {@code TaxonomyCsv} sees to it that each exists
     * and is not discouraged itself.
     */
    List<IssueCode> betterAlternatives();

    /**
     * Says why and what instead.
     *
     * @param reason why the issue should be avoided
     * @param betterAlternatives what usually fits better, the likeliest first
     * @return both
     * @throws IllegalArgumentException if there is no reason or no alternative
     */
    static Discouragement of(String reason, Iterable<IssueCode> betterAlternatives) {
        return ImmutableDiscouragement.of(reason, betterAlternatives);
    }

    /** Checks that both are there. */
    @Value.Check
    default void check() {
        if (reason().isBlank() || betterAlternatives().isEmpty()) {
            throw new IllegalArgumentException("a discouraged issue needs a reason and an alternative");
        }
    }
}
