package dev.caserail.quicktext.format;

import dev.caserail.model.order.Money;
import dev.caserail.quicktext.schema.Person;

/** How values read in Dutch. */
final class Dutch extends SpokenWording {
    private static final CalendarNames NAMES = CalendarNames.of(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "januari februari maart april mei juni juli augustus september oktober november december",
            "ma di wo do vr za zo",
            "jan feb mrt apr mei jun jul aug sep okt nov dec");

    Dutch() {
        super(NAMES, '.', ',', '-', " ");
    }

    @Override
    String hello() {
        return "Goedendag";
    }

    @Override
    String and() {
        return " en ";
    }

    @Override
    String or() {
        return " of ";
    }

    @Override
    String relativeDay(int days) {
        return switch (days) {
            case -2 -> "eergisteren";
            case -1 -> "gisteren";
            case 0 -> "vandaag";
            case 1 -> "morgen";
            default -> "overmorgen";
        };
    }

    @Override
    String ordinalEnd(long number) {
        return "e";
    }

    @Override
    void time(StringBuilder out, int hour, int minute) {
        clock(out, hour, minute);
        out.append(" uur");
    }

    @Override
    void between(StringBuilder out, int startHour, int startMinute, int endHour, int endMinute) {
        clock(out.append("tussen "), startHour, startMinute);
        time(out.append(" en "), endHour, endMinute);
    }

    @Override
    void money(StringBuilder out, Money money) {
        out.append(sign(money.currency())).append(' ');
        if (money.amount().signum() < 0) {
            out.append('-');
        }
        amount(out, money);
    }

    @Override
    void respectfully(StringBuilder out, Person person, boolean lady) {
        out.append(lady ? "Geachte mevrouw " : "Geachte heer ");
        titledName(out, person);
    }

    @Override
    void addressed(StringBuilder out, Person person, boolean lady) {
        out.append(lady ? "mevrouw " : "meneer ");
        titledName(out, person);
    }

    /** The family name begins with a capital where no first name stands before it: Jan de Vries, mevrouw De Vries. */
    private static void titledName(StringBuilder out, Person person) {
        title(out, person);
        String name = person.familyName().orElse("");
        int first = name.codePointAt(0);
        out.appendCodePoint(Character.toUpperCase(first)).append(name, Character.charCount(first), name.length());
    }

    @Override
    String dear() {
        return "Geachte";
    }

    @Override
    String hi() {
        return "Hallo";
    }
}
