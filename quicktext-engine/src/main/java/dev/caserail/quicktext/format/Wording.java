package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;

/** How values read: what a {@link SpokenWording} and mere {@link IsoDigits} have in common. */
abstract sealed class Wording permits SpokenWording, IsoDigits {
    private static final Currency EURO = Currency.getInstance("EUR");
    private static final Currency POUND = Currency.getInstance("GBP");
    private static final Currency DOLLAR = Currency.getInstance("USD");

    final CalendarNames names;

    /** Between groups of three digits. */
    final char grouping;

    /** Before the fraction. */
    final char point;

    Wording(CalendarNames names, char grouping, char point) {
        this.names = names;
        this.grouping = grouping;
        this.point = point;
    }

    abstract void date(StringBuilder out, LocalDate date, DateStyle style);

    abstract void time(StringBuilder out, int hour, int minute);

    /** What stands between a date and a time. */
    abstract String beforeTime();

    abstract void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute);

    abstract void relativeDay(StringBuilder out, LocalDate day, LocalDate today);

    abstract void money(StringBuilder out, Money money);

    /** What stands between the last two things of which both are meant. */
    abstract String and();

    /** What stands between the last two things of which one is meant. */
    abstract String or();

    abstract String ordinalEnd(long number);

    /** A greeting of nobody in particular. */
    abstract String hello();

    abstract void salutation(StringBuilder out, Person person, boolean informal);

    PluralCategory plural(BigDecimal number) {
        return number.abs().compareTo(BigDecimal.ONE) == 0 ? PluralCategory.ONE : PluralCategory.OTHER;
    }

    /** Whether the names alone make a polite greeting. */
    static boolean nameable(Person person) {
        return person.givenName().isPresent()
                || (person.title().isPresent() && person.familyName().isPresent());
    }

    /** Title, first and family name, as far as they are known. */
    static void names(StringBuilder out, Person person) {
        title(out, person);
        if (person.givenName().isPresent()) {
            out.append(person.givenName().get());
            if (person.familyName().isPresent()) {
                out.append(' ');
            }
        }
        if (person.familyName().isPresent()) {
            out.append(person.familyName().get());
        }
    }

    static void title(StringBuilder out, Person person) {
        if (person.title().isPresent()) {
            out.append(person.title().get()).append(' ');
        }
    }

    static void clock(StringBuilder out, int hour, int minute) {
        Digits.two(out, hour);
        Digits.two(out.append(':'), minute);
    }

    /** The sign of a currency, else its code. */
    static String sign(Currency currency) {
        if (currency.equals(EURO)) {
            return "€";
        }
        if (currency.equals(POUND)) {
            return "£";
        }
        return currency.equals(DOLLAR) ? "$" : currency.getCurrencyCode();
    }

    /** Number, space, currency. */
    final void currencyLast(StringBuilder out, Money money, String currency) {
        if (money.amount().signum() < 0) {
            out.append('-');
        }
        amount(out, money);
        out.append(' ').append(currency);
    }

    /** The amount without its sign. */
    final void amount(StringBuilder out, Money money) {
        Digits.amount(
                out, Math.abs(Digits.unscaled(money.amount())), money.amount().scale(), grouping, point);
    }
}
