package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;

/** How values read in German. */
final class German extends SpokenWording {
    private static final CalendarNames NAMES = CalendarNames.of(
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            "Mo Di Mi Do Fr Sa So",
            "Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez");

    German() {
        super(NAMES, '.', ',', '.', ", ");
    }

    @Override
    String hello() {
        return "Guten Tag";
    }

    @Override
    String and() {
        return " und ";
    }

    @Override
    String or() {
        return " oder ";
    }

    @Override
    String relativeDay(int days) {
        return switch (days) {
            case -2 -> "vorgestern";
            case -1 -> "gestern";
            case 0 -> "heute";
            case 1 -> "morgen";
            default -> "übermorgen";
        };
    }

    @Override
    String ordinalEnd(long number) {
        return ".";
    }

    @Override
    void dayOfMonth(StringBuilder out, int day) {
        out.append(day).append('.');
    }

    @Override
    void time(StringBuilder out, int hour, int minute) {
        hours(out, hour, minute);
        out.append(" Uhr");
    }

    @Override
    void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute) {
        hours(out.append("zwischen "), startHour, startMinute);
        time(out.append(" und "), endHour, endMinute);
    }

    private static void hours(StringBuilder out, int hour, int minute) {
        if (minute == 0) {
            out.append(hour);
        } else {
            clock(out, hour, minute);
        }
    }

    @Override
    void money(StringBuilder out, Money money) {
        currencyLast(out, money, sign(money.currency()));
    }

    @Override
    void respectfully(StringBuilder out, Person person, boolean lady) {
        out.append(lady ? "Sehr geehrte " : "Sehr geehrter ");
        addressed(out, person, lady);
    }

    @Override
    void addressed(StringBuilder out, Person person, boolean lady) {
        out.append(lady ? "Frau " : "Herr ");
        title(out, person);
        out.append(person.familyName().orElse(""));
    }

    @Override
    String dear() {
        return "Guten Tag";
    }

    @Override
    String hi() {
        return "Hallo";
    }
}
