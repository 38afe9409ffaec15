package dev.caserail.examples.benchmarks.quicktext;

import dev.caserail.model.order.Money;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How dates and money read in German for all contenders but Caserail's own: with what the JDK has, and what is faster by hand. */
public final class GermanValues {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE, d. MMMM", Locale.GERMAN);

    private GermanValues() {}

    /**
     * Writes a date.
     *
     * @param date the date
     * @return such as {@code Montag, 2. März}
     */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /**
     * Writes euros. A {@code DecimalFormat} takes twice the time and is not for sharing.
     *
     * @param money the money, not negative
     * @return such as {@code 1.249,50 €}
     */
    public static String money(Money money) {
        String plain = money.amount().toPlainString();
        int point = plain.length() - 3;
        StringBuilder out = new StringBuilder(plain.length() + 6);
        for (int i = 0; i < point; i++) {
            if (i > 0 && (point - i) % 3 == 0) {
                out.append('.');
            }
            out.append(plain.charAt(i));
        }
        return out.append(',')
                .append(plain, point + 1, plain.length())
                .append(" €")
                .toString();
    }
}
