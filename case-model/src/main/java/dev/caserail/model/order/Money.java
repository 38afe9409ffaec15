package dev.caserail.model.order;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.immutables.value.Value;

/**
 * An amount of money: exact, in one currency, with as many fraction digits as the currency has, and at most
 * {@value #MOST_DIGITS} digits in all. It may be negative.
 *
 * <pre>{@code
 * Money.of(new BigDecimal("12.5"), Currency.getInstance("EUR")).toString() // 12.50 EUR
 * }</pre>
 *
 * <p>Sums are exact; nothing here rounds.
 */
@MoneyStyle
@Value.Immutable
public sealed interface Money permits ImmutableMoney {
    /** How many digits an amount may have, those before and those behind its point together. */
    int MOST_DIGITS = 18;

    /** {@return the amount, its scale the currency's} */
    BigDecimal amount();

    /** {@return the currency} */
    Currency currency();

    /**
     * Makes an amount of money.
     *
     * @param amount the amount; zeros at its end do not matter
     * @param currency the currency
     * @return the money
     * @throws IllegalArgumentException if the amount has more fraction digits than the currency or too many digits, or if
     *     nobody pays in the currency, such as gold
     */
    static Money of(BigDecimal amount, Currency currency) {
        return ImmutableMoney.of(amount, currency);
    }

    /**
     * Adds an amount of the same currency.
     *
     * @param other the other amount
     * @return the sum
     * @throws IllegalArgumentException if the currencies differ, or if the sum has too many digits
     */
    default Money plus(Money other) {
        requireSameCurrency(other);
        return of(amount().add(other.amount()), currency());
    }

    /**
     * Multiplies, as the price of several pieces.
     *
     * @param quantity how many
     * @return the product
     * @throws IllegalArgumentException if it has too many digits
     */
    default Money times(int quantity) {
        return of(amount().multiply(BigDecimal.valueOf(quantity)), currency());
    }

    /**
     * Compares with an amount of the same currency.
     *
     * @param other the other amount
     * @return whether this is less
     * @throws IllegalArgumentException if the currencies differ
     */
    default boolean lessThan(Money other) {
        requireSameCurrency(other);
        return amount().compareTo(other.amount()) < 0;
    }

    /** {@return amount and currency, as in {@code 12.50 EUR}} */
    @Value.NonAttribute
    default String shown() {
        return amount().toPlainString() + " " + currency().getCurrencyCode();
    }

    /**
     * Checks the amount and gives it the currency's scale.
     *
     * @return this, or the same with the right scale
     */
    @Value.Check
    default Money check() {
        int digits = currency().getDefaultFractionDigits();
        String code = currency().getCurrencyCode();
        if (digits < 0) {
            throw new IllegalArgumentException("currency `" + code + "`, expected one that people pay in");
        }
        if (amount().scale() == digits && amount().precision() <= MOST_DIGITS) {
            return this;
        }
        // judged by its digits before it is written out: an amount may claim a billion of them
        BigDecimal plain = amount().signum() == 0 ? BigDecimal.ZERO : amount().stripTrailingZeros();
        if (plain.scale() > digits || (long) plain.precision() - plain.scale() + digits > MOST_DIGITS) {
            throw new IllegalArgumentException("amount `" + amount() + "` of `" + code + "`, expected at most " + digits
                    + " digits behind the point and " + MOST_DIGITS + " in all");
        }
        return ImmutableMoney.of(plain.setScale(digits, RoundingMode.UNNECESSARY), currency());
    }

    private void requireSameCurrency(Money other) {
        if (!currency().equals(other.currency())) {
            throw new IllegalArgumentException("amounts of `" + currency().getCurrencyCode() + "` and `"
                    + other.currency().getCurrencyCode() + "` cannot be put together");
        }
    }
}
