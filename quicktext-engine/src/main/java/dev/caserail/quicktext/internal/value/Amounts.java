package dev.caserail.quicktext.internal.value;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.syntax.TemplateFault;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;

/** Money that templates calculate. */
public final class Amounts {
    private Amounts() {}

    /**
     * Finds a currency that people pay in.
     *
     * @param code its code of ISO 4217
     * @return the currency; empty if there is none of that code, or if it is a unit of account such as gold
     */
    public static Optional<Currency> currency(String code) {
        return Currency.getAvailableCurrencies().stream()
                .filter(currency -> currency.getCurrencyCode().equals(code))
                .filter(currency -> currency.getDefaultFractionDigits() >= 0)
                .findFirst();
    }

    /**
     * Makes money of a number, rounded to what people can pay.
     *
     * @param number the number
     * @param currency a currency that people pay in
     * @return the money
     * @throws RenderFault if it is more than money can be
     */
    public static Money of(Number number, Currency currency) {
        int places = currency.getDefaultFractionDigits();
        BigDecimal amount = Numbers.decimal(number).setScale(places, RoundingMode.HALF_UP);
        if (amount.precision() > Money.MOST_DIGITS) {
            throw new RenderFault(
                    TemplateFault.LENGTH_LIMIT,
                    "a sum of money becomes longer than " + Money.MOST_DIGITS + " digits",
                    "calculate with smaller numbers");
        }
        return Money.of(amount, currency);
    }
}
