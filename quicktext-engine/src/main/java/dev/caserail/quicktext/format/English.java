package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;

/** How values read in English. */
final class English extends SpokenWording {
    static final CalendarNames NAMES = CalendarNames.of(
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            "January February March April May June July August September October November December",
            "Mon Tue Wed Thu Fri Sat Sun",
            "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec");

    English() {
        super(NAMES, ',', '.', '/', " ");
    }

    @Override
    String hello() {
        return "Hello";
    }

    @Override
    String and() {
        return " and ";
    }

    @Override
    String or() {
        return " or ";
    }

    @Override
    String relativeDay(int days) {
        return switch (days) {
            case -2 -> "the day before yesterday";
            case -1 -> "yesterday";
            case 0 -> "today";
            case 1 -> "tomorrow";
            default -> "the day after tomorrow";
        };
    }

    @Override
    String ordinalEnd(long number) {
        int tens = (int) Math.abs(number % 100) / 10;
        int ones = (int) Math.abs(number % 10);
        if (tens == 1) {
            return "th";
        }
        return switch (ones) {
            case 1 -> "st";
            case 2 -> "nd";
            case 3 -> "rd";
            default -> "th";
        };
    }

    @Override
    void time(StringBuilder out, int hour, int minute) {
        clock(out, hour, minute);
    }

    @Override
    void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute) {
        clock(out.append("between "), startHour, startMinute);
        clock(out.append(" and "), endHour, endMinute);
    }

    @Override
    void money(StringBuilder out, Money money) {
        if (money.amount().signum() < 0) {
            out.append('-');
        }
        String sign = sign(money.currency());
        out.append(sign);
        if (sign.length() > 1) {
            out.append(' ');
        }
        amount(out, money);
    }

    @Override
    void respectfully(StringBuilder out, Person person, boolean lady) {
        addressed(out.append("Dear "), person, lady);
    }

    /** A title stands instead of Ms or Mr. */
    @Override
    void addressed(StringBuilder out, Person person, boolean lady) {
        out.append(person.title().orElse(lady ? "Ms" : "Mr"));
        out.append(' ').append(person.familyName().orElse(""));
    }

    @Override
    String dear() {
        return "Dear";
    }

    @Override
    String hi() {
        return "Hi";
    }
}
