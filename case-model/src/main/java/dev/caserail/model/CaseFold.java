package dev.caserail.model;

import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.event.CallLogged;
import dev.caserail.model.event.CaseOpened;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.IssueTracked;
import dev.caserail.model.event.JournalEntry;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The one place where events become state: commands and replay both go through it, so they cannot differ. */
final class CaseFold {
    private final ImmutableSupportCase.OpenedAtBuildStage identity;
    private final Instant openedAt;
    private final Optional<String> subject;
    private final Optional<Locale> language;
    private final List<Delivery> deliveries;
    private final List<TrackedIssue> issues;
    private final List<CallLog> calls;
    private Optional<TrackedIssue> primaryIssue;
    private Optional<SkillCode> skill;
    private Instant changedAt;
    private long version;

    private CaseFold(CaseId id, IncomingContact contact, JournalEntry entry) {
        this.identity =
                ImmutableSupportCase.builder().id(id).channel(contact.channel()).customer(contact.sender());
        this.openedAt = entry.at();
        this.subject = contact.subject();
        this.language = contact.language();
        this.deliveries = contact.deliveries();
        this.issues = new ArrayList<>();
        this.calls = new ArrayList<>(contact.call().stream().toList());
        this.primaryIssue = Optional.empty();
        this.skill = Optional.empty();
        this.changedAt = entry.at();
        this.version = entry.sequence();
    }

    private CaseFold(SupportCase state) {
        this.identity = ImmutableSupportCase.builder()
                .id(state.id())
                .channel(state.channel())
                .customer(state.customer());
        this.openedAt = state.openedAt();
        this.subject = state.subject();
        this.language = state.language();
        this.deliveries = state.deliveries();
        this.issues = new ArrayList<>(state.issues());
        this.calls = new ArrayList<>(state.calls());
        this.primaryIssue = state.primaryIssue();
        this.skill = state.skill();
        this.changedAt = state.changedAt();
        this.version = state.version();
    }

    /** Begins with the event that opens the case. */
    static CaseFold begin(CaseId id, CaseOpened opened, JournalEntry entry) {
        return new CaseFold(id, opened.contact(), entry);
    }

    /** Goes on from a state. */
    static CaseFold resume(SupportCase state) {
        return new CaseFold(state);
    }

    void apply(JournalEntry entry) {
        if (entry.at().isAfter(changedAt)) {
            changedAt = entry.at();
        }
        version = entry.sequence();
        if (entry.event() instanceof IssueTracked e) {
            if (!issues.contains(e.tracked())) {
                issues.add(e.tracked());
            }
            if (e.primary()) {
                primaryIssue = Optional.of(e.tracked());
            }
        } else if (entry.event() instanceof CaseTransferred e) {
            skill = Optional.of(e.to());
        } else if (entry.event() instanceof CallLogged e) {
            calls.add(e.call());
        }
    }

    /** Ends the fold; to be called once. */
    SupportCase state() {
        return identity.openedAt(openedAt)
                .changedAt(changedAt)
                .version(version)
                .subject(subject)
                .language(language)
                .addAllDeliveries(deliveries)
                .addAllIssues(issues)
                .primaryIssue(primaryIssue)
                .skill(skill)
                .addAllCalls(calls)
                .build();
    }
}
