package dev.caserail.quicktext.internal.liquid.date;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Optional;

/**
 * Reads what templates call a date: what the {@code date} filter of Ruby's Liquid hands to {@code Time.at} and
 * {@code Time.parse}. Those are {@code now} and {@code today}, whole numbers and texts of digits as seconds since 1970, and
 * dates and times in the notations of {@link DateText}.
 */
public final class LiquidDates {
    /** Seconds of more digits lie outside the calendar. */
    private static final int MOST_DIGITS = 18;

    private LiquidDates() {}

    /**
     * Reads a value.
     *
     * @param value a date or date-time of {@code java.time}, a number, or a text
     * @param now the moment at which the text is read; its zone is that of values without a zone
     * @return the moment; empty for everything that is none
     */
    public static Optional<ZonedDateTime> read(Object value, ZonedDateTime now) {
        try {
            return value instanceof CharSequence text ? text(text.toString(), now) : other(value, now);
        } catch (DateTimeException e) {
            // outside the calendar
            return Optional.empty();
        }
    }

    private static Optional<ZonedDateTime> other(Object value, ZonedDateTime now) {
        if (value instanceof ZonedDateTime moment) {
            return Optional.of(moment);
        }
        if (value instanceof OffsetDateTime moment) {
            return Optional.of(moment.toZonedDateTime());
        }
        if (value instanceof LocalDateTime local) {
            return Optional.of(local.atZone(now.getZone()));
        }
        if (value instanceof LocalDate day) {
            return Optional.of(day.atStartOfDay(now.getZone()));
        }
        if (value instanceof Instant moment) {
            return Optional.of(moment.atZone(now.getZone()));
        }
        return seconds(value).map(seconds -> at(seconds, now));
    }

    private static Optional<Long> seconds(Object value) {
        if (value instanceof Long || value instanceof Integer) {
            return Optional.of(((Number) value).longValue());
        }
        if (value instanceof BigInteger whole && whole.bitLength() < Long.SIZE) {
            return Optional.of(whole.longValue());
        }
        if (value instanceof BigDecimal number
                && (long) number.precision() - number.scale() <= MOST_DIGITS
                && whole(number)) {
            return Optional.of(number.longValue());
        }
        return Optional.empty();
    }

    private static boolean whole(BigDecimal number) {
        return number.signum() == 0
                || number.scale() <= 0
                || number.stripTrailingZeros().scale() <= 0;
    }

    private static Optional<ZonedDateTime> text(String text, ZonedDateTime now) {
        String lower = text.length() <= DateText.MOST_CHARACTERS ? text.toLowerCase(Locale.ROOT) : "";
        if (lower.equals("now") || lower.equals("today")) {
            return Optional.of(now);
        }
        if (!lower.isEmpty() && lower.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return lower.length() <= MOST_DIGITS ? Optional.of(at(Long.parseLong(lower), now)) : Optional.empty();
        }
        return new DateText(lower).read(now);
    }

    private static ZonedDateTime at(long seconds, ZonedDateTime now) {
        return Instant.ofEpochSecond(seconds).atZone(now.getZone());
    }
}
