package dev.caserail.routing.internal;

/** Text that Markdown shows as it stands: nothing in it is a column, emphasis, link, image, tag or line break. */
public final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]#|~$";

    private MarkdownText() {}

    /**
     * Escapes a text.
     *
     * @param text the text
     * @return the same for Markdown
     */
    public static String escaped(String text) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '\n' || (c == '\r' && !text.startsWith("\n", i + 1))) {
                out.append("<br>");
            } else if (c == '<') {
                out.append("&lt;");
            } else if (c == '>') {
                out.append("&gt;");
            } else if (c == '&') {
                out.append("&amp;");
            } else if (Character.isISOControl(c)) {
                out.append(c == '\t' ? " " : c == '\r' ? "" : "\uFFFD");
            } else {
                out.append(SPECIAL.indexOf(c) >= 0 ? "\\" : "").append(c);
            }
        }
        return out.toString();
    }
}
