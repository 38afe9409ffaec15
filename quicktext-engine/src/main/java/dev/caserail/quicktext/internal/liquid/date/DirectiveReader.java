package dev.caserail.quicktext.internal.liquid.date;

import java.util.Optional;

/** Reads one directive: percent sign, flags, width, colons or modifier, conversion. */
final class DirectiveReader {
    private final String pattern;
    private int at;
    private boolean left;
    private boolean upper;
    private boolean otherCase;
    private char padding = Layout.USUAL;
    private int width;
    private int colons;

    /** Begins at a percent sign. */
    DirectiveReader(String pattern, int at) {
        this.pattern = pattern;
        this.at = at + 1;
    }

    /** Reads the directive; if there is none, what stands before the end is text. */
    Optional<Directive> read() {
        while (flag(peek())) {
            at++;
        }
        if (!width()) {
            return Optional.empty();
        }
        char modifier = '\0';
        if (peek() == ':') {
            while (peek() == ':') {
                colons++;
                at++;
            }
            if (colons > 3 || peek() != 'z') {
                return Optional.empty();
            }
        } else if (peek() == 'E' || peek() == 'O') {
            modifier = peek();
            at++;
        }
        Optional<Directive> found = modifies(modifier, peek()) ? directive(peek()) : Optional.empty();
        if (found.isPresent()) {
            at++;
        }
        return found;
    }

    /** The place behind what was read. */
    int end() {
        return at;
    }

    private Optional<Directive> directive(char conversion) {
        Layout layout = new Layout(left, upper, otherCase, padding, width);
        if (conversion == 'L' || conversion == 'N') {
            int usual = conversion == 'L' ? 3 : 9;
            return Optional.of(new FractionDirective(width > 0 ? width : usual));
        }
        if (conversion == 'z') {
            return Optional.of(new OffsetDirective(colons, layout));
        }
        if (WordDirective.CONVERSIONS.indexOf(conversion) >= 0) {
            return Optional.of(new WordDirective(conversion, layout));
        }
        Optional<String> parts = CombinedDirective.parts(conversion);
        return parts.isPresent()
                ? Optional.of(new CombinedDirective(Strftime.of(parts.get()), layout))
                : NumberField.find(conversion).map(field -> new NumberDirective(field, layout));
    }

    private boolean flag(char c) {
        switch (c) {
            case '-' -> left = true;
            case '^' -> upper = true;
            case '#' -> otherCase = true;
            case '_' -> padding = ' ';
            case '0' -> padding = '0';
            default -> {
                return false;
            }
        }
        return true;
    }

    /** Reads the digits of a width, if there are any; refuses those of a width that nobody needs. */
    private boolean width() {
        boolean bearable = true;
        while (peek() >= '0' && peek() <= '9') {
            width = Math.min(Strftime.MOST_WIDTH + 1, width * 10 + peek() - '0');
            bearable = width <= Strftime.MOST_WIDTH;
            at++;
        }
        return bearable;
    }

    /** Asks for another calendar or other digits, which English does not have. */
    private static boolean modifies(char modifier, char conversion) {
        return modifier == '\0' || (modifier == 'E' ? "cCxXyY" : "deHkIlmMSuUVwWy").indexOf(conversion) >= 0;
    }

    private char peek() {
        return at < pattern.length() ? pattern.charAt(at) : '\0';
    }
}
