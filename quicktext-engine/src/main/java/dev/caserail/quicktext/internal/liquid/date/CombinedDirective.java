package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;
import java.util.Optional;

/** A directive that is short for several. */
record CombinedDirective(Strftime parts, Layout layout) implements Directive {
    /** What a conversion is short for. */
    static Optional<String> parts(char conversion) {
        return switch (conversion) {
            case 'c' -> Optional.of("%a %b %e %H:%M:%S %Y");
            case 'D', 'x' -> Optional.of("%m/%d/%y");
            case 'F' -> Optional.of("%Y-%m-%d");
            case 'r' -> Optional.of("%I:%M:%S %p");
            case 'R' -> Optional.of("%H:%M");
            case 'T', 'X' -> Optional.of("%H:%M:%S");
            case 'v' -> Optional.of("%e-%^b-%Y");
            case '+' -> Optional.of("%a %b %e %H:%M:%S %Z %Y");
            default -> Optional.empty();
        };
    }

    @Override
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        int start = out.length();
        parts.append(out, moment, names);
        if (layout.upper()) {
            Layout.upper(out, start);
        }
        Layout.fill(out, start, layout.width(), layout.padding(' '));
    }

    @Override
    public int mostCharacters() {
        return layout.mostCharacters(Math.toIntExact(parts.mostCharacters()));
    }
}
