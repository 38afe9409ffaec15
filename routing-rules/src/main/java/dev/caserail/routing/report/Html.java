package dev.caserail.routing.report;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Locale;
import java.util.regex.Pattern;

/** Writes HTML: whatever people wrote is text, never markup, and what nobody sees is shown by its number. */
final class Html {
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}&&[^\\n]]");
    private static final Pattern CODE = Pattern.compile("`");

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; attributes are names and values in turn, and one without a value ("") is left out. */
    Html open(String tag, String... attributes) {
        out.append('<').append(tag);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                out.append(escaped(attributes[i + 1])).append('"');
            }
        }
        out.append('>');
        open.push(tag);
        return this;
    }

    /** Ends the element that was begun last. */
    Html close() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** Ends the element, and the line. */
    Html closeLine() {
        close();
        out.append('\n');
        return this;
    }

    Html text(String text) {
        out.append(escaped(text));
        return this;
    }

    /** Text whose parts in backticks are names. */
    Html said(String text) {
        String[] parts = CODE.split(text, -1);
        for (int i = 0; i < parts.length; i++) {
            if (i % 2 == 0 || i == parts.length - 1) {
                text((i % 2 == 0 ? "" : "`") + parts[i]);
            } else {
                element("code", parts[i]);
            }
        }
        return this;
    }

    Html element(String tag, String text, String... attributes) {
        return open(tag, attributes).text(text).close();
    }

    /** An element that has no end, such as {@code meta}. */
    void lone(String tag, String... attributes) {
        open(tag, attributes);
        open.pop();
        out.append('\n');
    }

    /** Markup of ours as it is. */
    Html raw(String markup) {
        out.append(markup);
        return this;
    }

    private static String escaped(String text) {
        String plain = INVISIBLE
                .matcher(text)
                .replaceAll(found ->
                        String.format(Locale.ROOT, "\\\\u%04X", found.group().codePointAt(0)));
        return plain.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&#39;");
    }

    @Override
    public String toString() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("elements without an end: " + open);
        }
        return out.toString();
    }
}
