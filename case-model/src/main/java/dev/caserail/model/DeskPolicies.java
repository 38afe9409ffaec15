package dev.caserail.model;

import dev.caserail.model.attachment.AttachmentLimits;
import dev.caserail.model.contact.CallNotePolicy;
import dev.caserail.model.identity.IdentityRequirements;
import dev.caserail.model.permission.AccessPolicy;
import dev.caserail.model.status.LifecyclePolicy;
import dev.caserail.model.status.PrioritySet;
import dev.caserail.model.status.StatusSet;

/** All that a desk may choose, together. */
record DeskPolicies(
        StatusSet statuses,
        PrioritySet priorities,
        LifecyclePolicy lifecycle,
        AccessPolicy access,
        CallNotePolicy callNotes,
        AttachmentLimits attachments,
        IdentityRequirements identity) {

    DeskPolicies with(StatusSet own) {
        return new DeskPolicies(own, priorities, lifecycle, access, callNotes, attachments, identity);
    }

    DeskPolicies with(PrioritySet own) {
        return new DeskPolicies(statuses, own, lifecycle, access, callNotes, attachments, identity);
    }

    DeskPolicies with(LifecyclePolicy own) {
        return new DeskPolicies(statuses, priorities, own, access, callNotes, attachments, identity);
    }

    DeskPolicies with(AccessPolicy own) {
        return new DeskPolicies(statuses, priorities, lifecycle, own, callNotes, attachments, identity);
    }

    DeskPolicies with(CallNotePolicy own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, own, attachments, identity);
    }

    DeskPolicies with(AttachmentLimits own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, callNotes, own, identity);
    }

    DeskPolicies with(IdentityRequirements own) {
        return new DeskPolicies(statuses, priorities, lifecycle, access, callNotes, attachments, own);
    }
}
