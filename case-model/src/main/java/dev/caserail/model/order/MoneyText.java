package dev.caserail.model.order;

import static dev.caserail.taxonomy.diagnostic.Diagnostic.quoted;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import io.vavr.control.Validation;
import java.math.BigDecimal;
import java.util.Currency;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads amounts of money, and says what is wrong with one. */
final class MoneyText {
    private static final Pattern SHAPE = Pattern.compile(
            "(-?[0-9]{1," + Money.MOST_DIGITS + "}(?:\\.[0-9]{1," + Money.MOST_DIGITS + "})?) ([A-Z]{3})");

    private MoneyText() {}

    static Validation<Diagnostic, Money> parse(String text, Location where) {
        Matcher parts = SHAPE.matcher(text);
        if (!parts.matches()) {
            return invalid(
                    where, quoted(text) + " is no amount of money, expected digits and currency as in `12.50 EUR`");
        }
        return parse(new BigDecimal(parts.group(1)), parts.group(2), where);
    }

    static Validation<Diagnostic, Money> parse(BigDecimal amount, String code, Location where) {
        Optional<Currency> currency = currency(code);
        if (currency.isEmpty()) {
            return invalid(where, "unknown currency " + quoted(code) + ", expected a code of ISO 4217");
        }
        return fault(amount, currency.get())
                .map(fault -> MoneyText.<Money>invalid(where, fault))
                .orElseGet(() -> Validation.valid(Money.of(amount, currency.get())));
    }

    /** Says what keeps an amount from being money, without writing out an amount of a billion digits. */
    static Optional<String> fault(BigDecimal amount, Currency currency) {
        int digits = currency.getDefaultFractionDigits();
        String code = currency.getCurrencyCode();
        if (digits < 0) {
            return Optional.of("currency `" + code + "`, expected one that people pay in");
        }
        if (amount.signum() == 0) {
            return Optional.empty();
        }
        if ((long) amount.precision() - amount.scale() + digits > Money.MOST_DIGITS) {
            return Optional.of(
                    "amount `" + amount.toString() + "`, expected at most " + Money.MOST_DIGITS + " digits in all");
        }
        if (amount.scale() > digits && amount.stripTrailingZeros().scale() > digits) {
            return Optional.of("amount `" + amount.toString() + "` of `" + code + "`, expected at most " + digits
                    + " digits behind the point");
        }
        return Optional.empty();
    }

    private static Optional<Currency> currency(String code) {
        try {
            return Optional.of(Currency.getInstance(code));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private static <T> Validation<Diagnostic, T> invalid(Location where, String message) {
        return Validation.invalid(Diagnostic.error(Money.MALFORMED, where, message));
    }
}
