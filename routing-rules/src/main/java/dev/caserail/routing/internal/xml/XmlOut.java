package dev.caserail.routing.internal.xml;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML with indentation; the same calls give the same text. */
public final class XmlOut {
    private static final int INDENT = 2;

    private final StringBuilder out = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    private final Deque<String> open = new ArrayDeque<>();

    /** Opens an element; attributes come as name, value, name, value …, and those without a value are left out. */
    public XmlOut open(String name, String... attributes) {
        tag(name, attributes);
        out.append(">\n");
        open.push(name);
        return this;
    }

    public XmlOut close() {
        String name = open.pop();
        indent();
        out.append("</").append(name).append(">\n");
        return this;
    }

    public XmlOut empty(String name, String... attributes) {
        tag(name, attributes);
        out.append(" />\n");
        return this;
    }

    public XmlOut leaf(String name, String text) {
        tag(name);
        out.append('>');
        escape(text, false);
        out.append("</").append(name).append(">\n");
        return this;
    }

    public String text() {
        return out.toString();
    }

    /** Says whether XML can hold a text as it is; characters that it cannot have are written as {@code U+FFFD}. */
    public static boolean holds(String text) {
        return text.codePoints().allMatch(c -> c == '\n' || c == '\r' || c == '\t' || allowed(c));
    }

    private void tag(String name, String... attributes) {
        indent();
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                escape(attributes[i + 1], true);
                out.append('"');
            }
        }
    }

    private void indent() {
        out.append(" ".repeat(INDENT * open.size()));
    }

    private void escape(String text, boolean attribute) {
        text.codePoints().forEach(c -> {
            switch (c) {
                case '&' -> out.append("&amp;");
                case '<' -> out.append("&lt;");
                case '>' -> out.append("&gt;");
                case '"' -> out.append(attribute ? "&quot;" : "\"");
                case '\r' -> out.append("&#13;");
                case '\n', '\t' -> {
                    if (attribute) {
                        out.append("&#").append(c).append(';');
                    } else {
                        out.appendCodePoint(c);
                    }
                }
                default -> out.appendCodePoint(allowed(c) ? c : 0xFFFD);
            }
        });
    }

    /** Says whether XML 1.0 can have the character at all. */
    private static boolean allowed(int c) {
        return (c >= 0x20 && c <= 0xD7FF) || (c >= 0xE000 && c <= 0xFFFD) || c >= 0x10000;
    }
}
