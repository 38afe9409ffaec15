package dev.caserail.quicktext.format;

import java.time.DayOfWeek;
import java.time.Month;

/** What a language calls days and months, in full and cut short. Immutable. */
public final class CalendarNames {
    private final String[] days;
    private final String[] months;
    private final String[] shortDays;
    private final String[] shortMonths;

    private CalendarNames(String days, String months, String shortDays, String shortMonths) {
        this.days = words(days, 7);
        this.months = words(months, 12);
        this.shortDays = words(shortDays, 7);
        this.shortMonths = words(shortMonths, 12);
    }

    /** Takes names in their order, separated by spaces. */
    static CalendarNames of(String days, String months, String shortDays, String shortMonths) {
        return new CalendarNames(days, months, shortDays, shortMonths);
    }

    /**
     * Names a day of the week.
     *
     * @param day the day
     * @return its name, such as {@code Monday}
     */
    public String day(DayOfWeek day) {
        return days[day.getValue() - 1];
    }

    /**
     * Names a day of the week where space is short.
     *
     * @param day the day
     * @return its short name, such as {@code Mon}
     */
    public String shortDay(DayOfWeek day) {
        return shortDays[day.getValue() - 1];
    }

    /**
     * Names a month.
     *
     * @param month the month
     * @return its name, such as {@code March}
     */
    public String month(Month month) {
        return months[month.getValue() - 1];
    }

    /**
     * Names a month where space is short.
     *
     * @param month the month
     * @return its short name, such as {@code Mar}
     */
    public String shortMonth(Month month) {
        return shortMonths[month.getValue() - 1];
    }

    private static String[] words(String names, int expected) {
        String[] words = names.split(" ", -1);
        if (words.length != expected) {
            throw new IllegalArgumentException(words.length + " names in `" + names + "`, expected " + expected);
        }
        return words;
    }
}
