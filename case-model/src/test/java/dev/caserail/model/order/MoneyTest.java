package dev.caserail.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.Scale;
import org.junit.jupiter.api.Test;

/** Amounts are exact and know their currency (F2: vouchers, baskets). */
class MoneyTest {
    private static final JsonMapper JSON = CaserailJsonModule.mapper();
    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency JPY = Currency.getInstance("JPY");

    @Test
    void an_amount_has_the_scale_of_its_currency() {
        assertEquals("12.50 EUR", euros("12.5").toString());
        assertEquals("12.50 EUR", euros("12.5000").toString());
        assertEquals("0.00 EUR", euros("0E+7").toString());
        assertEquals("1200 JPY", Money.of(new BigDecimal("1.2E3"), JPY).toString());
        assertEquals(euros("12.5"), euros("12.50"));
    }

    @Test
    void what_cannot_be_paid_is_no_amount() {
        for (String bad : new String[] {"0.001", "1E+30", "1E+1000000000", "12345678901234567.89", "1E-1000000000"}) {
            assertThrows(IllegalArgumentException.class, () -> euros(bad), bad);
        }
        assertThrows(IllegalArgumentException.class, () -> Money.of(new BigDecimal("0.5"), JPY));
        assertThrows(IllegalArgumentException.class, () -> Money.of(BigDecimal.ONE, Currency.getInstance("XAU")));
        assertEquals("9999999999999999.99 EUR", euros("9999999999999999.99").toString());
    }

    @Test
    void currencies_are_not_mixed() {
        Money yen = Money.of(BigDecimal.ONE, JPY);

        assertThrows(IllegalArgumentException.class, () -> euros("1").plus(yen));
        assertThrows(IllegalArgumentException.class, () -> euros("1").lessThan(yen));
    }

    @Test
    void amounts_compare_by_value() {
        assertTrue(euros("-1").lessThan(euros("0")));
        assertFalse(euros("1.0").lessThan(euros("1.00")));
    }

    @Property
    void sums_and_products_are_exact(
            @ForAll @Scale(2) @BigRange(min = "-99999", max = "99999") BigDecimal a,
            @ForAll @Scale(2) @BigRange(min = "-99999", max = "99999") BigDecimal b) {
        Money sum = Money.of(a, EUR).plus(Money.of(b, EUR));

        assertEquals(0, sum.amount().compareTo(a.add(b)));
        assertEquals(sum, Money.of(b, EUR).plus(Money.of(a, EUR)));
        assertEquals(Money.of(a, EUR).plus(Money.of(a, EUR)), Money.of(a, EUR).times(2));
    }

    @Property
    void json_gives_the_amount_back(
            @ForAll @Scale(2) @BigRange(min = "-9999999999999999", max = "9999999999999999") BigDecimal amount)
            throws Exception {
        Money money = Money.of(amount, EUR);

        assertEquals(money, JSON.readValue(JSON.writeValueAsString(money), Money.class));
    }

    private static Money euros(String amount) {
        return Money.of(new BigDecimal(amount), EUR);
    }
}
