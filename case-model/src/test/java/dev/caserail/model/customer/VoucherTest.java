package dev.caserail.model.customer;

import static dev.caserail.model.customer.SampleCustomer.NOW;
import static dev.caserail.model.customer.SampleCustomer.euros;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.caserail.model.identifier.ProductId;
import dev.caserail.model.identifier.VoucherId;
import dev.caserail.model.order.Basket;
import dev.caserail.model.order.BasketLine;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Vouchers a customer received or redeemed, each with its conditions (F2): why does mine not work? */
class VoucherTest {
    private static final Basket BASKET = SampleCustomer.basket();
    private static final Basket EMPTY = Basket.builder().build();

    @Test
    void without_conditions_it_can_be_redeemed_on_anything() {
        assertEquals(List.of(), voucher(VoucherConditions.builder().build()).unmet(EMPTY, true, NOW));
    }

    @Test
    void it_is_valid_from_its_first_instant_to_before_its_last() {
        Voucher voucher = voucher(VoucherConditions.builder()
                .validFrom(NOW)
                .validUntil(NOW.plusSeconds(10))
                .build());

        assertEquals(List.of(UnmetCondition.NOT_YET_VALID), voucher.unmet(BASKET, true, NOW.minusNanos(1)));
        assertEquals(List.of(), voucher.unmet(BASKET, true, NOW));
        assertEquals(List.of(), voucher.unmet(BASKET, true, NOW.plusSeconds(10).minusNanos(1)));
        assertEquals(List.of(UnmetCondition.EXPIRED), voucher.unmet(BASKET, true, NOW.plusSeconds(10)));
    }

    @Test
    void once_per_customer_is_once() {
        VoucherConditions once = VoucherConditions.builder().timesPerCustomer(1).build();

        assertEquals(List.of(), voucher(once).unmet(BASKET, true, NOW));
        assertFalse(voucher(once).redeemed());

        Voucher redeemed = builder(once)
                .addRedemptions(VoucherRedemption.of(NOW, Optional.empty()))
                .build();
        assertEquals(List.of(UnmetCondition.USED_UP), redeemed.unmet(BASKET, true, NOW));
        assertTrue(redeemed.redeemed());
    }

    @Test
    void a_first_order_is_asked_for() {
        Voucher voucher =
                voucher(VoucherConditions.builder().firstOrderOnly(true).build());

        assertEquals(List.of(UnmetCondition.NOT_THE_FIRST_ORDER), voucher.unmet(BASKET, true, NOW));
        assertEquals(List.of(), voucher.unmet(BASKET, false, NOW));
    }

    @Test
    void one_of_its_products_must_be_in_the_basket() {
        Voucher bananas = voucher(VoucherConditions.builder()
                .addProducts(ProductId.of("P-7"), ProductId.of("P-4011"))
                .build());
        Voucher other = voucher(
                VoucherConditions.builder().addProducts(ProductId.of("P-7")).build());

        assertEquals(List.of(), bananas.unmet(BASKET, true, NOW));
        assertEquals(List.of(UnmetCondition.NO_ELIGIBLE_PRODUCT), other.unmet(BASKET, true, NOW));
    }

    @Test
    void the_basket_must_cost_the_minimum() {
        assertEquals(List.of(), minimum("3.98").unmet(BASKET, true, NOW));
        assertEquals(
                List.of(UnmetCondition.BELOW_MINIMUM_ORDER), minimum("3.99").unmet(BASKET, true, NOW));
        assertEquals(
                List.of(UnmetCondition.BASKET_VALUE_UNKNOWN), minimum("3.99").unmet(EMPTY, true, NOW));
        Basket unpriced = Basket.builder()
                .addLines(BasketLine.builder()
                        .product(ProductId.of("P-1"))
                        .name("Milk")
                        .quantity(1)
                        .build())
                .build();
        assertEquals(List.of(UnmetCondition.BASKET_VALUE_UNKNOWN), minimum("1").unmet(unpriced, true, NOW));
    }

    @Test
    void everything_that_speaks_against_it_is_told_at_once() {
        assertEquals(
                List.of(
                        UnmetCondition.EXPIRED,
                        UnmetCondition.USED_UP,
                        UnmetCondition.NOT_THE_FIRST_ORDER,
                        UnmetCondition.NO_ELIGIBLE_PRODUCT,
                        UnmetCondition.BASKET_VALUE_UNKNOWN),
                SampleCustomer.voucher().unmet(EMPTY, true, NOW.plusSeconds(99L * 86_400)));
    }

    @Test
    void what_makes_no_sense_is_refused() {
        VoucherConditions none = VoucherConditions.builder().build();
        assertThrows(
                IllegalArgumentException.class,
                () -> builder(none).amount(euros("5")).percent(BigDecimal.TEN).build());
        for (String percent : List.of("0", "-1", "100.01")) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> builder(none).percent(new BigDecimal(percent)).build());
        }
        builder(none).percent(new BigDecimal("100")).build();
        assertThrows(
                IllegalArgumentException.class,
                () -> VoucherConditions.builder().timesPerCustomer(0).build());
        assertThrows(
                IllegalArgumentException.class,
                () -> VoucherConditions.builder().validFrom(NOW).validUntil(NOW).build());
    }

    private static Voucher minimum(String amount) {
        return voucher(VoucherConditions.builder().minimumOrder(euros(amount)).build());
    }

    private static Voucher voucher(VoucherConditions conditions) {
        return builder(conditions).build();
    }

    private static ImmutableVoucher.BuildFinal builder(VoucherConditions conditions) {
        return Voucher.builder()
                .id(VoucherId.of("V-1"))
                .label("A voucher")
                .receivedAt(NOW)
                .conditions(conditions);
    }
}
