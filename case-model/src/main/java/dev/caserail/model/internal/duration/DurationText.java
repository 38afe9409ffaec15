package dev.caserail.model.internal.duration;

import java.time.DateTimeException;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A span of time as a person writes it, {@code 4h}, {@code 1 h 30 min}, {@code 90s}, {@code 0}, or as ISO 8601 has it,
 * {@code PT4H}. Days are not known: of business time, nobody could say how long one is.
 */
public final class DurationText {
    /** What a reader of a fault is told to write. */
    public static final String EXPECTED = "a span such as `4h`, `1h 30min`, `90s`, `0` or `PT4H`";

    private static final Pattern PARTS = Pattern.compile(
            "(?:(\\d{1,6})\\s*(?:h|hours?))?\\s*(?:(\\d{1,8})\\s*(?:m|min|minutes?))?\\s*(?:(\\d{1,10})\\s*(?:s|sec|seconds?))?");
    private static final Duration LONGEST = Duration.ofDays(3_660);

    private DurationText() {}

    /**
     * Reads a span.
     *
     * @param text the text
     * @return the span, not negative; empty if the text is none, or one of more than ten years
     */
    public static Optional<Duration> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        if (plain.equals("0")) {
            return Optional.of(Duration.ZERO);
        }
        Optional<Duration> read = plain.startsWith("pt") ? iso(plain) : parts(plain);
        return read.filter(d -> !d.isNegative() && d.compareTo(LONGEST) <= 0);
    }

    /**
     * Writes a span as {@link #read} reads it.
     *
     * @param span the span
     * @return such as {@code 1h30m}; {@code 0} for none; in ISO 8601 where it is negative or has parts of a second
     */
    public static String write(Duration span) {
        if (span.isZero()) {
            return "0";
        }
        if (span.isNegative() || !span.equals(Duration.ofSeconds(span.toSeconds()))) {
            return span.toString();
        }
        StringBuilder text = new StringBuilder();
        part(text, span.toHours(), "h");
        part(text, span.toMinutesPart(), "m");
        part(text, span.toSecondsPart(), "s");
        return text.toString();
    }

    private static void part(StringBuilder text, long count, String unit) {
        if (count != 0) {
            text.append(count).append(unit);
        }
    }

    private static Optional<Duration> iso(String text) {
        try {
            return Optional.of(Duration.parse(text));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Optional<Duration> parts(String text) {
        Matcher parts = PARTS.matcher(text);
        if (text.isEmpty() || !parts.matches()) {
            return Optional.empty();
        }
        return Optional.of(
                Duration.ofHours(count(parts, 1)).plusMinutes(count(parts, 2)).plusSeconds(count(parts, 3)));
    }

    private static long count(Matcher parts, int group) {
        return Optional.ofNullable(parts.group(group)).map(Long::parseLong).orElse(0L);
    }
}
