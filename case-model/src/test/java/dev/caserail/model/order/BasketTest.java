package dev.caserail.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.caserail.model.identifier.ProductId;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The customer's open basket, to which agents can add free products (F2). */
class BasketTest {
    @Test
    void what_an_agent_added_free_of_charge_costs_nothing() {
        BasketLine milk = line("P-1", 2, "1.29", "EUR", false);
        BasketLine bread = line("P-2", 1, "3.49", "EUR", true);
        Basket basket = basket(milk, bread);

        assertEquals(Optional.of("2.58 EUR"), basket.total().map(Money::toString));
        assertEquals(List.of(bread), basket.freeLines());
        assertEquals(Optional.of("0.00 EUR"), bread.price().map(Money::toString));
    }

    @Test
    void a_sum_that_would_be_wrong_is_not_given() {
        BasketLine milk = line("P-1", 2, "1.29", "EUR", false);
        BasketLine unpriced = BasketLine.builder()
                .product(ProductId.of("P-3"))
                .name("Eggs")
                .quantity(1)
                .build();

        assertEquals(Optional.empty(), basket().total());
        assertEquals(Optional.empty(), basket(milk, unpriced).total());
        assertEquals(
                Optional.empty(),
                basket(milk, line("P-4", 1, "1", "CHF", false)).total());
    }

    @Test
    void a_free_product_without_price_does_not_hinder_the_sum() {
        BasketLine gift = BasketLine.builder()
                .product(ProductId.of("P-3"))
                .name("Eggs")
                .quantity(1)
                .free(true)
                .build();

        assertEquals(
                Optional.of("1.29 EUR"),
                basket(line("P-1", 1, "1.29", "EUR", false), gift).total().map(Money::toString));
    }

    private static Basket basket(BasketLine... lines) {
        return Basket.builder().addLines(lines).build();
    }

    private static BasketLine line(String product, int quantity, String price, String currency, boolean free) {
        return BasketLine.builder()
                .product(ProductId.of(product))
                .name("Milk")
                .quantity(quantity)
                .unitPrice(Money.of(new BigDecimal(price), Currency.getInstance(currency)))
                .free(free)
                .build();
    }
}
