package dev.caserail.quicktext.internal.liquid.date;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A date or time as people write it in English or digits: {@code 2026-03-02}, {@code 2026-03-02T14:30:00Z},
 * {@code 2 Mar 2026 14:30 +0100}, {@code March 2nd, 2026}, {@code 2026/03/02}, {@code 02.03.2026}, {@code 2-Mar-2026},
 * {@code 2:30 pm}. Where the year comes last, the day comes before the month.
 *
 * <p>As in Ruby, what stands above the first known part is today's, what stands below the last known one its least: {@code
 * March 2} is of this year, {@code 14:30} of today, {@code March 2026} its first day. A day that a month does not have is as
 * many days later: February 30 is March 2 or 1. Words that say nothing are passed over. Used once.
 */
final class DateText {
    /** As Ruby's limit. */
    static final int MOST_CHARACTERS = 128;

    private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";
    private static final String MONTH = "(" + MONTHS + ")";
    private static final String NUMBER = "('?-?[0-9]++)";
    private static final Pattern NOISE = Pattern.compile("[^-+',./:@\\p{Alnum}]++");
    private static final Pattern WEEKDAY = Pattern.compile("\\b(?:sun|mon|tue|wed|thu|fri|sat)[^-/0-9\\s]*+");

    /** Day, month and year, by the places of their groups. */
    private enum Notation {
        DAY_NAME_YEAR(
                "'?([0-9]++)[^-0-9\\s]*+\\s*+" + MONTH + "[^-0-9\\s']*+(?:\\s*+" + NUMBER + "(?:st|nd|rd|th)?+\\b)?+",
                1,
                2,
                3),
        NAME_DAY_YEAR(
                "\\b" + MONTH + "[^-0-9\\s']*+\\s*+('?[0-9]++)[^-0-9\\s']*+(?:\\s*+,?+\\s*+" + NUMBER + ")?+", 2, 1, 3),
        ISO("('?[-+]?+[0-9]++)-([0-9]++)-" + NUMBER, 3, 2, 1),
        DAY_NAME_YEAR_DASHED(NUMBER + "-" + MONTH + "[^-/.]*+-" + NUMBER, 1, 2, 3),
        NAME_DAY_YEAR_DASHED("\\b" + MONTH + "[^-/.]*+-('?[0-9]++)(?:-" + NUMBER + ")?+", 2, 1, 3),
        SLASHES(NUMBER + "/\\s*+('?[0-9]++)(?:[^0-9]\\s*+" + NUMBER + ")?+", 3, 2, 1),
        DOTS(NUMBER + "\\.\\s*+('?[0-9]++)\\.\\s*+" + NUMBER, 3, 2, 1),
        DIGITS("\\b([0-9]{4})([0-9]{2})([0-9]{2})(?:t|\\b)", 3, 2, 1),
        NAME("\\b" + MONTH, 0, 1, 0),
        DAY("\\b([0-9]++)(?:st|nd|rd|th)\\b", 1, 0, 0);

        private final Pattern pattern;
        private final int day;
        private final int month;
        private final int year;

        Notation(String pattern, int day, int month, int year) {
            this.pattern = Pattern.compile(pattern);
            this.day = day;
            this.month = month;
            this.year = year;
        }
    }

    private String text;

    DateText(String lowerCase) {
        this.text = NOISE.matcher(lowerCase).replaceAll(" ");
    }

    /** Reads it; empty if nothing in it is a part of a date or time, or a part cannot be. */
    Optional<ZonedDateTime> read(ZonedDateTime now) {
        cut(WEEKDAY);
        Optional<ClockText> clock = ClockText.find(text);
        if (clock.isPresent()) {
            text = clock.get().without(text);
            if (!clock.get().possible()) {
                return Optional.empty();
            }
        }
        ZoneId zone = clock.flatMap(ClockText::zone).orElse(now.getZone());
        ZonedDateTime here = now.withZoneSameInstant(zone);
        for (Notation notation : Notation.values()) {
            Matcher found = notation.pattern.matcher(text);
            if (found.find()) {
                return DateParts.of(
                                group(found, notation.year),
                                monthNumber(group(found, notation.month)),
                                group(found, notation.day))
                        .date(here.toLocalDate())
                        .map(date -> at(date, clock, zone));
            }
        }
        return clock.map(time -> at(here.toLocalDate(), clock, zone));
    }

    private static ZonedDateTime at(LocalDate date, Optional<ClockText> clock, ZoneId zone) {
        return clock.map(time -> time.on(date)).orElseGet(date::atStartOfDay).atZone(zone);
    }

    private void cut(Pattern pattern) {
        text = pattern.matcher(text).replaceFirst(" ");
    }

    /** The part in a group; blank if there is none. */
    private static String group(Matcher found, int group) {
        @Nullable String text = group == 0 ? null : found.group(group);
        return text == null ? "" : text;
    }

    /** The number of a month that is given by name. */
    private static String monthNumber(String month) {
        int at = MONTHS.indexOf(month);
        return month.isEmpty() || at < 0 ? month : Integer.toString(at / 4 + 1);
    }
}
