package dev.caserail.model.customer;

import dev.caserail.model.attachment.KnowledgeArticle;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.Delivery;
import dev.caserail.model.order.DeliverySlot;
import dev.caserail.model.order.Order;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.AccountId;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import org.immutables.value.Value;

/**
 * Where a host has each part of what is known about its customers, as far as it has them. Put together once, at the start
 * of the program.
 *
 * <pre>{@code
 * CustomerSources sources = CustomerSources.builder()
 *         .deliveries(planning::deliveriesOf)
 *         .vouchers((account, at) -> marketing.vouchers(account))
 *         .build();
 * CustomerContext context = sources.context(account, now);
 * }</pre>
 *
 * <p>Immutable; as safe to share between threads as the sources are.
 */
@ValueStyle
@Value.Immutable
public sealed interface CustomerSources permits ImmutableCustomerSources {
    /** {@return the account} */
    Optional<CustomerSource<Optional<Account>>> account();

    /** {@return how the customer is called and reached} */
    Optional<CustomerSource<Optional<ContactData>>> contactData();

    /** {@return deliveries, newest first} */
    Optional<CustomerSource<List<Delivery>>> deliveries();

    /** {@return orders, newest first} */
    Optional<CustomerSource<List<Order>>> orders();

    /** {@return the next free delivery slots, the next one first} */
    Optional<CustomerSource<List<DeliverySlot>>> freeSlots();

    /** {@return the open basket} */
    Optional<CustomerSource<Optional<Basket>>> basket();

    /** {@return devices, the one last used first} */
    Optional<CustomerSource<List<Device>>> devices();

    /** {@return features of the app that can be switched} */
    Optional<CustomerSource<List<AppFeature>>> appFeatures();

    /** {@return vouchers received, newest first} */
    Optional<CustomerSource<List<Voucher>>> vouchers();

    /** {@return who looks after the customer} */
    Optional<CustomerSource<Optional<AccountExecutive>>> accountExecutive();

    /** {@return the level of support} */
    Optional<CustomerSource<Optional<SuccessPlan>>> successPlan();

    /** {@return what to heed, the most important first} */
    Optional<CustomerSource<List<SpecialHandling>>> specialHandling();

    /** {@return the systems that the customer uses} */
    Optional<CustomerSource<List<SystemStatus>>> systemStatus();

    /** {@return articles that may help, the best first} */
    Optional<CustomerSource<List<KnowledgeArticle>>> suggestedArticles();

    /**
     * {@return who is told when a source throws, to log it with the care that its message needs} The diagnostic of the part
     * says nothing of what was thrown but its kind, since messages may hold personal data (C10).
     */
    Optional<BiConsumer<ContextPart, RuntimeException>> onFailure();

    /**
     * Starts sources; all of them may be left out.
     *
     * @return the builder
     */
    static ImmutableCustomerSources.Builder builder() {
        return ImmutableCustomerSources.builder();
    }

    /**
     * Makes the context of one customer. No source is asked yet.
     *
     * @param account the customer's account
     * @param at the instant for which to answer
     * @return the context
     */
    default CustomerContext context(AccountId account, Instant at) {
        return new CustomerContext(this, account, at);
    }
}
