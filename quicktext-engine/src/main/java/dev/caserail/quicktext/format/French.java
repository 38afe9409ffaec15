package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.FormOfAddress;
import dev.caserail.quicktext.schema.Person;
import java.math.BigDecimal;

/** How values read in French. */
final class French extends SpokenWording {
    private static final CalendarNames NAMES = CalendarNames.of(
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            "lun. mar. mer. jeu. ven. sam. dim.",
            "janv. févr. mars avr. mai juin juil. août sept. oct. nov. déc.");
    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    French() {
        super(NAMES, ' ', ',', '/', " ");
    }

    @Override
    String hello() {
        return "Bonjour";
    }

    @Override
    String and() {
        return " et ";
    }

    @Override
    String or() {
        return " ou ";
    }

    @Override
    String relativeDay(int days) {
        return switch (days) {
            case -2 -> "avant-hier";
            case -1 -> "hier";
            case 0 -> "aujourd'hui";
            case 1 -> "demain";
            default -> "après-demain";
        };
    }

    @Override
    String ordinalEnd(long number) {
        return number == 1 ? "er" : "e";
    }

    @Override
    void dayOfMonth(StringBuilder out, int day) {
        out.append(day);
        if (day == 1) {
            out.append("er");
        }
    }

    @Override
    void time(StringBuilder out, int hour, int minute) {
        out.append(hour).append('h');
        if (minute != 0) {
            Digits.two(out, minute);
        }
    }

    @Override
    void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute) {
        time(out.append("entre "), startHour, startMinute);
        time(out.append(" et "), endHour, endMinute);
    }

    @Override
    void money(StringBuilder out, Money money) {
        currencyLast(out, money, sign(money.currency()));
    }

    /** All below 2 are one. */
    @Override
    PluralCategory plural(BigDecimal number) {
        return number.abs().compareTo(TWO) < 0 ? PluralCategory.ONE : PluralCategory.OTHER;
    }

    /** With respect, nobody is called by name. */
    @Override
    void salutation(StringBuilder out, Person person, boolean informal) {
        if (!informal && person.formOfAddress() != FormOfAddress.UNSPECIFIED) {
            respectfully(out, person, person.formOfAddress() == FormOfAddress.MS);
        } else {
            super.salutation(out, person, informal);
        }
    }

    @Override
    void respectfully(StringBuilder out, Person person, boolean lady) {
        out.append(lady ? "Madame" : "Monsieur");
    }

    @Override
    void addressed(StringBuilder out, Person person, boolean lady) {
        respectfully(out, person, lady);
    }

    @Override
    String dear() {
        return "Bonjour";
    }

    @Override
    String hi() {
        return "Bonjour";
    }
}
