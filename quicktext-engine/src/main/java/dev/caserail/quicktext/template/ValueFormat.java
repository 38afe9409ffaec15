package dev.caserail.quicktext.template;

import dev.caserail.quicktext.schema.Slot;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

/**
 * How values read in a sentence, in words of our own: the same on every JDK, with plain spaces only.
 *
 * <p>German, English, Dutch and French; any other language gets the digits of ISO 8601.
 */
enum ValueFormat {
    GERMAN(
            "Montag Dienstag Mittwoch Donnerstag Freitag Samstag Sonntag",
            "Januar Februar März April Mai Juni Juli August September Oktober November Dezember",
            '.',
            ',') {
        @Override
        String date(LocalDate date) {
            return day(date) + ", " + date.getDayOfMonth() + ". " + month(date);
        }

        @Override
        String time(LocalTime time) {
            return hours(time) + " Uhr";
        }

        @Override
        String between(LocalTime start, LocalTime end) {
            return "zwischen " + hours(start) + " und " + hours(end) + " Uhr";
        }

        private String hours(LocalTime time) {
            return time.getMinute() == 0 ? Integer.toString(time.getHour()) : clock(time);
        }
    },
    ENGLISH(
            "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
            "January February March April May June July August September October November December",
            ',',
            '.') {
        @Override
        String date(LocalDate date) {
            return day(date) + " " + date.getDayOfMonth() + " " + month(date);
        }

        @Override
        String time(LocalTime time) {
            return clock(time);
        }

        @Override
        String between(LocalTime start, LocalTime end) {
            return "between " + clock(start) + " and " + clock(end);
        }
    },
    DUTCH(
            "maandag dinsdag woensdag donderdag vrijdag zaterdag zondag",
            "januari februari maart april mei juni juli augustus september oktober november december",
            '.',
            ',') {
        @Override
        String date(LocalDate date) {
            return day(date) + " " + date.getDayOfMonth() + " " + month(date);
        }

        @Override
        String time(LocalTime time) {
            return clock(time) + " uur";
        }

        @Override
        String between(LocalTime start, LocalTime end) {
            return "tussen " + clock(start) + " en " + clock(end) + " uur";
        }
    },
    FRENCH(
            "lundi mardi mercredi jeudi vendredi samedi dimanche",
            "janvier février mars avril mai juin juillet août septembre octobre novembre décembre",
            ' ',
            ',') {
        @Override
        String date(LocalDate date) {
            return day(date) + " " + (date.getDayOfMonth() == 1 ? "1er" : date.getDayOfMonth()) + " " + month(date);
        }

        @Override
        String time(LocalTime time) {
            return time.getHour() + "h"
                    + (time.getMinute() == 0 ? "" : clock(time).substring(3));
        }

        @Override
        String between(LocalTime start, LocalTime end) {
            return "entre " + time(start) + " et " + time(end);
        }
    },
    OTHER("", "", '\0', '.') {
        @Override
        String date(LocalDate date) {
            return date.toString();
        }

        @Override
        String time(LocalTime time) {
            return clock(time);
        }

        @Override
        String between(LocalTime start, LocalTime end) {
            return clock(start) + "-" + clock(end);
        }
    };

    private final String days;
    private final String months;
    private final char grouping;
    private final char decimal;

    ValueFormat(String days, String months, char grouping, char decimal) {
        this.days = days;
        this.months = months;
        this.grouping = grouping;
        this.decimal = decimal;
    }

    static ValueFormat of(Locale locale) {
        return switch (locale.getLanguage()) {
            case "de" -> GERMAN;
            case "en" -> ENGLISH;
            case "nl" -> DUTCH;
            case "fr" -> FRENCH;
            default -> OTHER;
        };
    }

    abstract String date(LocalDate date);

    abstract String time(LocalTime time);

    abstract String between(LocalTime start, LocalTime end);

    /** Writes a value of any kind that can stand in a sentence. */
    String format(Object value) {
        if (value instanceof BigDecimal number) {
            return number(number);
        }
        if (value instanceof LocalDate date) {
            return date(date);
        }
        if (value instanceof ZonedDateTime moment) {
            return date(moment.toLocalDate()) + (this == OTHER ? " " : ", ") + time(moment.toLocalTime());
        }
        if (value instanceof Slot slot) {
            return between(slot.localStart().toLocalTime(), slot.localEnd().toLocalTime());
        }
        return value.toString();
    }

    /** How many digits a number would take, at most. */
    static long digits(BigDecimal number) {
        return Math.max(
                (long) number.precision(), Math.max((long) number.precision() - number.scale(), number.scale()));
    }

    private String number(BigDecimal number) {
        String plain = number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
        int dot = plain.indexOf('.');
        String whole = dot < 0 ? plain : plain.substring(0, dot);
        StringBuilder out = new StringBuilder();
        int firstDigit = whole.startsWith("-") ? 1 : 0;
        int digits = whole.length() - firstDigit;
        for (int i = 0; i < whole.length(); i++) {
            int left = whole.length() - i;
            if (grouping != '\0' && digits > 3 && i > firstDigit && left % 3 == 0) {
                out.append(grouping);
            }
            out.append(whole.charAt(i));
        }
        if (dot >= 0) {
            out.append(decimal).append(plain, dot + 1, plain.length());
        }
        return out.toString();
    }

    String day(LocalDate date) {
        return List.of(days.split(" ", -1)).get(date.getDayOfWeek().getValue() - 1);
    }

    String month(LocalDate date) {
        return List.of(months.split(" ", -1)).get(date.getMonthValue() - 1);
    }

    static String clock(LocalTime time) {
        return twoDigits(time.getHour()) + ":" + twoDigits(time.getMinute());
    }

    private static String twoDigits(int number) {
        return (number < 10 ? "0" : "") + number;
    }
}
