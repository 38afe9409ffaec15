package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;
import java.time.LocalDate;

/** How values read in a language that we have no words for: the digits of ISO 8601, codes, and names alone. */
final class IsoDigits extends Wording {
    IsoDigits() {
        super(English.NAMES, Digits.NONE, '.');
    }

    @Override
    void date(StringBuilder out, LocalDate date, DateStyle style) {
        if (date.getYear() > 9999) {
            out.append('+');
        }
        Digits.year(out, date.getYear());
        Digits.two(out.append('-'), date.getMonthValue());
        Digits.two(out.append('-'), date.getDayOfMonth());
    }

    @Override
    void time(StringBuilder out, int hour, int minute) {
        clock(out, hour, minute);
    }

    @Override
    String beforeTime() {
        return " ";
    }

    @Override
    void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute) {
        clock(out, startHour, startMinute);
        clock(out.append('-'), endHour, endMinute);
    }

    @Override
    void relativeDay(StringBuilder out, LocalDate day, LocalDate today) {
        date(out, day, DateStyle.SHORT);
    }

    @Override
    void money(StringBuilder out, Money money) {
        currencyLast(out, money, money.currency().getCurrencyCode());
    }

    @Override
    String and() {
        return ", ";
    }

    @Override
    String or() {
        return " / ";
    }

    @Override
    String ordinalEnd(long number) {
        return "";
    }

    @Override
    String hello() {
        return "Hello";
    }

    /** The names alone are a greeting in any language. */
    @Override
    void salutation(StringBuilder out, Person person, boolean informal) {
        if (informal && person.givenName().isPresent()) {
            out.append(person.givenName().get());
        } else if (nameable(person)) {
            names(out, person);
        } else {
            out.append(hello());
        }
    }
}
