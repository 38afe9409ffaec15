package dev.caserail.model;

import dev.caserail.model.actor.Actor;
import dev.caserail.model.actor.CustomerActor;
import dev.caserail.model.attachment.AttachmentLimits;
import dev.caserail.model.command.CommandContext;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CaseEvent;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identity.IdentityRequirements;
import dev.caserail.model.permission.AccessPolicy;
import dev.caserail.model.permission.Permission;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.PrioritySet;
import dev.caserail.model.status.StatusSet;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All that a desk may choose, together. */
record DeskPolicies(
        StatusSet statuses,
        PrioritySet priorities,
        LifecyclePolicy lifecycle,
        AccessPolicy access,
        CallNotePolicy callNotes,
        AttachmentLimits attachments,
        IdentityRequirements identity,
        ZoneId zone) {
    /**
     * What somebody may do with a case. Customers have what they may on the cases of their own account; to another one they
     * may add what they write and send.
     */
    Set<Permission> permissions(SupportCase state, Actor actor) {
        Set<Permission> granted = access.permissions(actor);
        boolean stranger =
                actor instanceof CustomerActor customer && !customer.account().equals(state.account());
        if (!stranger) {
            return granted;
        }
        return granted.contains(Permission.ADD_TO_FEED) ? Set.of(Permission.ADD_TO_FEED) : Set.of();
    }

    /** What is to be found at a case given by its state alone. */
    Situation situation(SupportCase state, CommandContext context) {
        return Situation.of(state, context, permissions(state, context.actor()));
    }

    /** What is to be found at a case given by its journal, too. */
    Situation situation(SupportCase state, CaseJournal journal, CommandContext context) {
        return Situation.of(state, journal, context, permissions(state, context.actor()));
    }

    /** Opens a case from a contact. */
    Transition open(CaseId id, IncomingContact contact, CommandContext context) {
        return opened(id, CaseOpened.of(contact, Optional.of(statuses.initial()), priorities.initial()), context);
    }

    /** Opens a case by an event. */
    static Transition opened(CaseId id, CaseEvent opening, CommandContext context) {
        JournalEntry entry =
                JournalEntry.of(1, opening, context.actor(), context.at(), context.cause(), context.correlation());
        return ImmutableTransition.of(CaseFold.begin(id, entry).state(), List.of(entry), List.of(), List.of());
    }

    DeskPolicies with(StatusSet own) {
        return new DeskPolicies(own, priorities, lifecycle, access, callNotes, attachments, identity, zone);
    }

    DeskPolicies with(PrioritySet own) {
        return new DeskPolicies(statuses, own, lifecycle, access, callNotes, attachments, identity, zone);
    }

    DeskPolicies with(LifecyclePolicy own) {
        return new DeskPolicies(statuses, priorities, own, access, callNotes, attachments, identity, zone);
    }

    DeskPolicies with(AccessPolicy own) {
        return new DeskPolicies(statuses, priorities, lifecycle, own, callNotes, attachments, identity, zone);
    }

    DeskPolicies with(CallNotePolicy own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, own, attachments, identity, zone);
    }

    DeskPolicies with(AttachmentLimits own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, callNotes, own, identity, zone);
    }

    DeskPolicies with(IdentityRequirements own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, callNotes, attachments, own, zone);
    }

    DeskPolicies with(ZoneId own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, callNotes, attachments, identity, own);
    }
}
