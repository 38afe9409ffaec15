package dev.caserail.model.customer;

import dev.caserail.model.identifier.ProductId;
import dev.caserail.model.order.Money;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** Under which conditions a voucher can be redeemed (F2). What is absent is no condition. */
@ValueStyle
@Value.Immutable
public sealed interface VoucherConditions permits ImmutableVoucherConditions {
    /** {@return what the basket must cost at least} */
    Optional<Money> minimumOrder();

    /** {@return when it begins to be valid, inclusive} */
    Optional<Instant> validFrom();

    /** {@return when it ceases to be valid, exclusive} */
    Optional<Instant> validUntil();

    /** {@return the products it is for; empty for all} */
    List<ProductId> products();

    /** {@return how often one customer may redeem it; empty for any number of times} */
    Optional<Integer> timesPerCustomer();

    /** {@return whether it is for a customer's first order only; no, if nothing is said} */
    default boolean firstOrderOnly() {
        return false;
    }

    /** {@return further conditions, as text for people; no program knows whether they are met} */
    List<String> furtherTerms();

    /**
     * Starts conditions.
     *
     * @return the builder
     */
    static ImmutableVoucherConditions.Builder builder() {
        return ImmutableVoucherConditions.builder();
    }

    /** Checks that the voucher can be valid, and redeemed once at least. */
    @Value.Check
    default void check() {
        if (validFrom().isPresent()
                && validUntil().isPresent()
                && !validFrom().get().isBefore(validUntil().get())) {
            throw new IllegalArgumentException("validUntil " + validUntil().get() + ", expected after validFrom "
                    + validFrom().get());
        }
        if (timesPerCustomer().filter(times -> times < 1).isPresent()) {
            throw new IllegalArgumentException(
                    "timesPerCustomer is " + timesPerCustomer().get() + ", expected 1 or more");
        }
    }
}
