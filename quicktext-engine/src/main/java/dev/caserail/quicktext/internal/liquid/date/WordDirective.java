package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;

/** A directive that writes a word or a sign, by its conversion. */
record WordDirective(char conversion, Layout layout) implements Directive {
    static final String CONVERSIONS = "aAbBhpPZnt%";

    @Override
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        int start = out.length();
        out.append(word(moment, names));
        if (layout.upper() || (layout.otherCase() && "aAbBh".indexOf(conversion) >= 0)) {
            Layout.upper(out, start);
        }
        if (!layout.left()) {
            Layout.fill(out, start, layout.width(), layout.padding(' '));
        }
    }

    private String word(ZonedDateTime moment, CalendarNames names) {
        return switch (conversion) {
            case 'a' -> names.shortDay(moment.getDayOfWeek());
            case 'A' -> names.day(moment.getDayOfWeek());
            case 'b', 'h' -> names.shortMonth(moment.getMonth());
            case 'B' -> names.month(moment.getMonth());
            case 'p' -> halfOfDay(moment, !layout.otherCase());
            case 'P' -> halfOfDay(moment, layout.otherCase());
            case 'Z' -> ZoneAbbreviation.of(moment, layout.otherCase());
            case 'n' -> "\n";
            case 't' -> "\t";
            default -> "%";
        };
    }

    private static String halfOfDay(ZonedDateTime moment, boolean upper) {
        if (moment.getHour() < 12) {
            return upper ? "AM" : "am";
        }
        return upper ? "PM" : "pm";
    }

    @Override
    public int mostCharacters() {
        return layout.mostCharacters(24);
    }
}
