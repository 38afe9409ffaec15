package dev.caserail.quicktext.internal.plan;

/**
 * Leaves out the sentences that a missing value marked. A sentence ends at {@code . ! ?} or {@code …} before white space,
 * and at a line break; a point behind a digit or a word of one or two letters ({@code 2.}, {@code Dr.}) ends none.
 */
final class Sentences {
    /** Marks the place of a missing value; no character, so that no text has it. */
    static final char MARK = '\uffff';

    private Sentences() {}

    /** Is told which characters were taken out. */
    @FunctionalInterface
    interface Cut {
        void at(int start, int end);
    }

    static void dropMarked(StringBuilder text, Cut cut) {
        int mark = text.indexOf(String.valueOf(MARK));
        while (mark >= 0) {
            int start = start(text, mark);
            int end = end(text, mark);
            while (end < text.length() && text.charAt(end) == ' ') {
                end++;
            }
            boolean lastOfLine = end >= text.length() || text.charAt(end) == '\n';
            while (lastOfLine && start > 0 && text.charAt(start - 1) == ' ') {
                start--;
            }
            text.delete(start, end);
            cut.at(start, end);
            mark = text.indexOf(String.valueOf(MARK), start);
        }
    }

    private static int start(CharSequence text, int mark) {
        int at = mark;
        while (at > 0 && text.charAt(at - 1) != '\n' && !(isSpace(text, at - 1) && ends(text, at - 2))) {
            at--;
        }
        return at;
    }

    private static int end(CharSequence text, int mark) {
        int at = mark;
        while (at < text.length() && text.charAt(at) != '\n') {
            if (ends(text, at) && (at + 1 == text.length() || isSpace(text, at + 1))) {
                return at + 1;
            }
            at++;
        }
        return at;
    }

    private static boolean isSpace(CharSequence text, int at) {
        return Character.isWhitespace(text.charAt(at));
    }

    private static boolean ends(CharSequence text, int at) {
        if (at < 0) {
            return false;
        }
        char c = text.charAt(at);
        if (c == '!' || c == '?' || c == '…') {
            return true;
        }
        return c == '.' && !abbreviates(text, at);
    }

    private static boolean abbreviates(CharSequence text, int point) {
        int letters = 0;
        while (point - letters > 0 && Character.isLetterOrDigit(text.charAt(point - letters - 1))) {
            letters++;
        }
        boolean digit = letters > 0 && Character.isDigit(text.charAt(point - 1));
        return digit || letters == 1 || letters == 2;
    }
}
