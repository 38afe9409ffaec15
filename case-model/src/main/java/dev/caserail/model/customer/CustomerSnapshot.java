package dev.caserail.model.customer;

import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.Order;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * All that was known of one customer at one instant, as a value: what a screen shows, and what is stored beside a decision
 * that was made on it. In JSON, {@code states} tells a part that is empty from one that nobody knows.
 *
 * <p>It holds personal data; {@code toString} shows what the types in it show, which is none (C10).
 */
@ValueStyle
@Value.Immutable
public sealed interface CustomerSnapshot permits ImmutableCustomerSnapshot {
    /** {@return whose} */
    AccountId accountId();

    /** {@return when} */
    Instant at();

    /** {@return what is known about each part} */
    Map<ContextPart, PartState> states();

    /** {@return why parts are unavailable} */
    Map<ContextPart, Diagnostic> faults();

    /** {@return the account} */
    Optional<Account> account();

    /** {@return how the customer is called and reached} */
    Optional<ContactData> contactData();

    /** {@return deliveries, newest first} */
    List<Delivery> deliveries();

    /** {@return orders, newest first} */
    List<Order> orders();

    /** {@return the next free delivery slots} */
    List<DeliverySlot> freeSlots();

    /** {@return the open basket} */
    Optional<Basket> basket();

    /** {@return devices} */
    List<Device> devices();

    /** {@return features of the app} */
    List<AppFeature> appFeatures();

    /** {@return vouchers received} */
    List<Voucher> vouchers();

    /** {@return who looks after the customer} */
    Optional<AccountExecutive> accountExecutive();

    /** {@return the level of support} */
    Optional<SuccessPlan> successPlan();

    /** {@return what to heed} */
    List<SpecialHandling> specialHandling();

    /** {@return the systems that the customer uses} */
    List<SystemStatus> systemStatus();

    /** {@return articles that may help} */
    List<KnowledgeArticle> suggestedArticles();

    /**
     * Starts a snapshot.
     *
     * @return the builder's first stage
     */
    static ImmutableCustomerSnapshot.AccountIdBuildStage builder() {
        return ImmutableCustomerSnapshot.builder();
    }

    /**
     * Asks for every part of a context.
     *
     * @param from the context
     * @return what it answered
     */
    static CustomerSnapshot of(CustomerContext from) {
        Map<ContextPart, PartState> states = new LinkedHashMap<>();
        Map<ContextPart, Diagnostic> faults = new LinkedHashMap<>();
        for (ContextPart name : ContextPart.values()) {
            Part<?> part = from.part(name);
            states.put(name, part.state());
            part.fault().ifPresent(fault -> faults.put(name, fault));
        }
        return builder()
                .accountId(from.accountId())
                .at(from.at())
                .putAllStates(states)
                .putAllFaults(faults)
                .account(from.account().value())
                .contactData(from.contactData().value())
                .addAllDeliveries(all(from.deliveries()))
                .addAllOrders(all(from.orders()))
                .addAllFreeSlots(all(from.freeSlots()))
                .basket(from.basket().value())
                .addAllDevices(all(from.devices()))
                .addAllAppFeatures(all(from.appFeatures()))
                .addAllVouchers(all(from.vouchers()))
                .accountExecutive(from.accountExecutive().value())
                .successPlan(from.successPlan().value())
                .addAllSpecialHandling(all(from.specialHandling()))
                .addAllSystemStatus(all(from.systemStatus()))
                .addAllSuggestedArticles(all(from.suggestedArticles()))
                .build();
    }

    private static <T> List<T> all(Part<List<T>> part) {
        return part.value().orElse(List.of());
    }

    /**
     * Finds what is known about a part.
     *
     * @param part the part
     * @return its state; a part that nothing is said about was not provided
     */
    default PartState state(ContextPart part) {
        return states().getOrDefault(part, PartState.NOT_PROVIDED);
    }

    /**
     * Finds why a part is unavailable.
     *
     * @param part the part
     * @return the diagnostic; empty in every other state
     */
    default Optional<Diagnostic> fault(ContextPart part) {
        return Optional.ofNullable(faults().get(part));
    }

    /** Checks that the states fit what is there. */
    @Value.Check
    default void check() {
        Map<ContextPart, Boolean> there = new LinkedHashMap<>();
        there.put(ContextPart.ACCOUNT, account().isPresent());
        there.put(ContextPart.CONTACT_DATA, contactData().isPresent());
        there.put(ContextPart.DELIVERIES, !deliveries().isEmpty());
        there.put(ContextPart.ORDERS, !orders().isEmpty());
        there.put(ContextPart.FREE_SLOTS, !freeSlots().isEmpty());
        there.put(ContextPart.BASKET, basket().isPresent());
        there.put(ContextPart.DEVICES, !devices().isEmpty());
        there.put(ContextPart.APP_FEATURES, !appFeatures().isEmpty());
        there.put(ContextPart.VOUCHERS, !vouchers().isEmpty());
        there.put(ContextPart.ACCOUNT_EXECUTIVE, accountExecutive().isPresent());
        there.put(ContextPart.SUCCESS_PLAN, successPlan().isPresent());
        there.put(ContextPart.SPECIAL_HANDLING, !specialHandling().isEmpty());
        there.put(ContextPart.SYSTEM_STATUS, !systemStatus().isEmpty());
        there.put(ContextPart.SUGGESTED_ARTICLES, !suggestedArticles().isEmpty());
        there.forEach((part, present) -> {
            if (present != (state(part) == PartState.PROVIDED)) {
                throw new IllegalArgumentException("part `" + part + "` is " + (present ? "there" : "not there")
                        + ", but its state is " + state(part));
            }
        });
    }

    /**
     * {@return the snapshot as a context, for rules and quicktexts} Parts that were unavailable are so again, whatever their
     * sources would say now.
     */
    @Value.NonAttribute
    default CustomerContext context() {
        return new CustomerContext(this);
    }
}
