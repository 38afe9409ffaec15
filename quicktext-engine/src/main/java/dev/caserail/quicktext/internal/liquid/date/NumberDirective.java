package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;

/** A directive that writes a number. */
record NumberDirective(NumberField field, Layout layout) implements Directive {
    @Override
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        long number = field.of(moment);
        int width = layout.width(field.width(number));
        int start = out.length();
        out.append(number);
        if (layout.padding(field.padding()) == ' ') {
            Layout.fill(out, start, width, ' ');
        } else {
            int sign = number < 0 ? 1 : 0;
            Layout.fill(out, start + sign, width - sign, '0');
        }
    }

    @Override
    public int mostCharacters() {
        return layout.mostCharacters(20);
    }
}
