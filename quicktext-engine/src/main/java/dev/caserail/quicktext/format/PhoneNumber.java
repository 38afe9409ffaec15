package dev.caserail.quicktext.format;

/** Writes international telephone numbers (E.164) with a space between their groups. */
final class PhoneNumber {
    /** A number has at most 15 digits (E.164, 6.2). The shortest in use have 7. */
    private static final int FEWEST_DIGITS = 7;

    private static final int MOST_DIGITS = 15;

    private PhoneNumber() {}

    /** Writes a number, and as it is where it is no international one. */
    static void write(StringBuilder out, String text) {
        int start = out.length();
        if (!international(out, text)) {
            out.setLength(start);
            out.append(text);
        }
    }

    private static boolean international(StringBuilder out, String text) {
        int from = afterPrefix(text);
        if (from < 0) {
            return false;
        }
        out.append('+');
        int first = out.length();
        if (!groups(out, text, from)) {
            return false;
        }
        int code = CallingCode.length(out, first);
        int rest = first + code;
        if (code == 0 || rest >= out.length()) {
            return false;
        }
        if (out.charAt(rest) != ' ') {
            out.insert(rest, ' ');
        }
        rest++;
        if (out.charAt(rest) == '0' && !CallingCode.keepsZero(out, first)) {
            return false;
        }
        if (out.indexOf(" ", rest) < 0) {
            CallingCode.group(out, first, rest);
        }
        return true;
    }

    /** The place after {@code +} or {@code 00}; -1 if the text begins otherwise. */
    private static int afterPrefix(String text) {
        int at = 0;
        while (at < text.length() && isGap(text.charAt(at))) {
            at++;
        }
        if (text.startsWith("+", at)) {
            return at + 1;
        }
        return text.startsWith("00", at) ? at + 2 : -1;
    }

    /** Copies the digits, with one space for each gap between them; a zero in brackets is for callers from within. */
    private static boolean groups(StringBuilder out, String text, int from) {
        int first = out.length();
        int digits = 0;
        boolean gap = false;
        for (int at = from; at < text.length(); at++) {
            char c = text.charAt(at);
            if (Digits.isDigit(c)) {
                if (gap && out.length() > first) {
                    out.append(' ');
                }
                out.append(c);
                gap = false;
                digits++;
            } else if (text.startsWith("(0)", at)) {
                at += 2;
                gap = true;
            } else if (isGap(c) || c == '(' || c == ')') {
                gap = true;
            } else {
                return false;
            }
        }
        return digits >= FEWEST_DIGITS && digits <= MOST_DIGITS;
    }

    private static boolean isGap(char c) {
        return c == '-' || c == '/' || c == '.' || Character.isSpaceChar(c) || Character.isWhitespace(c);
    }
}
