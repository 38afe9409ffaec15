package dev.caserail.routing.io;

import java.util.ArrayList;
import java.util.List;

/** Text measured and cut as a terminal shows it: marks take no place, East Asian characters and pictures two. */
final class ScreenText {
    private ScreenText() {}

    /** Makes control characters visible, so that no table can move the cursor, and a line one line. */
    static String visible(String text) {
        StringBuilder out = new StringBuilder();
        text.codePoints().forEach(c -> {
            int type = Character.getType(c);
            boolean hidden = type == Character.CONTROL || type == Character.FORMAT || type == Character.SURROGATE;
            out.appendCodePoint(hidden ? (Character.isWhitespace(c) ? ' ' : 0xFFFD) : c);
        });
        return out.toString();
    }

    static int width(String text) {
        return text.codePoints().map(ScreenText::width).sum();
    }

    static int widest(String text) {
        return lines(text).stream().mapToInt(ScreenText::width).max().orElse(0);
    }

    /** Breaks a text at its own line breaks, at spaces, and within words that are longer than a line. */
    static List<String> wrapped(String text, int width) {
        List<String> lines = new ArrayList<>();
        for (String line : lines(text)) {
            String rest = line;
            while (width(rest) > width) {
                int fits = fitting(rest, width);
                int space = rest.lastIndexOf(' ', fits);
                int end = space > 0 ? space : fits;
                lines.add(rest.substring(0, end).stripTrailing());
                rest = rest.substring(end).stripLeading();
            }
            lines.add(rest);
        }
        return lines;
    }

    private static List<String> lines(String text) {
        List<String> lines = text.lines().map(ScreenText::visible).toList();
        return lines.isEmpty() ? List.of("") : lines;
    }

    /** How many chars fit into a width; at least one character. */
    private static int fitting(String text, int width) {
        int used = 0;
        int at = 0;
        while (at < text.length()) {
            int c = text.codePointAt(at);
            used += width(c);
            if (used > width && at > 0) {
                break;
            }
            at += Character.charCount(c);
        }
        return at;
    }

    private static int width(int c) {
        int type = Character.getType(c);
        if (type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK) {
            return 0;
        }
        boolean wide = (c >= 0x1100 && c <= 0x115F)
                || (c >= 0x2E80 && c <= 0xA4CF)
                || (c >= 0xAC00 && c <= 0xD7A3)
                || (c >= 0xF900 && c <= 0xFAFF)
                || (c >= 0xFE30 && c <= 0xFE6F)
                || (c >= 0xFF00 && c <= 0xFF60)
                || (c >= 0x1F300 && c <= 0x1FAFF)
                || (c >= 0x20000 && c <= 0x3FFFD);
        return wide ? 2 : 1;
    }
}
