package dev.caserail.quicktext.internal.liquid.date;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Year, month and day as they were written; each may be blank. An apostrophe ({@code '26}) or more than two digits make a
 * part the year, wherever it stands.
 */
record DateParts(String year, String month, String day) {
    /** More digits are no part of a date. */
    private static final int MOST_DIGITS = 9;

    /** Puts parts that were written in a usual order in their places. */
    static DateParts of(String year, String month, String day) {
        if (!year.isEmpty() && !month.isEmpty() && day.isEmpty()) {
            // 10/12 is October 12
            return of("", year, month);
        }
        if (!isYear(month)) {
            return yearFirst(year, month, day);
        }
        return yearFirst(month, day, year);
    }

    private static DateParts yearFirst(String year, String month, String day) {
        return isYear(day) ? new DateParts(day, month, year) : new DateParts(year, month, day);
    }

    /** The date; parts that are missing above the first one come from today, those below are the first. */
    Optional<LocalDate> date(LocalDate today) {
        int m = month.isEmpty() ? today.getMonthValue() : number(month);
        int d = day.isEmpty() ? 1 : number(day);
        if (year.length() > MOST_DIGITS + 1 || m < 1 || m > 12 || d < 1 || d > 31) {
            return Optional.empty();
        }
        int y = year.isEmpty() ? today.getYear() : fullYear();
        return Optional.of(LocalDate.of(y, m, 1).plusDays(d - 1L));
    }

    /** Two digits are a year from 1969 to 2068. */
    private int fullYear() {
        int digits = number(year);
        if (year.startsWith("-")) {
            return -digits;
        }
        boolean completed = year.startsWith("'") ? digits < 100 : year.length() <= 2;
        return completed ? digits + (digits < 69 ? 2000 : 1900) : digits;
    }

    /** The digits of a part; a number outside all calendars for too many of them, 0 for none. */
    static int number(String part) {
        int number = 0;
        int digits = 0;
        for (int i = 0; i < part.length(); i++) {
            char c = part.charAt(i);
            if (c >= '0' && c <= '9') {
                if (++digits > MOST_DIGITS) {
                    return Integer.MAX_VALUE;
                }
                number = number * 10 + c - '0';
            }
        }
        return number;
    }

    private static boolean isYear(String part) {
        return part.startsWith("'") || part.length() > 2;
    }
}
