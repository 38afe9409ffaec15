package dev.caserail.model.event;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import org.immutables.value.Value;

/** An issue was recorded on the case (F5). */
@WrapperStyle
@Value.Immutable
public sealed interface IssueTracked extends CaseEvent permits ImmutableIssueTracked {
    /** {@return the issue and what it is about} */
    TrackedIssue tracked();

    /** {@return whether it is the primary issue from now on} */
    boolean primary();

    /**
     * Makes the event.
     *
     * @param tracked the issue and what it is about
     * @param primary whether it is the primary issue from now on
     * @return the event
     */
    static IssueTracked of(TrackedIssue tracked, boolean primary) {
        return ImmutableIssueTracked.of(tracked, primary);
    }
}
