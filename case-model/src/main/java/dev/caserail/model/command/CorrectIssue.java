package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.util.Optional;
import org.immutables.value.Value;

/** Correct a tracked issue (C12). The old one stays in the journal. */
@WrapperStyle
@Value.Immutable
public sealed interface CorrectIssue extends CaseCommand permits ImmutableCorrectIssue {
    /** {@return what is recorded} */
    TrackedIssue from();

    /** {@return the right issue} */
    IssueCode issue();

    /** {@return the right target} */
    TrackingTarget target();

    /** {@return why, as text for people} */
    @Value.Redacted
    Optional<String> reason();

    /**
     * Makes the command.
     *
     * @param from what is recorded
     * @param issue the right issue
     * @param target the right target
     * @param reason why, as text for people
     * @return the command
     */
    static CorrectIssue of(TrackedIssue from, IssueCode issue, TrackingTarget target, Optional<String> reason) {
        return ImmutableCorrectIssue.of(from, issue, target, reason);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.CORRECT_TRACKING;
    }
}
