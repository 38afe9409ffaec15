package dev.caserail.model;

import dev.caserail.model.actor.EntryCause;
import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.IncomingContact;
import dev.caserail.model.contact.Sender;
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
import dev.caserail.model.event.CaseOpening;
import dev.caserail.model.event.CaseTransferred;
import dev.caserail.model.event.CaseUnassigned;
import dev.caserail.model.event.CaseUnlinked;
import dev.caserail.model.event.CaseUnmerged;
import dev.caserail.model.event.DataRequestRecorded;
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
import dev.caserail.model.event.PersonalDataErased;
import dev.caserail.model.event.PriorityChanged;
import dev.caserail.model.event.QuicktextProposed;
import dev.caserail.model.event.RetentionHoldEnded;
import dev.caserail.model.event.RetentionHoldPlaced;
import dev.caserail.model.event.ServiceLevelApplied;
import dev.caserail.model.event.StatusChanged;
import dev.caserail.model.event.TeamMemberAdded;
import dev.caserail.model.event.TeamMemberRemoved;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.model.status.StatusCategory;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The one place where events become state: commands and replay both go through it, so they cannot differ. */
final class CaseFold {
    private final CaseId id;
    private final Channel channel;
    private final Instant openedAt;
    private final Optional<Locale> language;
    private final List<Delivery> deliveries;
    private final List<TrackedIssue> issues = new ArrayList<>();
    private final Set<AgentId> team = new LinkedHashSet<>();
    private final List<CaseLink> links = new ArrayList<>();
    private final List<Absorption> absorbed = new ArrayList<>();
    private final List<Attachment> attachments = new ArrayList<>();
    private final List<Instant> reopenedAt = new ArrayList<>();
    private final List<IdentityCheck> identityChecks = new ArrayList<>();
    private final List<DataSubjectRequest> dataRequests = new ArrayList<>();
    private final List<RetentionHold> holds = new ArrayList<>();
    private final List<FiredStep> firedSteps = new ArrayList<>();
    private Sender customer;
    private Optional<String> subject;
    private CaseStatus status;
    private Instant statusSince;
    private Instant changedAt;
    private Instant decidedAt;
    private long version;
    private long workedOn;
    private int calls;
    private int thoroughCalls;
    private Optional<TrackedIssue> primaryIssue = Optional.empty();
    private Optional<SkillCode> skill = Optional.empty();
    private Optional<AgentId> assignee = Optional.empty();
    private Optional<PriorityCode> priority;
    private Optional<ServiceTerms> serviceTerms = Optional.empty();
    private Optional<CaseId> mergedInto = Optional.empty();
    private Optional<Long> erasedUpTo = Optional.empty();
    private Optional<Instant> resolvedAt = Optional.empty();

    private CaseFold(CaseId id, JournalEntry entry, CaseOpened opened) {
        IncomingContact contact = opened.contact();
        this.id = id;
        this.channel = contact.channel();
        this.customer = contact.sender();
        this.openedAt = entry.at();
        this.subject = contact.subject();
        this.language = contact.language();
        this.deliveries = new ArrayList<>(contact.deliveries());
        this.status = opened.status().orElseGet(() -> CaseStatus.of(StatusCategory.NEW));
        this.priority = opened.priority();
        this.calls = contact.call().isPresent() ? 1 : 0;
        this.thoroughCalls = thorough(contact.call());
        this.statusSince = entry.at();
        this.changedAt = entry.at();
        this.decidedAt = entry.at();
        this.version = entry.sequence();
        this.workedOn = entry.sequence();
    }

    private CaseFold(CaseId id, JournalEntry entry, CaseOpenedBySplit opened) {
        this.id = id;
        this.channel = opened.channel();
        this.customer = opened.sender();
        this.openedAt = entry.at();
        this.subject = opened.subject();
        this.language = opened.language();
        this.deliveries = new ArrayList<>(opened.deliveries());
        this.status = opened.status();
        this.priority = opened.priority();
        this.calls = opened.calls();
        this.thoroughCalls = opened.thoroughCalls().orElse(0);
        this.statusSince = entry.at();
        this.changedAt = entry.at();
        this.decidedAt = entry.at();
        this.version = entry.sequence();
        this.workedOn = entry.sequence();
        this.links.add(CaseLink.of(LinkKind.SPLIT_FROM, opened.source()));
    }

    private CaseFold(SupportCase state) {
        this.id = state.id();
        this.channel = state.channel();
        this.customer = state.customer();
        this.openedAt = state.openedAt();
        this.subject = state.subject();
        this.language = state.language();
        this.deliveries = new ArrayList<>(state.deliveries());
        this.issues.addAll(state.issues());
        this.team.addAll(state.team());
        this.serviceTerms = state.serviceTerms();
        this.firedSteps.addAll(state.firedSteps());
        this.links.addAll(state.links());
        this.absorbed.addAll(state.absorbed());
        this.attachments.addAll(state.attachments());
        this.identityChecks.addAll(state.identityChecks());
        this.dataRequests.addAll(state.dataRequests());
        this.holds.addAll(state.holds());
        this.status = state.status();
        this.statusSince = state.statusSince();
        this.changedAt = state.changedAt();
        this.decidedAt = state.decidedAt();
        this.version = state.version();
        this.workedOn = state.workedOn();
        this.calls = state.calls();
        this.thoroughCalls = state.thoroughCalls();
        this.reopenedAt.addAll(state.reopenedAt());
        this.primaryIssue = state.primaryIssue();
        this.skill = state.skill();
        this.assignee = state.assignee();
        this.priority = state.priority();
        this.mergedInto = state.mergedInto();
        this.erasedUpTo = state.erasedUpTo();
        this.resolvedAt = state.resolvedAt();
    }

    /** Begins with the entry that opens the case. */
    static CaseFold begin(CaseId id, JournalEntry entry) {
        CaseOpening opening = (CaseOpening) entry.event();
        return opening instanceof CaseOpened opened
                ? new CaseFold(id, entry, opened)
                : new CaseFold(id, entry, (CaseOpenedBySplit) opening);
    }

    /** Goes on from a state. */
    static CaseFold resume(SupportCase state) {
        return new CaseFold(state);
    }

    /** Folds a whole journal that begins with the opening. */
    static SupportCase over(CaseId id, Iterable<JournalEntry> entries) {
        Iterator<JournalEntry> all = entries.iterator();
        CaseFold fold = begin(id, all.next());
        while (all.hasNext()) {
            fold.apply(all.next());
        }
        return fold.state();
    }

    CaseFold apply(JournalEntry entry) {
        if (entry.at().isAfter(changedAt)) {
            changedAt = entry.at();
        }
        if (entry.at().isAfter(decidedAt) && decides(entry)) {
            decidedAt = entry.at();
        }
        version = entry.sequence();
        CaseEvent event = entry.event();
        if (!aside(event)) {
            workedOn = entry.sequence();
        }
        // three parts, for the sake of the reader; an event belongs to one at most
        if (!moves(entry, event) && !tracks(event)) {
            connects(entry, event);
        }
        return this;
    }

    /** Additions to the feed decide nothing, nor does what follows from them by itself. */
    private static boolean decides(JournalEntry entry) {
        CaseEvent event = entry.event();
        boolean follows = entry.cause().filter(EntryCause.class::isInstance).isPresent()
                && (event instanceof StatusChanged || event instanceof TeamMemberAdded);
        return !follows
                && !(event instanceof MessageReceived
                        || event instanceof MessageSent
                        || event instanceof NoteAdded
                        || event instanceof CallLogged
                        || event instanceof AttachmentAdded
                        || event instanceof ArticleAttached
                        || event instanceof QuicktextProposed
                        || event instanceof IdentityChecked
                        || event instanceof MilestoneRecorded);
    }

    /** What happens to a case without anybody working on it. */
    private static boolean aside(CaseEvent event) {
        return event instanceof CaseAbsorbed
                || event instanceof AbsorptionUndone
                || event instanceof CaseMerged
                || event instanceof CaseUnmerged
                || event instanceof RetentionHoldPlaced
                || event instanceof RetentionHoldEnded
                || event instanceof PersonalDataErased
                || event instanceof ServiceLevelApplied
                || event instanceof EscalationFired;
    }

    /** Status, people, priority: who has the case, and where it stands. */
    private boolean moves(JournalEntry entry, CaseEvent event) {
        if (event instanceof StatusChanged e) {
            boolean done =
                    e.from().category() == StatusCategory.RESOLVED || e.from().category() == StatusCategory.CLOSED;
            if (done && e.to().category() == StatusCategory.OPEN) {
                reopenedAt.add(entry.at());
            }
            if (e.to().category() != StatusCategory.RESOLVED) {
                resolvedAt = e.to().category() == StatusCategory.OPEN ? Optional.empty() : resolvedAt;
            } else if (e.from().category() != StatusCategory.RESOLVED) {
                resolvedAt = Optional.of(entry.at());
            }
            stand(e.to(), entry);
        } else if (event instanceof CaseTransferred e) {
            skill = Optional.of(e.to());
        } else if (event instanceof CaseAssigned e) {
            assignee = Optional.of(e.to());
        } else if (event instanceof CaseUnassigned) {
            assignee = Optional.empty();
        } else if (event instanceof PriorityChanged e) {
            priority = Optional.of(e.to());
        } else if (event instanceof ServiceLevelApplied e) {
            serviceTerms = Optional.of(e.to());
        } else if (event instanceof EscalationFired e) {
            firedSteps.add(e.step());
        } else if (event instanceof TeamMemberAdded e) {
            team.add(e.agent());
        } else if (event instanceof TeamMemberRemoved e) {
            team.remove(e.agent());
        } else {
            return false;
        }
        return true;
    }

    /** Issues, deliveries and calls: what the case is about. */
    private boolean tracks(CaseEvent event) {
        if (event instanceof IssueTracked e) {
            if (!issues.contains(e.tracked())) {
                issues.add(e.tracked());
            }
            if (e.primary()) {
                primaryIssue = Optional.of(e.tracked());
            }
        } else if (event instanceof IssueCorrected e) {
            issues.replaceAll(issue -> issue.equals(e.from()) ? e.to() : issue);
            primaryIssue = primaryIssue.map(issue -> issue.equals(e.from()) ? e.to() : issue);
        } else if (event instanceof CallLogged e) {
            calls++;
            thoroughCalls += thorough(Optional.of(e.call()));
        } else if (event instanceof AttachmentAdded e) {
            attachments.add(e.attachment());
        } else if (event instanceof IdentityChecked e) {
            identityChecks.add(e.check());
        } else if (event instanceof MessageReceived e) {
            learn(e.contact().deliveries());
            calls += e.contact().call().isPresent() ? 1 : 0;
            thoroughCalls += thorough(e.contact().call());
        } else {
            return false;
        }
        return true;
    }

    /** Links, merges, splits and erasure. */
    private void connects(JournalEntry entry, CaseEvent event) {
        if (event instanceof CaseLinked e) {
            links.add(e.link());
        } else if (event instanceof CaseUnlinked e) {
            links.remove(e.link());
        } else if (event instanceof EntriesSplitOff e) {
            links.add(CaseLink.of(LinkKind.SPLIT_INTO, e.into()));
            calls -= e.calls();
            thoroughCalls -= e.thoroughCalls().orElse(0);
        } else if (event instanceof CaseMerged e) {
            mergedInto = Optional.of(e.into());
            stand(e.to(), entry);
        } else if (event instanceof CaseUnmerged e) {
            mergedInto = Optional.empty();
            stand(e.to(), entry);
        } else if (event instanceof CaseAbsorbed e) {
            absorb(e, entry.sequence());
        } else if (event instanceof AbsorptionUndone e) {
            release(e.from());
        } else {
            protects(event);
        }
    }

    /** What the law asks for: requests, holds, erasure. */
    private void protects(CaseEvent event) {
        if (event instanceof DataRequestRecorded e) {
            dataRequests.removeIf(known -> known.id().equals(e.request().id()));
            dataRequests.add(e.request());
        } else if (event instanceof RetentionHoldPlaced e) {
            holds.add(e.hold());
        } else if (event instanceof RetentionHoldEnded e) {
            holds.replaceAll(hold -> hold.equals(e.before()) ? e.hold() : hold);
        } else if (event instanceof PersonalDataErased e) {
            erasedUpTo = Optional.of(e.upTo());
            customer = Sender.builder().account(customer.account()).build();
            subject = Optional.empty();
            attachments.replaceAll(Erasure::of);
            holds.replaceAll(Erasure::of);
            dataRequests.replaceAll(Erasure::of);
        }
    }

    private static int thorough(Optional<CallLog> call) {
        return call.filter(CallLog::thorough).isPresent() ? 1 : 0;
    }

    private void stand(CaseStatus now, JournalEntry entry) {
        status = now;
        statusSince = entry.at();
    }

    private void learn(List<Delivery> named) {
        for (Delivery delivery : named) {
            if (deliveries.stream().noneMatch(known -> known.id().equals(delivery.id()))) {
                deliveries.add(delivery);
            }
        }
    }

    private void absorb(CaseAbsorbed e, long sequence) {
        List<TrackedIssue> newIssues =
                e.issues().stream().filter(issue -> !issues.contains(issue)).toList();
        List<Delivery> newDeliveries = e.deliveries().stream()
                .filter(d -> deliveries.stream().noneMatch(known -> known.id().equals(d.id())))
                .toList();
        absorbed.add(ImmutableAbsorption.of(
                e.from(),
                sequence,
                e.issues(),
                newIssues,
                e.deliveries(),
                newDeliveries,
                e.calls(),
                e.thoroughCalls().orElse(0)));
        issues.addAll(newIssues);
        deliveries.addAll(newDeliveries);
        calls += e.calls();
        thoroughCalls += e.thoroughCalls().orElse(0);
        if (primaryIssue.isEmpty()) {
            primaryIssue = issues.stream().findFirst();
        }
    }

    /** What came only with the released case goes, unless another absorbed case has it, too: then it came with that one. */
    private void release(CaseId from) {
        List<Absorption> before = List.copyOf(absorbed);
        absorbed.clear();
        for (Absorption one : before) {
            if (one.from().equals(from)) {
                issues.removeAll(one.addedIssues());
                deliveries.removeAll(one.addedDeliveries());
                calls -= one.calls();
                thoroughCalls -= one.thoroughCalls();
            } else {
                absorbed.add(one);
            }
        }
        for (int i = 0; i < absorbed.size(); i++) {
            Absorption one = absorbed.get(i);
            List<TrackedIssue> newIssues = new ArrayList<>(one.addedIssues());
            one.issues().stream().filter(issue -> !issues.contains(issue)).forEach(newIssues::add);
            List<Delivery> newDeliveries = new ArrayList<>(one.addedDeliveries());
            one.deliveries().stream()
                    .filter(d ->
                            deliveries.stream().noneMatch(known -> known.id().equals(d.id())))
                    .forEach(newDeliveries::add);
            newIssues.stream().filter(issue -> !issues.contains(issue)).forEach(issues::add);
            newDeliveries.stream().filter(d -> !deliveries.contains(d)).forEach(deliveries::add);
            absorbed.set(
                    i,
                    ImmutableAbsorption.of(
                            one.from(),
                            one.sequence(),
                            one.issues(),
                            newIssues,
                            one.deliveries(),
                            newDeliveries,
                            one.calls(),
                            one.thoroughCalls()));
        }
        if (primaryIssue.filter(issues::contains).isEmpty()) {
            primaryIssue = issues.stream().findFirst();
        }
    }

    /** Ends the fold; to be called once. */
    SupportCase state() {
        return ImmutableSupportCase.builder()
                .id(id)
                .channel(channel)
                .customer(customer)
                .openedAt(openedAt)
                .status(status)
                .statusSince(statusSince)
                .changedAt(changedAt)
                .version(version)
                .workedOn(workedOn)
                .decidedAt(decidedAt)
                .subject(subject)
                .language(language)
                .addAllDeliveries(deliveries)
                .addAllIssues(issues)
                .primaryIssue(primaryIssue)
                .skill(skill)
                .assignee(assignee)
                .priority(priority)
                .serviceTerms(serviceTerms)
                .addAllFiredSteps(firedSteps)
                .addAllTeam(team)
                .calls(calls)
                .thoroughCalls(thoroughCalls)
                .addAllReopenedAt(reopenedAt)
                .addAllLinks(links)
                .mergedInto(mergedInto)
                .addAllAbsorbed(absorbed)
                .addAllAttachments(attachments)
                .addAllIdentityChecks(identityChecks)
                .addAllDataRequests(dataRequests)
                .addAllHolds(holds)
                .erasedUpTo(erasedUpTo)
                .resolvedAt(resolvedAt)
                .build();
    }
}
