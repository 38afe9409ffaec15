package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** An issue recorded on a case, with what it is about. */
@WrapperStyle
@Value.Immutable
public sealed interface TrackedIssue permits ImmutableTrackedIssue {
    /** {@return the issue} */
    IssueCode issue();

    /** {@return what it is about} */
    TrackingTarget target();

    /**
     * Pairs an issue with its target; {@link TrackingRules} checks that they fit.
     *
     * @param issue the issue
     * @param target what it is about
     * @return both
     */
    static TrackedIssue of(IssueCode issue, TrackingTarget target) {
        return ImmutableTrackedIssue.of(issue, target);
    }
}
