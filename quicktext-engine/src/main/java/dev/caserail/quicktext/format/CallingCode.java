package dev.caserail.quicktext.format;

/**
 * The codes of countries that begin an international number (E.164), and how the countries of our four languages group what
 * follows. Where a country's areas have codes of different lengths, those that are sure are set apart, and other numbers
 * stay in one piece.
 */
final class CallingCode {
    /** Codes of one and two digits; all others have three. */
    private static final boolean[] SHORT = new boolean[100];

    private static final String TWO_DIGITS =
            "20 27 30 31 32 33 34 36 39 40 41 43 44 45 46 47 48 49 51 52 53 54 55 56 57 58"
                    + " 60 61 62 63 64 65 66 81 82 84 86 90 91 92 93 94 95 98";

    /** Areas of the Netherlands whose code has two digits. */
    private static final String DUTCH_AREAS =
            "10 13 15 20 23 24 26 30 33 35 36 38 40 43 45 46 50 53 55 58" + " 70 71 72 73 74 75 76 77 78 79 85 88";

    /** Areas of Germany whose code has three digits, beside those whose third digit is 1. */
    private static final String GERMAN_AREAS =
            "202 203 208 209 212 214 228 234 335 340 345 355 365 375 385 395 800 906";

    static {
        for (String code : TWO_DIGITS.split(" ", -1)) {
            SHORT[Integer.parseInt(code)] = true;
        }
    }

    private CallingCode() {}

    /** How many digits the code has; 0 if what stands at the place is none. */
    static int length(StringBuilder number, int at) {
        int length = 3;
        if (digit(number, at, '1') || digit(number, at, '7')) {
            length = 1;
        } else if (number.length() > at + 1
                && Digits.isDigit(number.charAt(at + 1))
                && SHORT[(number.charAt(at) - '0') * 10 + number.charAt(at + 1) - '0']) {
            length = 2;
        }
        if (number.charAt(at) == '0') {
            return 0;
        }
        for (int i = at; i < at + length; i++) {
            if (i >= number.length() || !Digits.isDigit(number.charAt(i))) {
                return 0;
            }
        }
        return length;
    }

    /** Whether numbers of the country keep a zero at their begin when they are dialled from abroad, as Italy's do. */
    static boolean keepsZero(StringBuilder number, int code) {
        return is(number, code, "39") || is(number, code, "225") || is(number, code, "242");
    }

    /** Sets spaces into the digits from a place to the end. */
    static void group(StringBuilder number, int code, int at) {
        int length = number.length() - at;
        if (is(number, code, "49")) {
            german(number, at);
        } else if (is(number, code, "31") && length == 9) {
            boolean mobile = digit(number, at, '6');
            space(number, at, mobile ? "# #" : listed(number, at, 2, DUTCH_AREAS) ? "## #" : "### #");
        } else if (is(number, code, "33") && length == 9) {
            space(number, at, "# ## ## ## ##");
        } else if (is(number, code, "32") && length == 9) {
            space(number, at, "### ## ## ##");
        } else if (is(number, code, "41") && length == 9) {
            space(number, at, "## ### ## ##");
        } else if (is(number, code, "43") && digit(number, at, '1')) {
            space(number, at, "# #");
        } else if (is(number, code, "44") && length == 10) {
            british(number, at);
        } else if (is(number, code, "1 ") && length == 10) {
            space(number, at, "### ### ####");
        }
    }

    private static void german(StringBuilder number, int at) {
        if (listed(number, at, 2, "30 40 69 89")) {
            space(number, at, "## #");
        } else if (listed(number, at, 2, "15 16 17")
                || listed(number, at, 3, GERMAN_AREAS)
                || (digit(number, at + 2, '1') && !digit(number, at, '1'))) {
            space(number, at, "### #");
        }
    }

    private static void british(StringBuilder number, int at) {
        if (digit(number, at, '7')) {
            space(number, at, "#### ######");
        } else if (digit(number, at, '2')) {
            space(number, at, "## #### ####");
        } else if (digit(number, at, '3')
                || digit(number, at, '8')
                || (digit(number, at, '1') && (digit(number, at + 1, '1') || digit(number, at + 2, '1')))) {
            space(number, at, "### ### ####");
        }
    }

    /** Sets a space wherever the pattern has one. */
    private static void space(StringBuilder number, int at, String pattern) {
        for (int i = pattern.indexOf(' '); i > 0; i = pattern.indexOf(' ', i + 1)) {
            number.insert(at + i, ' ');
        }
    }

    private static boolean digit(StringBuilder number, int at, char digit) {
        return at < number.length() && number.charAt(at) == digit;
    }

    private static boolean is(StringBuilder number, int at, String code) {
        for (int i = 0; i < code.length(); i++) {
            if (!digit(number, at + i, code.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the digits at a place stand in a list. */
    private static boolean listed(StringBuilder number, int at, int length, String codes) {
        for (int i = 0; i + length <= codes.length(); i += length + 1) {
            int same = 0;
            while (same < length && digit(number, at + same, codes.charAt(i + same))) {
                same++;
            }
            if (same == length) {
                return true;
            }
        }
        return false;
    }
}
