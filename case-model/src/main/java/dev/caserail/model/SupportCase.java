package dev.caserail.model;

import dev.caserail.model.contact.CallLog;
import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.order.Delivery;
import dev.caserail.taxonomy.SkillCode;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.TrackedIssue;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A support case at one version: the fold over its journal (C2). It changes only through the commands of a
 * {@link CaseDesk}, each of which answers a new instance. Immutable; its JSON form serves as a snapshot.
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

    /** {@return when something last happened to it} */
    Instant changedAt();

    /** {@return how many events it has seen: the sequence of its last journal entry} */
    long version();

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

    /** {@return the calls on it, the one that opened it included} */
    List<CallLog> calls();

    /** {@return the parent account (F1)} */
    @Value.NonAttribute
    default AccountId account() {
        return customer().account();
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
}
