package dev.caserail.quicktext.internal.liquid.date;

import dev.caserail.quicktext.format.CalendarNames;
import dev.caserail.quicktext.format.LanguageFormat;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A pattern for dates in the directives of Ruby's {@code Time#strftime}, read once and used many times:
 *
 * <pre>{@code
 * Strftime.of("%a, %-d %b %Y").append(out, moment); // Mon, 2 Mar 2026
 * }</pre>
 *
 * <p>All directives of Ruby with the flags {@code - 0 ^ _ #}, colons before {@code z}, the modifiers {@code E} and {@code O},
 * and widths up to {@value #MOST_WIDTH}. What is no directive, or is wider, is written as it stands in the pattern.
 * Immutable.
 */
public final class Strftime {
    /** The greatest width that a directive may ask for. */
    public static final int MOST_WIDTH = 1000;

    private final String pattern;
    private final Directive[] directives;

    private Strftime(String pattern, List<Directive> directives) {
        this.pattern = pattern;
        this.directives = directives.toArray(Directive[]::new);
    }

    /**
     * Reads a pattern. None is wrong.
     *
     * @param pattern text with directives
     * @return the pattern, ready for use
     */
    public static Strftime of(String pattern) {
        List<Directive> directives = new ArrayList<>();
        StringBuilder literal = new StringBuilder();
        int at = 0;
        while (at < pattern.length()) {
            if (pattern.charAt(at) != '%') {
                literal.append(pattern.charAt(at++));
                continue;
            }
            DirectiveReader reader = new DirectiveReader(pattern, at);
            Optional<Directive> directive = reader.read();
            if (directive.isPresent()) {
                if (literal.length() > 0) {
                    directives.add(new Directive.Text(literal.toString()));
                    literal.setLength(0);
                }
                directives.add(directive.get());
            } else {
                literal.append(pattern, at, reader.end());
            }
            at = reader.end();
        }
        if (literal.length() > 0) {
            directives.add(new Directive.Text(literal.toString()));
        }
        return new Strftime(pattern, directives);
    }

    /** {@return the pattern as it was given} */
    public String pattern() {
        return pattern;
    }

    /**
     * Says how long a date can become, so that a caller with a limit need not write it first.
     *
     * @return an upper bound of the characters that are appended
     */
    public long mostCharacters() {
        long characters = 0;
        for (Directive directive : directives) {
            characters += directive.mostCharacters();
        }
        return characters;
    }

    /**
     * Writes a moment on its own clock, with English names.
     *
     * @param out where to
     * @param moment the moment
     */
    public void append(StringBuilder out, ZonedDateTime moment) {
        append(out, moment, LanguageFormat.ENGLISH.calendarNames());
    }

    /**
     * Writes a moment on its own clock.
     *
     * @param out where to
     * @param moment the moment
     * @param names what days and months are called
     */
    public void append(StringBuilder out, ZonedDateTime moment, CalendarNames names) {
        for (Directive directive : directives) {
            directive.append(out, moment, names);
        }
    }

    @Override
    public String toString() {
        return pattern;
    }
}
