package dev.caserail.model.command;

import org.immutables.value.Value;

/** Something asked of an open case. */
public sealed interface CaseCommand permits LogCall, ProposeQuicktext, TrackIssue, TransferCase {
    /**
     * {@return whether it only adds to the feed} Two such commands never conflict, whatever version their senders saw
     * (C8).
     */
    @Value.NonAttribute
    boolean appendOnly();
}
