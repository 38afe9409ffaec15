package dev.caserail.model;

import dev.caserail.model.Situation.Decision;
import dev.caserail.model.command.AddNote;
import dev.caserail.model.command.AddTeamMember;
import dev.caserail.model.command.ApplyServiceLevel;
import dev.caserail.model.command.AssignCase;
import dev.caserail.model.command.AttachArticle;
import dev.caserail.model.command.AttachFile;
import dev.caserail.model.command.CaseCommand;
import dev.caserail.model.command.ChangePriority;
import dev.caserail.model.command.ChangeStatus;
import dev.caserail.model.command.CorrectIssue;
import dev.caserail.model.command.EndRetentionHold;
import dev.caserail.model.command.ErasePersonalData;
import dev.caserail.model.command.LinkCase;
import dev.caserail.model.command.LogCall;
import dev.caserail.model.command.PlaceRetentionHold;
import dev.caserail.model.command.ProposeQuicktext;
import dev.caserail.model.command.ReceiveMessage;
import dev.caserail.model.command.RecordDataRequest;
import dev.caserail.model.command.RecordEscalation;
import dev.caserail.model.command.RecordIdentityCheck;
import dev.caserail.model.command.RecordMilestone;
import dev.caserail.model.command.RemoveTeamMember;
import dev.caserail.model.command.SendMessage;
import dev.caserail.model.command.TrackIssue;
import dev.caserail.model.command.TransferCase;
import dev.caserail.model.command.UnassignCase;
import dev.caserail.model.command.UnlinkCase;
import dev.caserail.model.command.WithdrawRecordingConsent;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.IdentityChecked;
import dev.caserail.model.event.MilestoneRecorded;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.refusal.CaseError;
import io.vavr.control.Either;

/** Leads each command to its rule, which stands in the class that is about its part of the case. */
record CommandRules(
        LifecycleRules lifecycle,
        ConversationRules conversation,
        IssueRules issues,
        ConnectionRules connections,
        PrivacyRules privacy) {
    Either<CaseError, Decision> decide(Situation now, CaseCommand command) {
        if (command instanceof ReceiveMessage c) {
            return conversation.receive(now, c);
        }
        if (command instanceof SendMessage c) {
            return conversation.send(now, c);
        }
        if (command instanceof AddNote c) {
            return conversation.note(now, c);
        }
        if (command instanceof AddTeamMember c) {
            return conversation.join(now, c);
        }
        if (command instanceof RemoveTeamMember c) {
            return conversation.leave(now, c);
        }
        if (command instanceof LogCall c) {
            return conversation.logCall(now, c);
        }
        if (command instanceof AttachFile c) {
            return conversation.attach(now, c);
        }
        if (command instanceof AttachArticle c) {
            return conversation.attach(now, c);
        }
        if (command instanceof WithdrawRecordingConsent c) {
            return conversation.withdrawConsent(now, c);
        }
        if (command instanceof ChangeStatus c) {
            return lifecycle.changeStatus(now, c);
        }
        if (command instanceof AssignCase c) {
            return lifecycle.assign(now, c);
        }
        if (command instanceof UnassignCase c) {
            return lifecycle.unassign(now, c);
        }
        if (command instanceof TransferCase c) {
            return lifecycle.transfer(now, c);
        }
        if (command instanceof ChangePriority c) {
            return lifecycle.prioritize(now, c);
        }
        if (command instanceof TrackIssue c) {
            return issues.track(now, c);
        }
        if (command instanceof CorrectIssue c) {
            return issues.correct(now, c);
        }
        if (command instanceof LinkCase c) {
            return connections.link(now, c);
        }
        if (command instanceof UnlinkCase c) {
            return connections.unlink(now, c);
        }
        if (command instanceof ErasePersonalData c) {
            return privacy.erase(now, c);
        }
        if (command instanceof RecordDataRequest c) {
            return privacy.record(now, c);
        }
        if (command instanceof PlaceRetentionHold c) {
            return privacy.place(now, c);
        }
        if (command instanceof EndRetentionHold c) {
            return privacy.end(now, c);
        }
        if (command instanceof ApplyServiceLevel c) {
            return ServiceRules.apply(now, c);
        }
        if (command instanceof RecordEscalation c) {
            return ServiceRules.fire(now, c);
        }
        return Decision.of(recorded(command));
    }

    /** What is recorded as it is. */
    private static CaseEvent recorded(CaseCommand command) {
        if (command instanceof ProposeQuicktext c) {
            return QuicktextProposed.of(c.quicktext(), c.catalogue(), c.locale(), c.text());
        }
        if (command instanceof RecordIdentityCheck c) {
            return IdentityChecked.of(c.check());
        }
        RecordMilestone milestone = (RecordMilestone) command;
        return MilestoneRecorded.of(milestone.milestone(), milestone.outcome(), milestone.due());
    }
}
