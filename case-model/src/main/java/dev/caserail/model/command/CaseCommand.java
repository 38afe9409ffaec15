package dev.caserail.model.command;

import dev.caserail.model.permission.Permission;
import org.immutables.value.Value;

/** Something asked of a case. */
public sealed interface CaseCommand
        permits AddNote,
                AddTeamMember,
                ApplyServiceLevel,
                AssignCase,
                AttachArticle,
                AttachFile,
                ChangePriority,
                ChangeStatus,
                CorrectIssue,
                EndRetentionHold,
                ErasePersonalData,
                LinkCase,
                LogCall,
                PlaceRetentionHold,
                ProposeQuicktext,
                ReceiveMessage,
                RecordDataRequest,
                RecordEscalation,
                RecordIdentityCheck,
                RecordMilestone,
                RemoveTeamMember,
                SendMessage,
                TrackIssue,
                TransferCase,
                UnassignCase,
                UnlinkCase,
                WithdrawRecordingConsent {
    /** {@return what whoever gives it must be permitted (C11)} Some statuses need another one, see {@code CaseDesk}. */
    @Value.NonAttribute
    Permission permission();

    /**
     * {@return whether it only adds to the feed} Such commands never conflict with any other, whatever version their senders
     * saw (C8).
     */
    @Value.NonAttribute
    default boolean appendOnly() {
        return false;
    }
}
