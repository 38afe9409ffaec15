package dev.caserail.model.event;

import dev.caserail.model.contact.Channel;
import dev.caserail.model.contact.Sender;
import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.link.EntryId;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.status.CaseStatus;
import dev.caserail.model.status.PriorityCode;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** The case was split off another one: its first event, if it is there (C7). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseOpenedBySplit extends CaseOpening permits ImmutableCaseOpenedBySplit {
    /** {@return the other case} */
    CaseId source();

    /** {@return the entries that came with it, oldest first} */
    List<EntryId> entries();

    /** {@return how many of them are calls} */
    int calls();

    /** {@return how many of those have a thorough note; absent in journals from before that was counted, and then 0} */
    Optional<Integer> thoroughCalls();

    /** {@return the channel of the other case} */
    Channel channel();

    /** {@return the customer} */
    Sender sender();

    /** {@return its first status} */
    CaseStatus status();

    /** {@return its first priority; empty for none} */
    Optional<PriorityCode> priority();

    /** {@return its subject} */
    @Value.Redacted
    Optional<String> subject();

    /** {@return the customer's language, if known} */
    Optional<Locale> language();

    /** {@return the deliveries it may be about} */
    List<Delivery> deliveries();

    /**
     * Makes the event.
     *
     * @param source the other case
     * @param entries the entries that came with it, oldest first
     * @param calls how many of them are calls
     * @param thoroughCalls how many of those have a thorough note; empty where nobody counted
     * @param channel the channel of the other case
     * @param sender the customer
     * @param status its first status
     * @param priority its first priority; empty for none
     * @param subject its subject
     * @param language the customer's language, if known
     * @param deliveries the deliveries it may be about
     * @return the event
     */
    static CaseOpenedBySplit of(
            CaseId source,
            List<EntryId> entries,
            int calls,
            Optional<Integer> thoroughCalls,
            Channel channel,
            Sender sender,
            CaseStatus status,
            Optional<PriorityCode> priority,
            Optional<String> subject,
            Optional<Locale> language,
            List<Delivery> deliveries) {
        return ImmutableCaseOpenedBySplit.of(
                source,
                entries,
                calls,
                thoroughCalls,
                channel,
                sender,
                status,
                priority,
                subject,
                language,
                deliveries);
    }
}
