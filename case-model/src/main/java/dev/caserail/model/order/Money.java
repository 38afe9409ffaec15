package dev.caserail.model.order;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * An amount that somebody pays or gets back: exact, in one currency, with as many fraction digits as the currency has, and
 * at most {@value #MOST_DIGITS} digits in all. It may be negative.
 *
 * <pre>{@code
 * Money.of(new BigDecimal("12.5"), Currency.getInstance("EUR")).toString() // 12.50 EUR
 * }</pre>
 *
 * <p>{@link #parse} reads what {@code toString} writes. Sums are exact; nothing here rounds.
 */
@MoneyStyle
@Value.Immutable
public sealed interface Money permits ImmutableMoney {
    /** How many digits an amount may have, those before and those behind its point together. */
    int MOST_DIGITS = 18;

    /** Text from outside that is no amount of money. */
    DiagnosticCode MALFORMED = DiagnosticCode.of("money.malformed");

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
     *     the currency is a unit of account without fraction digits of its own, such as gold
     */
    static Money of(BigDecimal amount, Currency currency) {
        return ImmutableMoney.of(amount, currency);
    }

    /**
     * Reads an amount from outside.
     *
     * @param text the amount in digits with a point, a space and the currency's ISO 4217 code: {@code 12.50 EUR}
     * @param where where it stood
     * @return the money, or what is wrong with the text
     */
    static Validation<Diagnostic, Money> parse(String text, Location where) {
        return MoneyText.parse(text, where);
    }

    /**
     * Puts an amount from outside together.
     *
     * @param amount the amount
     * @param currency the currency's ISO 4217 code
     * @param where where they stood
     * @return the money, or what is wrong with amount or currency
     */
    static Validation<Diagnostic, Money> parse(BigDecimal amount, String currency, Location where) {
        return MoneyText.parse(amount, currency, where);
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

    /**
     * Checks the amount and gives it the currency's scale.
     *
     * @return this, or the same with the right scale
     */
    @Value.Check
    default Money check() {
        Optional<String> fault = MoneyText.fault(amount(), currency());
        if (fault.isPresent()) {
            throw new IllegalArgumentException(fault.get());
        }
        int digits = currency().getDefaultFractionDigits();
        if (amount().scale() == digits) {
            return this;
        }
        BigDecimal plain = amount().signum() == 0 ? BigDecimal.ZERO : amount().stripTrailingZeros();
        return ImmutableMoney.of(plain.setScale(digits, RoundingMode.UNNECESSARY), currency());
    }

    /** {@return the money as {@link #parse} reads it} */
    @Value.NonAttribute
    default String shown() {
        return amount().toPlainString() + " " + currency().getCurrencyCode();
    }

    private void requireSameCurrency(Money other) {
        if (!currency().equals(other.currency())) {
            throw new IllegalArgumentException("amounts of `" + currency().getCurrencyCode() + "` and `"
                    + other.currency().getCurrencyCode() + "` cannot be put together");
        }
    }
}
