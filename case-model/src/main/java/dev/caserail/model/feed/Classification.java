package dev.caserail.model.feed;

import dev.caserail.model.contact.CallDirection;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.event.AbsorptionUndone;
import dev.caserail.model.event.ArticleAttached;
import dev.caserail.model.event.AttachmentAdded;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseAbsorbed;
import dev.caserail.model.event.CaseAssigned;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseLinked;
import dev.caserail.model.event.CaseMerged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseOpenedBySplit;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.CaseUnlinked;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.EntriesSplitOff;
import dev.caserail.model.event.EscalationFired;
import dev.caserail.model.event.IdentityChecked;
import dev.caserail.model.event.IssueCorrected;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.event.MessageReceived;
import dev.caserail.model.event.MessageSent;
import dev.caserail.model.event.MilestoneRecorded;
import dev.caserail.model.event.NoteAdded;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.event.TeamMemberAdded;
import dev.caserail.model.event.TeamMemberRemoved;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.DeliveryTarget;
import dev.caserail.taxonomy.tracking.ProductLineTarget;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import dev.caserail.taxonomy.tracking.TrackingTarget;
import java.util.List;
import java.util.Optional;

/** Says of each event what a feed shows it as: its kind, direction, visibility, channel and deliveries. */
final class Classification {
    private Classification() {}

    static FeedEntry of(EntryId id, JournalEntry entry) {
        CaseEvent event = entry.event();
        if (event instanceof CaseOpened e) {
            return contact(id, entry, e.contact());
        }
        if (event instanceof MessageReceived e) {
            return contact(id, entry, e.contact());
        }
        if (event instanceof MessageSent e) {
            Channel channel = e.message().channel();
            return start(id, FeedKind.of(channel), FeedDirection.OUTGOING, Visibility.CUSTOMER_VISIBLE, entry)
                    .channel(channel)
                    .build();
        }
        if (event instanceof CallLogged e) {
            boolean inbound = e.call().direction() == CallDirection.INBOUND;
            return start(
                            id,
                            FeedKind.CALL,
                            inbound ? FeedDirection.INCOMING : FeedDirection.OUTGOING,
                            Visibility.INTERNAL,
                            entry)
                    .channel(Channel.PHONE)
                    .build();
        }
        if (event instanceof AttachmentAdded e) {
            return start(
                            id,
                            FeedKind.ATTACHMENT,
                            FeedDirection.WITHIN,
                            e.attachment().visibility(),
                            entry)
                    .belongsTo(e.to())
                    .build();
        }
        if (event instanceof ArticleAttached e) {
            return start(id, FeedKind.ARTICLE, FeedDirection.WITHIN, e.article().visibility(), entry)
                    .belongsTo(e.to())
                    .build();
        }
        Visibility visibility = event instanceof StatusChanged ? Visibility.CUSTOMER_VISIBLE : Visibility.INTERNAL;
        return start(id, kind(event), FeedDirection.WITHIN, visibility, entry)
                .addAllDeliveries(deliveries(event))
                .build();
    }

    /** What an agent noted of a call is in the agent's words, and not for the customer. */
    private static FeedEntry contact(EntryId id, JournalEntry entry, IncomingContact contact) {
        boolean noted = contact.channel() == Channel.PHONE
                || contact.channel() == Channel.VIDEO
                || contact.call().isPresent();
        return start(
                        id,
                        FeedKind.of(contact.channel()),
                        FeedDirection.INCOMING,
                        noted ? Visibility.INTERNAL : Visibility.CUSTOMER_VISIBLE,
                        entry)
                .channel(contact.channel())
                .addAllDeliveries(
                        contact.deliveries().stream().map(Delivery::id).toList())
                .build();
    }

    private static ImmutableFeedEntry.BuildFinal start(
            EntryId id, FeedKind kind, FeedDirection direction, Visibility visibility, JournalEntry entry) {
        return FeedEntry.builder()
                .id(id)
                .kind(kind)
                .direction(direction)
                .visibility(visibility)
                .entry(entry);
    }

    private static FeedKind kind(CaseEvent event) {
        if (event instanceof NoteAdded) {
            return FeedKind.NOTE;
        }
        if (event instanceof StatusChanged) {
            return FeedKind.STATUS;
        }
        if (event instanceof CaseAssigned || event instanceof CaseUnassigned) {
            return FeedKind.ASSIGNMENT;
        }
        if (event instanceof CaseTransferred) {
            return FeedKind.TRANSFER;
        }
        if (event instanceof PriorityChanged) {
            return FeedKind.PRIORITY;
        }
        if (event instanceof TeamMemberAdded || event instanceof TeamMemberRemoved) {
            return FeedKind.TEAM;
        }
        if (event instanceof IssueTracked || event instanceof IssueCorrected) {
            return FeedKind.ISSUE;
        }
        if (event instanceof QuicktextProposed) {
            return FeedKind.QUICKTEXT;
        }
        if (event instanceof MilestoneRecorded
                || event instanceof ServiceLevelApplied
                || event instanceof EscalationFired) {
            return FeedKind.MILESTONE;
        }
        if (event instanceof CaseLinked || event instanceof CaseUnlinked) {
            return FeedKind.LINK;
        }
        if (event instanceof IdentityChecked) {
            return FeedKind.IDENTITY;
        }
        boolean merge = event instanceof CaseMerged
                || event instanceof CaseUnmerged
                || event instanceof CaseAbsorbed
                || event instanceof AbsorptionUndone
                || event instanceof EntriesSplitOff
                || event instanceof CaseOpenedBySplit;
        return merge ? FeedKind.MERGE : FeedKind.PRIVACY;
    }

    private static List<DeliveryId> deliveries(CaseEvent event) {
        if (event instanceof IssueTracked e) {
            return delivery(e.tracked()).stream().toList();
        }
        return event instanceof IssueCorrected e ? delivery(e.to()).stream().toList() : List.of();
    }

    private static Optional<DeliveryId> delivery(TrackedIssue issue) {
        TrackingTarget target = issue.target();
        if (target instanceof DeliveryTarget t) {
            return Optional.of(t.delivery());
        }
        return target instanceof ProductLineTarget t ? Optional.of(t.delivery()) : Optional.empty();
    }
}
