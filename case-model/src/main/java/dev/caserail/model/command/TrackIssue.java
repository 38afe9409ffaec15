package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import org.immutables.value.Value;

/** Record an issue on the case (F5). The first one is the primary issue; a later one becomes it if it says so. */
@WrapperStyle
@Value.Immutable
public sealed interface TrackIssue extends CaseCommand permits ImmutableTrackIssue {
    /** {@return the issue} */
    IssueCode issue();

    /** {@return what it is about} */
    TrackingTarget target();

    /** {@return whether it becomes the primary issue} */
    boolean primary();

    /**
     * Makes the command.
     *
     * @param issue the issue
     * @param target what it is about
     * @param primary whether it becomes the primary issue
     * @return the command
     */
    static TrackIssue of(IssueCode issue, TrackingTarget target, boolean primary) {
        return ImmutableTrackIssue.of(issue, target, primary);
    }

    @Override
    @Value.NonAttribute
    default Permission permission() {
        return Permission.TRACK;
    }
}
