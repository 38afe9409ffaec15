package dev.caserail.model.customer;

import dev.caserail.model.identifier.VoucherId;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.BasketLine;
import dev.caserail.model.order.Money;
import dev.caserail.taxonomy.style.ValueStyle;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A voucher that a customer received, with its conditions and how often it was redeemed (F2).
 *
 * <p>{@link #unmet} answers what customers ask most: why does my voucher not work?
 */
@ValueStyle
@Value.Immutable
public sealed interface Voucher permits ImmutableVoucher {
    /** {@return its identifier} */
    VoucherId id();

    /** {@return what agents call it, as in {@code 5 EUR for a late delivery}} */
    String label();

    /** {@return when the customer received it} */
    Instant receivedAt();

    /** {@return the conditions} */
    VoucherConditions conditions();

    /** {@return what it takes off, as an amount; empty where it is a percentage or a free product} */
    Optional<Money> amount();

    /** {@return what it takes off, in per cent; above 0, at most 100} */
    Optional<BigDecimal> percent();

    /** {@return each time it was redeemed, oldest first} */
    List<VoucherRedemption> redemptions();

    /**
     * Starts a voucher.
     *
     * @return the builder's first stage
     */
    static ImmutableVoucher.IdBuildStage builder() {
        return ImmutableVoucher.builder();
    }

    /** {@return whether it was redeemed at all} */
    @Value.NonAttribute
    default boolean redeemed() {
        return !redemptions().isEmpty();
    }

    /**
     * Says why it cannot be redeemed on a basket.
     *
     * @param basket the basket
     * @param orderedBefore whether the customer has ordered before
     * @param at when
     * @return every condition that is not met, in the order of {@link UnmetCondition}; empty if it can be redeemed, as far
     *     as a program can tell: {@link VoucherConditions#furtherTerms} are for people
     */
    default List<UnmetCondition> unmet(Basket basket, boolean orderedBefore, Instant at) {
        VoucherConditions all = conditions();
        List<UnmetCondition> unmet = new ArrayList<>();
        if (all.validFrom().filter(at::isBefore).isPresent()) {
            unmet.add(UnmetCondition.NOT_YET_VALID);
        }
        if (all.validUntil().filter(end -> !at.isBefore(end)).isPresent()) {
            unmet.add(UnmetCondition.EXPIRED);
        }
        if (all.timesPerCustomer()
                .filter(times -> redemptions().size() >= times)
                .isPresent()) {
            unmet.add(UnmetCondition.USED_UP);
        }
        if (all.firstOrderOnly() && orderedBefore) {
            unmet.add(UnmetCondition.NOT_THE_FIRST_ORDER);
        }
        if (!all.products().isEmpty()
                && basket.lines().stream().map(BasketLine::product).noneMatch(all.products()::contains)) {
            unmet.add(UnmetCondition.NO_ELIGIBLE_PRODUCT);
        }
        if (all.minimumOrder().isPresent()) {
            Money minimum = all.minimumOrder().get();
            Optional<Money> total =
                    basket.total().filter(value -> value.currency().equals(minimum.currency()));
            if (total.isEmpty()) {
                unmet.add(UnmetCondition.BASKET_VALUE_UNKNOWN);
            } else if (total.get().lessThan(minimum)) {
                unmet.add(UnmetCondition.BELOW_MINIMUM_ORDER);
            }
        }
        return List.copyOf(unmet);
    }

    /** Checks that it takes off one thing. */
    @Value.Check
    default void check() {
        if (amount().isPresent() && percent().isPresent()) {
            throw new IllegalArgumentException(
                    "voucher `" + id().value() + "` takes off both an amount and a percentage, expected one of them");
        }
        boolean tooMuch = percent()
                .filter(p -> p.signum() <= 0 || p.compareTo(BigDecimal.valueOf(100)) > 0)
                .isPresent();
        if (tooMuch) {
            throw new IllegalArgumentException("voucher `" + id().value() + "` takes off "
                    + percent().get() + " per cent, expected more than 0 and at most 100");
        }
    }
}
