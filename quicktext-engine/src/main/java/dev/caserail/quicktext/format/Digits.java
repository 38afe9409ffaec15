package dev.caserail.quicktext.format;

import java.math.BigDecimal;

/** Writes numbers digit by digit, so that no text is made on the way. */
final class Digits {
    /** Stands for digits that are not grouped. */
    static final char NONE = '\0';

    /** Numbers of so many digits fit into a long. */
    private static final int MOST_SHORT = 18;

    private static final long[] POWERS_OF_TEN = new long[MOST_SHORT + 1];

    static {
        POWERS_OF_TEN[0] = 1;
        for (int i = 1; i < POWERS_OF_TEN.length; i++) {
            POWERS_OF_TEN[i] = POWERS_OF_TEN[i - 1] * 10;
        }
    }

    private Digits() {}

    /** Says whether a character is a digit from 0 to 9; those of other scripts are none. */
    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** Writes a number from 0 to 99 with two digits. */
    static void two(StringBuilder out, int number) {
        out.append((char) ('0' + number / 10)).append((char) ('0' + number % 10));
    }

    /** Writes a year with at least four digits. */
    static void year(StringBuilder out, int year) {
        if (year >= 0 && year <= 9999) {
            two(out, year / 100);
            two(out, year % 100);
            return;
        }
        if (year < 0) {
            out.append('-');
        }
        // years have at most nine digits
        int positive = Math.abs(year);
        for (int least = 1000; positive < least && least > 1; least /= 10) {
            out.append('0');
        }
        out.append(positive);
    }

    /** Writes a number with a mark before every three digits but the first. */
    static void grouped(StringBuilder out, long number, char mark) {
        if (number < 0) {
            out.append('-');
            if (number == Long.MIN_VALUE) {
                // its positive is no long: the last digits by hand
                positive(out, -(number / 1000), mark);
                mark(out, mark);
                three(out, (int) -(number % 1000));
                return;
            }
        }
        positive(out, Math.abs(number), mark);
    }

    /** Writes a decimal number without zeros at its end. */
    static void decimal(StringBuilder out, BigDecimal number, char mark, char point) {
        int scale = number.scale();
        if (number.precision() > MOST_SHORT || scale > MOST_SHORT || number.precision() - (long) scale > MOST_SHORT) {
            large(out, number, mark, point);
            return;
        }
        if (scale <= 0) {
            grouped(out, number.longValue(), mark);
            return;
        }
        long digits = unscaled(number);
        if (digits < 0) {
            out.append('-');
            digits = -digits;
        }
        while (scale > 0 && digits % 10 == 0) {
            digits /= 10;
            scale--;
        }
        split(out, digits, scale, mark, point);
    }

    /** Writes a positive amount with all digits of its scale. */
    static void amount(StringBuilder out, long unscaled, int scale, char mark, char point) {
        split(out, unscaled, scale, mark, point);
    }

    /** The digits of a number that has at most 18, without its point. */
    static long unscaled(BigDecimal number) {
        // unscaledValue() would make a BigInteger; this object never leaves the method, and so is never made
        return number.scaleByPowerOfTen(number.scale()).longValue();
    }

    private static void split(StringBuilder out, long digits, int scale, char mark, char point) {
        if (scale == 2) {
            // the divisors of almost all money, as constants
            positive(out, digits / 100, mark);
            out.append(point);
            two(out, (int) (digits % 100));
            return;
        }
        long power = POWERS_OF_TEN[scale];
        positive(out, digits / power, mark);
        if (scale > 0) {
            out.append(point);
            long rest = digits % power;
            for (int place = scale - 1; place >= 0; place--) {
                out.append((char) ('0' + rest / POWERS_OF_TEN[place] % 10));
            }
        }
    }

    private static void positive(StringBuilder out, long number, char mark) {
        if (number < 1000) {
            out.append((int) number);
            return;
        }
        positive(out, number / 1000, mark);
        mark(out, mark);
        three(out, (int) (number % 1000));
    }

    private static void three(StringBuilder out, int number) {
        out.append((char) ('0' + number / 100));
        two(out, number % 100);
    }

    private static void mark(StringBuilder out, char mark) {
        if (mark != NONE) {
            out.append(mark);
        }
    }

    private static void large(StringBuilder out, BigDecimal number, char mark, char point) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        int end = dot < 0 ? plain.length() : dot;
        int first = plain.charAt(0) == '-' ? 1 : 0;
        for (int i = 0; i < end; i++) {
            if (i > first && (end - i) % 3 == 0) {
                mark(out, mark);
            }
            out.append(plain.charAt(i));
        }
        if (dot >= 0) {
            out.append(point).append(plain, dot + 1, plain.length());
        }
    }
}
