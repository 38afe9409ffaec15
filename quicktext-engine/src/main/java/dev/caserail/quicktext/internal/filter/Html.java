package dev.caserail.quicktext.internal.filter;

/** Takes the tags out of HTML, in one pass however many of them are never closed. */
final class Html {
    private Html() {}

    /**
     * Leaves what stands between tags, and nothing of scripts, styles and comments.
     *
     * @param text HTML
     * @return the same without tags; what opens a tag and never ends it is left
     */
    static String withoutTags(String text) {
        if (text.indexOf('<') < 0) {
            return text;
        }
        Search script = new Search(text, "</script>");
        Search comment = new Search(text, "-->");
        Search style = new Search(text, "</style>");
        Search tag = new Search(text, ">");
        StringBuilder out = new StringBuilder(text.length());
        int at = 0;
        while (at < text.length()) {
            int end = -1;
            if (text.charAt(at) == '<') {
                char next = at + 1 < text.length() ? text.charAt(at + 1) : '>';
                if (next == '!' && startsWith(text, at, "<!--")) {
                    end = comment.endFrom(at + "<!--".length());
                } else if (next == 's' || next == 'S') {
                    end = startsWith(text, at, "<script")
                            ? script.endFrom(at + "<script".length())
                            : startsWith(text, at, "<style") ? style.endFrom(at + "<style".length()) : -1;
                }
                end = end < 0 ? tag.endFrom(at + 1) : end;
            }
            if (end < 0) {
                out.append(text.charAt(at++));
            } else {
                at = end;
            }
        }
        return out.toString();
    }

    private static boolean startsWith(String text, int at, String word) {
        return text.regionMatches(/* ignoreCase= */ true, at, word, 0, word.length());
    }

    /** Finds the next of one mark, and remembers it. */
    private static final class Search {
        private final String text;
        private final String mark;
        private int found = -1;

        Search(String text, String mark) {
            this.text = text;
            this.mark = mark;
        }

        /** Where the next mark from a place on ends; -1 if there is none. */
        int endFrom(int from) {
            while (found < from && found < text.length()) {
                found = Math.max(found + 1, from);
                while (found < text.length() && !startsWith(text, found, mark)) {
                    found++;
                }
            }
            return found < text.length() ? found + mark.length() : -1;
        }
    }
}
