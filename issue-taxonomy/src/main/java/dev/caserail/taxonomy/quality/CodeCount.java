package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** How often an issue was tracked. */
@WrapperStyle
@Value.Immutable
public sealed interface CodeCount permits ImmutableCodeCount {
    /** {@return the issue} */
    IssueCode issue();

    /** {@return how often} */
    long count();

    /**
     * Counts an issue.
     *
     * @param issue the issue
     * @param count how often it was tracked
     * @return both
     */
    static CodeCount of(IssueCode issue, long count) {
        return ImmutableCodeCount.of(issue, count);
    }
}
