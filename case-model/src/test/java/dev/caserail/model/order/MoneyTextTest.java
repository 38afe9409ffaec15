package dev.caserail.model.order;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.caserail.taxonomy.diagnostic.PathLocation;
import java.math.BigDecimal;
import java.util.Currency;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Q5: money as a type. */
class MoneyTextTest {
    private static final Currency EURO = Currency.getInstance("EUR");

    @ParameterizedTest
    @CsvSource({
        "12.5, EUR, 12.50 EUR",
        "12.500, EUR, 12.50 EUR",
        "12, EUR, 12.00 EUR",
        "1E+3, EUR, 1000.00 EUR",
        "-0.010, EUR, -0.01 EUR",
        "0E+30, EUR, 0.00 EUR",
        "0E-30, EUR, 0.00 EUR",
        "1200.0, JPY, 1200 JPY",
        "1.2, KWD, 1.200 KWD",
        "9999999999999999.99, EUR, 9999999999999999.99 EUR"
    })
    void has_the_scale_of_its_currency(String amount, String currency, String text) {
        Money money = Money.of(new BigDecimal(amount), Currency.getInstance(currency));

        assertEquals(text, money.toString());
        assertEquals(money, Money.parse(text, PathLocation.of("total")).get());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005 | EUR | amount `1.005` of `EUR`, expected at most 2 digits behind the point",
                "0.5 | JPY | amount `0.5` of `JPY`, expected at most 0 digits behind the point",
                "1E-999999999 | EUR | amount `1E-999999999` of `EUR`, expected at most 2 digits behind the point",
                "1E+999999999 | EUR | amount `1E+999999999`, expected at most 18 digits in all",
                "10000000000000000 | EUR | amount `10000000000000000`, expected at most 18 digits in all",
                "-10000000000000000 | EUR | amount `-10000000000000000`, expected at most 18 digits in all",
                "1 | XAU | currency `XAU`, expected one that people pay in"
            })
    void is_refused_where_nobody_could_pay_it(String amount, String currency, String message) {
        IllegalArgumentException thrown = assertThrows(
                IllegalArgumentException.class, () -> Money.of(new BigDecimal(amount), Currency.getInstance(currency)));
        assertEquals(message, thrown.getMessage());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "12.50",
                "EUR",
                "12.50EUR",
                "12.50  EUR",
                "12,50 EUR",
                "+1 EUR",
                "1E3 EUR",
                ".5 EUR",
                "5. EUR",
                "1 eur",
                "12.50 EUR "
            })
    void of_another_shape_is_told_with_its_place(String text) {
        assertEquals(
                "total: error: `" + text
                        + "` is no amount of money, expected digits and currency as in `12.50 EUR` [money.malformed]",
                Money.parse(text, PathLocation.of("total")).getError().line());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.005 EUR | amount `1.005` of `EUR`, expected at most 2 digits behind the point",
                "1.00 XYZ | unknown currency `XYZ`, expected a code of ISO 4217",
                "1 XAU | currency `XAU`, expected one that people pay in"
            })
    void from_outside_is_told_what_is_wrong_with_it(String text, String message) {
        assertEquals(
                message, Money.parse(text, PathLocation.of("total")).getError().message());
    }

    @Test
    void is_equal_to_the_same_amount() {
        assertEquals(Money.of(new BigDecimal("1"), EURO), Money.of(new BigDecimal("1.00"), EURO));
    }

    @Property
    void reads_what_it_writes(@ForAll("money") Money money) {
        assertEquals(money, Money.parse(money.toString(), PathLocation.of("")).get());
    }

    @Provide
    Arbitrary<Money> money() {
        return Combinators.combine(
                        Arbitraries.longs().between(-999_999_999_999_999_999L, 999_999_999_999_999_999L),
                        Arbitraries.of("EUR", "JPY", "KWD"))
                .as((units, code) -> {
                    Currency currency = Currency.getInstance(code);
                    return Money.of(BigDecimal.valueOf(units, currency.getDefaultFractionDigits()), currency);
                });
    }
}
