package dev.caserail.model;

import dev.caserail.model.attachment.Attachment;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.contact.Visibility;
import dev.caserail.model.identifier.AgentId;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.identity.IdentityCheck;
import dev.caserail.model.identity.IdentityState;
import dev.caserail.model.link.CaseLink;
import dev.caserail.model.link.LinkKind;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.privacy.DataSubjectRequest;
import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.model.servicelevel.agreement.ServiceTerms;
import dev.caserail.model.servicelevel.step.FiredStep;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A support case at one version: the fold over its journal (C2). It changes only through the commands of a
 * {@link CaseDesk}, each of which answers a new instance. What was said and written is in its feed, not here, so that a
 * case of many entries is no larger than one of few. Immutable; its JSON form serves as a snapshot.
 */
@ValueStyle
@Value.Immutable
public sealed interface SupportCase permits ImmutableSupportCase {
    /** {@return its identifier, which is also the reference that customers see} */
    CaseId id();

    /** {@return the channel it was opened through} */
    Channel channel();

    /** {@return the customer who opened it} */
    Sender customer();

    /** {@return when it was opened} */
    Instant openedAt();

    /** {@return where it stands (C1)} */
    CaseStatus status();

    /** {@return since when it stands there} */
    Instant statusSince();

    /** {@return when something last happened to it} */
    Instant changedAt();

    /**
     * {@return when something was last decided about it: the time of the last entry that does more than add to the feed} No
     * decision is dated before an earlier one; what was added to the feed stands in nobody's way, however it is dated.
     */
    default Instant decidedAt() {
        return changedAt();
    }

    /** {@return how many events it has seen: the sequence of its last journal entry} */
    long version();

    /**
     * {@return the number of the last entry by which somebody worked on it} Merges and their undoing, holds and erasures are
     * no work. A merge can be undone until this one is later (C7).
     */
    long workedOn();

    /** {@return when it was resolved last; empty if it never was, or was reopened since} */
    Optional<Instant> resolvedAt();

    /** {@return the subject of the contact that opened it} */
    @Value.Redacted
    Optional<String> subject();

    /** {@return the customer's language, if known} */
    Optional<Locale> language();

    /** {@return the deliveries it may be about} */
    List<Delivery> deliveries();

    /** {@return the tracked issues, in the order they were recorded} */
    List<TrackedIssue> issues();

    /** {@return the issue that counts first; present as soon as one is tracked} */
    Optional<TrackedIssue> primaryIssue();

    /** {@return the skill it is with; empty before the first transfer} */
    Optional<SkillCode> skill();

    /** {@return the agent who has it; empty for nobody} */
    Optional<AgentId> assignee();

    /** {@return its priority; empty where the desk has no initial one and nobody gave one} */
    Optional<PriorityCode> priority();

    /** {@return what it is measured by (S11); empty before a service level is applied} */
    Optional<ServiceTerms> serviceTerms();

    /** {@return the steps of escalations that fired on it, in the order they did (S12)} */
    List<FiredStep> firedSteps();

    /** {@return the agents pulled in (F14), in the order they came} */
    Set<AgentId> team();

    /** {@return how many calls it shows: the one that opened it and those of merged cases included, those split off not} */
    default int calls() {
        return 0;
    }

    /** {@return how many of them have a thorough note (C5)} */
    default int thoroughCalls() {
        return 0;
    }

    /** {@return when it was reopened, by whomever, in the order of the journal} */
    List<Instant> reopenedAt();

    /** {@return how often it was reopened, by whomever} */
    @Value.NonAttribute
    default int reopenings() {
        return reopenedAt().size();
    }

    /** {@return the files attached to it, whether or not they went to another case since (F11)} */
    List<Attachment> attachments();

    /** {@return the checks of who the customer is (C9), oldest first} */
    List<IdentityCheck> identityChecks();

    /** {@return the cases it hangs together with (C7), in the order the links were made} */
    List<CaseLink> links();

    /** {@return the case that has its entries, if it is merged (C7)} */
    Optional<CaseId> mergedInto();

    /** {@return the cases merged into it, in the order they came (C7)} */
    List<Absorption> absorbed();

    /** {@return the data-subject requests on it, each as it stands (C10)} */
    List<DataSubjectRequest> dataRequests();

    /** {@return the retention holds on it, ended ones included (C10)} */
    List<RetentionHold> holds();

    /** {@return the number of the last entry whose personal data are erased; empty for none (C10)} */
    Optional<Long> erasedUpTo();

    /**
     * {@return the case as its customer may see it} Without agents, skill, service level, team, links, checks, holds and requests, without
     * files that are internal (C3, C11).
     */
    @Value.NonAttribute
    default SupportCase forCustomer() {
        return ImmutableSupportCase.builder()
                .id(id())
                .channel(channel())
                .customer(customer())
                .openedAt(openedAt())
                .status(status())
                .statusSince(statusSince())
                .changedAt(changedAt())
                .version(version())
                .workedOn(workedOn())
                .decidedAt(decidedAt())
                .resolvedAt(resolvedAt())
                .subject(subject())
                .language(language())
                .addAllDeliveries(deliveries())
                .addAllAttachments(attachments().stream()
                        .filter(file -> file.visibility() == Visibility.CUSTOMER_VISIBLE)
                        .toList())
                .mergedInto(mergedInto())
                .build();
    }

    /** {@return whether it shows entries of other cases, or other cases show entries of it: by merges and splits (C7)} */
    @Value.NonAttribute
    default boolean sharesEntries() {
        return !absorbed().isEmpty()
                || mergedInto().isPresent()
                || links().stream()
                        .anyMatch(link -> link.kind() == LinkKind.SPLIT_INTO || link.kind() == LinkKind.SPLIT_FROM);
    }

    /** {@return the parent account (F1)} */
    @Value.NonAttribute
    default AccountId account() {
        return customer().account();
    }

    /** {@return how sure the desk is of the customer (C9)} */
    @Value.NonAttribute
    default IdentityState identity() {
        return IdentityState.of(identityChecks());
    }

    /**
     * Finds a delivery.
     *
     * @param delivery its identifier
     * @return the delivery; empty if the case has none of that identifier
     */
    default Optional<Delivery> delivery(DeliveryId delivery) {
        return deliveries().stream().filter(d -> d.id().equals(delivery)).findFirst();
    }

    /**
     * Lists the cases of one kind of link.
     *
     * @param kind what the other cases are to this one
     * @return the other cases, in the order the links were made
     */
    default List<CaseId> linked(LinkKind kind) {
        return links().stream()
                .filter(l -> l.kind() == kind)
                .map(CaseLink::other)
                .toList();
    }
}
