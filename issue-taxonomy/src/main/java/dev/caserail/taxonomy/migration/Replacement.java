package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** One code takes the place of another: it was renamed or, where several have the same one, merged. */
@WrapperStyle
@Value.Immutable
public sealed interface Replacement extends Move permits ImmutableReplacement {
    @Override
    IssueCode from();

    /** {@return the code that takes its place} */
    IssueCode to();

    /**
     * Replaces a code.
     *
     * @param from the code that is tracked no more
     * @param to the code that takes its place
     * @return both
     */
    static Replacement of(IssueCode from, IssueCode to) {
        return ImmutableReplacement.of(from, to);
    }

    @Override
    @Value.NonAttribute
    default List<IssueCode> targets() {
        return List.of(to());
    }
}
