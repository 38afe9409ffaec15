package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;

/** The fraction of the second, cut off after so many digits; what we know has nine. */
record FractionDirective(int digits) implements Directive {
    @Override
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        int rest = moment.getNano();
        for (int i = 0, place = 100_000_000; i < digits; i++, place /= 10) {
            out.append(place == 0 ? '0' : (char) ('0' + rest / place % 10));
        }
    }

    @Override
    public int mostCharacters() {
        return digits;
    }
}
