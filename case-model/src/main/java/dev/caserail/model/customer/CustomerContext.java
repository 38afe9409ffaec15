package dev.caserail.model.customer;

import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.Order;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.tracking.AccountId;
import io.vavr.Lazy;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Function;

/**
 * What is known of one customer at one instant (F2, F30). Rules and quicktexts read it through its parts.
 *
 * <p>Lazy: a source is asked when its part is needed, at most once, even from several threads. A source that throws, or
 * answers null, makes its part unavailable; the other parts stay. {@code toString} says which parts were asked for and how
 * that went, and shows no data (C10).
 */
public final class CustomerContext {
    /** The host's source of a part failed. */
    public static final DiagnosticCode UNAVAILABLE = DiagnosticCode.of("customer.part-unavailable");

    private final AccountId accountId;
    private final Instant at;
    private final Map<ContextPart, Lazy<? extends Part<?>>> parts = new EnumMap<>(ContextPart.class);

    private final Lazy<Part<Account>> account;
    private final Lazy<Part<ContactData>> contactData;
    private final Lazy<Part<List<Delivery>>> deliveries;
    private final Lazy<Part<List<Order>>> orders;
    private final Lazy<Part<List<DeliverySlot>>> freeSlots;
    private final Lazy<Part<Basket>> basket;
    private final Lazy<Part<List<Device>>> devices;
    private final Lazy<Part<List<AppFeature>>> appFeatures;
    private final Lazy<Part<List<Voucher>>> vouchers;
    private final Lazy<Part<AccountExecutive>> accountExecutive;
    private final Lazy<Part<SuccessPlan>> successPlan;
    private final Lazy<Part<List<SpecialHandling>>> specialHandling;
    private final Lazy<Part<List<SystemStatus>>> systemStatus;
    private final Lazy<Part<List<KnowledgeArticle>>> suggestedArticles;

    CustomerContext(CustomerSources from, AccountId accountId, Instant at) {
        this.accountId = accountId;
        this.at = at;
        Optional<BiConsumer<ContextPart, RuntimeException>> told = from.onFailure();
        account = one(ContextPart.ACCOUNT, from.account(), told);
        contactData = one(ContextPart.CONTACT_DATA, from.contactData(), told);
        deliveries = many(ContextPart.DELIVERIES, from.deliveries(), told);
        orders = many(ContextPart.ORDERS, from.orders(), told);
        freeSlots = many(ContextPart.FREE_SLOTS, from.freeSlots(), told);
        basket = one(ContextPart.BASKET, from.basket(), told);
        devices = many(ContextPart.DEVICES, from.devices(), told);
        appFeatures = many(ContextPart.APP_FEATURES, from.appFeatures(), told);
        vouchers = many(ContextPart.VOUCHERS, from.vouchers(), told);
        accountExecutive = one(ContextPart.ACCOUNT_EXECUTIVE, from.accountExecutive(), told);
        successPlan = one(ContextPart.SUCCESS_PLAN, from.successPlan(), told);
        specialHandling = many(ContextPart.SPECIAL_HANDLING, from.specialHandling(), told);
        systemStatus = many(ContextPart.SYSTEM_STATUS, from.systemStatus(), told);
        suggestedArticles = many(ContextPart.SUGGESTED_ARTICLES, from.suggestedArticles(), told);
    }

    CustomerContext(CustomerSnapshot known) {
        this.accountId = known.accountId();
        this.at = known.at();
        account = known(ContextPart.ACCOUNT, known, known.account());
        contactData = known(ContextPart.CONTACT_DATA, known, known.contactData());
        deliveries = known(ContextPart.DELIVERIES, known, Optional.of(known.deliveries()));
        orders = known(ContextPart.ORDERS, known, Optional.of(known.orders()));
        freeSlots = known(ContextPart.FREE_SLOTS, known, Optional.of(known.freeSlots()));
        basket = known(ContextPart.BASKET, known, known.basket());
        devices = known(ContextPart.DEVICES, known, Optional.of(known.devices()));
        appFeatures = known(ContextPart.APP_FEATURES, known, Optional.of(known.appFeatures()));
        vouchers = known(ContextPart.VOUCHERS, known, Optional.of(known.vouchers()));
        accountExecutive = known(ContextPart.ACCOUNT_EXECUTIVE, known, known.accountExecutive());
        successPlan = known(ContextPart.SUCCESS_PLAN, known, known.successPlan());
        specialHandling = known(ContextPart.SPECIAL_HANDLING, known, Optional.of(known.specialHandling()));
        systemStatus = known(ContextPart.SYSTEM_STATUS, known, Optional.of(known.systemStatus()));
        suggestedArticles = known(ContextPart.SUGGESTED_ARTICLES, known, Optional.of(known.suggestedArticles()));
    }

    /** {@return whose context it is} */
    public AccountId accountId() {
        return accountId;
    }

    /** {@return the instant for which the sources answer} */
    public Instant at() {
        return at;
    }

    /** {@return the account} */
    public Part<Account> account() {
        return account.get();
    }

    /** {@return how the customer is called and reached} */
    public Part<ContactData> contactData() {
        return contactData.get();
    }

    /** {@return deliveries, newest first} */
    public Part<List<Delivery>> deliveries() {
        return deliveries.get();
    }

    /** {@return orders, newest first} */
    public Part<List<Order>> orders() {
        return orders.get();
    }

    /** {@return the next free delivery slots, the next one first} */
    public Part<List<DeliverySlot>> freeSlots() {
        return freeSlots.get();
    }

    /** {@return the open basket} */
    public Part<Basket> basket() {
        return basket.get();
    }

    /** {@return devices, the one last used first} */
    public Part<List<Device>> devices() {
        return devices.get();
    }

    /** {@return features of the app that are on or off for this customer} */
    public Part<List<AppFeature>> appFeatures() {
        return appFeatures.get();
    }

    /** {@return vouchers received, newest first} */
    public Part<List<Voucher>> vouchers() {
        return vouchers.get();
    }

    /** {@return who of the host's people looks after the customer} */
    public Part<AccountExecutive> accountExecutive() {
        return accountExecutive.get();
    }

    /** {@return the level of support} */
    public Part<SuccessPlan> successPlan() {
        return successPlan.get();
    }

    /** {@return what to heed with this customer, the most important first} */
    public Part<List<SpecialHandling>> specialHandling() {
        return specialHandling.get();
    }

    /** {@return the host's systems that the customer uses} */
    public Part<List<SystemStatus>> systemStatus() {
        return systemStatus.get();
    }

    /** {@return articles that may help, the best first} */
    public Part<List<KnowledgeArticle>> suggestedArticles() {
        return suggestedArticles.get();
    }

    /**
     * Takes any part, for code that treats them alike.
     *
     * @param name which
     * @return the part
     */
    public Part<?> part(ContextPart name) {
        return Objects.requireNonNull(parts.get(name), "every part is there").get();
    }

    /** {@return all parts, each asked for if it was not yet: what agents and rules could see, to be stored} */
    public CustomerSnapshot snapshot() {
        return CustomerSnapshot.of(this);
    }

    /** A part as it was: a list that nobody knew is empty in the snapshot, and no value here. */
    private <T> Lazy<Part<T>> known(ContextPart name, CustomerSnapshot snapshot, Optional<T> value) {
        PartState state = snapshot.state(name);
        boolean nothingKnown = state == PartState.NOT_PROVIDED || state == PartState.UNAVAILABLE;
        Lazy<Part<T>> part = Lazy.of(() -> value.filter(v -> !nothingKnown)
                .map(v -> Part.of(name, v))
                .orElseGet(() -> Part.without(name, state, snapshot.fault(name))));
        parts.put(name, part);
        return part;
    }

    private <T> Lazy<Part<List<T>>> many(
            ContextPart name,
            Optional<CustomerSource<List<T>>> source,
            Optional<BiConsumer<ContextPart, RuntimeException>> told) {
        return lazy(name, source, told, all -> Part.of(name, List.copyOf(all)));
    }

    private <T> Lazy<Part<T>> one(
            ContextPart name,
            Optional<CustomerSource<Optional<T>>> source,
            Optional<BiConsumer<ContextPart, RuntimeException>> told) {
        return lazy(
                name,
                source,
                told,
                found -> found.map(value -> Part.of(name, value))
                        .orElseGet(() -> Part.without(name, PartState.EMPTY, Optional.empty())));
    }

    private <A, T> Lazy<Part<T>> lazy(
            ContextPart name,
            Optional<CustomerSource<A>> source,
            Optional<BiConsumer<ContextPart, RuntimeException>> told,
            Function<A, Part<T>> read) {
        Lazy<Part<T>> part = Lazy.of(() -> source.map(s -> ask(name, s, told, read))
                .orElseGet(() -> Part.without(name, PartState.NOT_PROVIDED, Optional.empty())));
        parts.put(name, part);
        return part;
    }

    private <A, T> Part<T> ask(
            ContextPart name,
            CustomerSource<A> source,
            Optional<BiConsumer<ContextPart, RuntimeException>> told,
            Function<A, Part<T>> read) {
        try {
            return read.apply(source.ask(accountId, at));
        } catch (RuntimeException e) {
            told.ifPresent(listener -> listener.accept(name, e));
            Diagnostic fault = Diagnostic.warning(
                    UNAVAILABLE,
                    PathLocation.of(name.path()),
                    "this part of the customer's context cannot be had: its source failed with `"
                            + e.getClass().getSimpleName() + "`",
                    "answer without it, or look it up in the system it comes from");
            return Part.without(name, PartState.UNAVAILABLE, Optional.of(fault));
        }
    }

    @Override
    public String toString() {
        StringBuilder shown = new StringBuilder("CustomerContext{account=")
                .append(accountId.value())
                .append(", at=")
                .append(at);
        parts.forEach((name, part) -> {
            if (part.isEvaluated()) {
                shown.append(", ").append(part.get());
            }
        });
        return shown.append('}').toString();
    }
}
