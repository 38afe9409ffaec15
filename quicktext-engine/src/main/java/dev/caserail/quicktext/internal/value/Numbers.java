package dev.caserail.quicktext.internal.value;

import dev.caserail.quicktext.syntax.TemplateFault;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Arithmetic on whole numbers ({@link Long}, {@link BigInteger}) and decimals ({@link BigDecimal}). */
public final class Numbers {
    /** More digits than any sum of money or count has; beyond, a loop of {@code times} would fill the memory. */
    private static final int MOST_DIGITS = 300;

    private static final Pattern DECIMAL = Pattern.compile("\\s*-?\\d{1,300}\\.\\d{1,300}\\s*");
    private static final Pattern WHOLE = Pattern.compile("\\s*([-+]?\\d{1,300}).*", Pattern.DOTALL);
    private static final Pattern ONLY_WHOLE = Pattern.compile("\\s*[-+]?\\d{1,300}\\s*");

    private Numbers() {}

    /**
     * Makes a number of anything, as Liquid does: of a text its leading digits, of all else 0.
     *
     * @param value the value
     * @return a whole number or decimal
     * @throws RenderFault if it is too long to calculate with
     */
    public static Number of(@Nullable Object value) {
        if (value instanceof Long whole) {
            return whole;
        }
        if (value instanceof BigInteger whole) {
            return narrow(whole);
        }
        if (value instanceof BigDecimal decimal) {
            return bounded(decimal);
        }
        if (value instanceof String text) {
            if (DECIMAL.matcher(text).matches()) {
                return new BigDecimal(text.strip());
            }
            var whole = WHOLE.matcher(text);
            return whole.matches() ? narrow(new BigInteger(plain(whole.group(1)))) : Long.valueOf(0);
        }
        return 0L;
    }

    private static String plain(String digits) {
        return digits.startsWith("+") ? digits.substring(1) : digits;
    }

    /**
     * Reads a whole number, where a filter or tag needs one.
     *
     * @param value the value
     * @return the number, cut to the range of an int
     * @throws RenderFault if it is none
     */
    public static int integer(@Nullable Object value) {
        if (value instanceof Long whole) {
            return (int) Math.max(Integer.MIN_VALUE, Math.min(Integer.MAX_VALUE, whole));
        }
        if (value instanceof BigInteger big) {
            return big.signum() < 0 ? Integer.MIN_VALUE : Integer.MAX_VALUE;
        }
        if (value instanceof BigDecimal decimal) {
            return integer(narrow(bounded(decimal).toBigInteger()));
        }
        if (value instanceof String text && ONLY_WHOLE.matcher(text).matches()) {
            return integer(narrow(new BigInteger(plain(text.strip()))));
        }
        throw new RenderFault(
                TemplateFault.WRONG_KIND,
                "`" + (value == null ? "nil" : LiquidTexts.INSTANCE.text(value)) + "` is an invalid integer",
                "use a whole number");
    }

    /**
     * Makes a whole number as small as it can be.
     *
     * @param whole the number
     * @return a {@link Long} if it fits, else the number itself
     */
    public static Number narrow(BigInteger whole) {
        if (whole.bitLength() < Long.SIZE) {
            return whole.longValueExact();
        }
        bound(whole.bitLength() / 3);
        return whole;
    }

    /**
     * Reads a number as decimal.
     *
     * @param number a whole number or decimal
     * @return the same number
     */
    public static BigDecimal decimal(Number number) {
        if (number instanceof BigDecimal decimal) {
            return decimal;
        }
        return number instanceof BigInteger big ? new BigDecimal(big) : BigDecimal.valueOf(number.longValue());
    }

    private static BigInteger whole(Number number) {
        return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
    }

    private static boolean decimals(Number a, Number b) {
        return a instanceof BigDecimal || b instanceof BigDecimal;
    }

    private static BigDecimal bounded(BigDecimal result) {
        bound(Math.max(result.precision(), Math.abs((long) result.scale())));
        return result;
    }

    private static void bound(long digits) {
        if (digits > MOST_DIGITS) {
            throw new RenderFault(
                    TemplateFault.LENGTH_LIMIT,
                    "a number is longer than " + MOST_DIGITS + " digits",
                    "calculate with smaller numbers");
        }
    }

    /** {@return the sum} */
    public static Number plus(Number a, Number b) {
        return decimals(a, b) ? bounded(decimal(a).add(decimal(b))) : narrow(whole(a).add(whole(b)));
    }

    /** {@return the difference} */
    public static Number minus(Number a, Number b) {
        return decimals(a, b) ? bounded(decimal(a).subtract(decimal(b))) : narrow(whole(a).subtract(whole(b)));
    }

    /** {@return the product} */
    public static Number times(Number a, Number b) {
        return decimals(a, b) ? bounded(decimal(a).multiply(decimal(b))) : narrow(whole(a).multiply(whole(b)));
    }

    /** {@return the quotient; of two whole numbers the whole part, rounded down} */
    public static Number dividedBy(Number a, Number b) {
        notZero(b);
        if (decimals(a, b)) {
            return bounded(decimal(a).divide(decimal(b), MathContext.DECIMAL128));
        }
        BigInteger[] parts = whole(a).divideAndRemainder(whole(b));
        boolean down = parts[1].signum() != 0 && parts[1].signum() != whole(b).signum();
        return narrow(down ? parts[0].subtract(BigInteger.ONE) : parts[0]);
    }

    /** {@return the rest, with the divisor's sign} */
    public static Number modulo(Number a, Number b) {
        notZero(b);
        if (decimals(a, b)) {
            BigDecimal rest = decimal(a).remainder(decimal(b));
            boolean other = rest.signum() != 0 && rest.signum() != decimal(b).signum();
            return bounded(other ? rest.add(decimal(b)) : rest);
        }
        BigInteger rest = whole(a).remainder(whole(b));
        return narrow(rest.signum() != 0 && rest.signum() != whole(b).signum() ? rest.add(whole(b)) : rest);
    }

    private static void notZero(Number divisor) {
        if (decimal(divisor).signum() == 0) {
            throw new RenderFault(TemplateFault.DIVIDED_BY_ZERO, "divided by 0", "test the divisor with {% if %}");
        }
    }

    /** {@return the number without its sign} */
    public static Number abs(Number number) {
        return number instanceof BigDecimal decimal
                ? decimal.abs()
                : narrow(whole(number).abs());
    }

    /**
     * Rounds.
     *
     * @param number the number
     * @param places digits behind the point; below 1 gives a whole number
     * @param mode how
     * @return the rounded number
     */
    public static Number round(Number number, int places, RoundingMode mode) {
        if (!(number instanceof BigDecimal decimal)) {
            return number;
        }
        int bounded = Math.max(-MOST_DIGITS, Math.min(MOST_DIGITS, places));
        BigDecimal rounded = decimal.setScale(bounded, mode);
        return places < 1 ? narrow(rounded.toBigInteger()) : bounded(rounded);
    }

    /**
     * Compares by value.
     *
     * @param a one
     * @param b the other
     * @return below 0 if the first is smaller, 0 if they are equal
     */
    public static int compare(Number a, Number b) {
        if (a instanceof Long left && b instanceof Long right) {
            return Long.compare(left, right);
        }
        return decimal(a).compareTo(decimal(b));
    }
}
