package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** An issue in force that nobody tracked for long: nobody needs it, or nobody finds it. */
@WrapperStyle
@Value.Immutable
public sealed interface UnusedIssue permits ImmutableUnusedIssue {
    /** {@return the issue} */
    IssueCode issue();

    /** {@return the last day on which it was tracked; empty if it never was} */
    Optional<LocalDate> lastTrackedOn();

    /**
     * Names an issue.
     *
     * @param issue the issue
     * @param lastTrackedOn the last day on which it was tracked; empty if it never was
     * @return both
     */
    static UnusedIssue of(IssueCode issue, Optional<LocalDate> lastTrackedOn) {
        return ImmutableUnusedIssue.of(issue, lastTrackedOn);
    }
}
