package dev.caserail.quicktext.internal.liquid.date;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A time of day in a text, with its zone if it has one: {@code 14:30}, {@code 2:30:15.5 pm}, {@code 14h30 +0100}. */
final class ClockText {
    private static final String HALF = "(?:\\s*+(?<half>[ap])(?:m\\b|\\.m\\.))";
    private static final String ZONE = "(?:\\s*+(?<zone>(?:gmt|utc?+)?+[-+][0-9]++(?:[:.,][0-9]++(?::[0-9]++)?+)?+"
            + "|(?!(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec))[a-z]++\\b))?+";

    /** Each with a group of its own for hour, minute, second, fraction. */
    private static final Pattern[] NOTATIONS = {
        Pattern.compile(
                "(?<hour>[0-9]++)\\s*+:\\s*+(?<minute>[0-9]++)(?:\\s*+:\\s*+(?<second>[0-9]++)(?:[,.](?<fraction>[0-9]*+))?+)?+"
                        + HALF + "?+" + ZONE),
        Pattern.compile(
                "(?<hour>[0-9]++)\\s*+h(?![a-z])(?:\\s*+(?<minute>[0-9]++)m?+(?:\\s*+(?<second>[0-9]++)s?+)?+)?+(?<fraction>)"
                        + HALF + "?+" + ZONE),
        Pattern.compile("(?<hour>[0-9]++)(?<minute>)(?<second>)(?<fraction>)" + HALF + ZONE),
        Pattern.compile(
                "(?<=\\b[0-9]{8}t)(?<hour>[0-9]{2})(?<minute>[0-9]{2})?+(?<second>[0-9]{2})?+(?<fraction>)(?<half>)"
                        + ZONE)
    };

    private final Matcher found;

    private ClockText(Matcher found) {
        this.found = found;
    }

    static Optional<ClockText> find(String text) {
        for (Pattern notation : NOTATIONS) {
            Matcher found = notation.matcher(text);
            if (found.find()) {
                return Optional.of(new ClockText(found));
            }
        }
        return Optional.empty();
    }

    /** The text around the time. */
    String without(String text) {
        return text.substring(0, found.start()) + " " + text.substring(found.end());
    }

    /** Whether there is such a time; there is a 24:00, and a second that is inserted into a minute. */
    boolean possible() {
        int hour = hour();
        int minute = number("minute");
        int second = number("second");
        return hour <= 24 && minute < 60 && second <= 60 && (hour < 24 || (minute == 0 && second == 0));
    }

    LocalDateTime on(LocalDate date) {
        return date.atStartOfDay()
                .plusHours(hour())
                .plusMinutes(number("minute"))
                .plusSeconds(number("second"))
                .plusNanos(nanos());
    }

    /** The zone, if it is one that Ruby knows; other words are passed over. */
    Optional<ZoneId> zone() {
        String zone = text("zone");
        int sign = Math.max(zone.indexOf('+'), zone.indexOf('-'));
        if (sign >= 0) {
            int seconds = offset(zone.substring(sign + 1));
            return Optional.of(ZoneOffset.ofTotalSeconds(zone.charAt(sign) == '-' ? -seconds : seconds));
        }
        return switch (zone) {
            case "z", "utc", "ut", "gmt" -> Optional.of(ZoneOffset.UTC);
            case "edt" -> Optional.of(ZoneOffset.ofHours(-4));
            case "est", "cdt" -> Optional.of(ZoneOffset.ofHours(-5));
            case "cst", "mdt" -> Optional.of(ZoneOffset.ofHours(-6));
            case "mst", "pdt" -> Optional.of(ZoneOffset.ofHours(-7));
            case "pst" -> Optional.of(ZoneOffset.ofHours(-8));
            default -> Optional.empty();
        };
    }

    /** Seconds of hours, minutes and seconds, with colons between them or in two digits each. */
    private static int offset(String text) {
        String[] parts = text.split("[:.,]", -1);
        if (parts.length == 1 && text.length() > 2) {
            String even = text.length() % 2 == 0 ? text : "0" + text;
            parts = new String[] {even.substring(0, 2), even.substring(2, 4), even.substring(4)};
        }
        long seconds = 0;
        for (int i = 0; i < parts.length; i++) {
            seconds += (long) DateParts.number(parts[i]) * (i == 0 ? 3600 : i == 1 ? 60 : 1);
        }
        return (int) Math.min(Integer.MAX_VALUE, seconds);
    }

    private int hour() {
        int hour = number("hour");
        return text("half").isEmpty() ? hour : hour % 12 + (text("half").equals("p") ? 12 : 0);
    }

    private int nanos() {
        String nine = (text("fraction") + "000000000").substring(0, 9);
        return Integer.parseInt(nine);
    }

    private int number(String group) {
        return DateParts.number(text(group));
    }

    private String text(String group) {
        @Nullable String text = found.group(group);
        return text == null ? "" : text;
    }
}
