package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import java.time.ZonedDateTime;

/** One directive of a pattern, or the text between two. Immutable. */
sealed interface Directive
        permits Directive.Text, NumberDirective, FractionDirective, WordDirective, OffsetDirective, CombinedDirective {
    /** Writes what it stands for. */
    void append(StringBuilder out, ZonedDateTime moment, CalendarNames names);

    /** An upper bound of what is written. */
    int mostCharacters();

    /** Text between directives. */
    record Text(String text) implements Directive {
        @Override
        public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
            out.append(text);
        }

        @Override
        public int mostCharacters() {
            return text.length();
        }
    }
}
