package dev.caserail.model.servicelevel;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.time.LocalTime;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * One stretch of a day in which a desk works, by the wall clock: from its opening, inclusive, to its closing, exclusive
 * (S10). A closing that is not after the opening is on the next day: {@code 22:00-06:00} crosses midnight,
 * {@code 00:00-24:00} is a whole day, {@code 08:00-08:00} are the 24 hours from eight o'clock on.
 *
 * <p>Written as {@code 08:00-18:00}, in whole minutes; {@code 24:00} is the end of the day.
 */
@WrapperStyle
@Value.Immutable
public sealed interface OpenHours permits ImmutableOpenHours {
    /** A text that is no stretch of a day. */
    DiagnosticCode MALFORMED = DiagnosticCode.of("calendar.malformed-hours");

    /** {@return when the desk opens, inclusive; a whole minute} */
    LocalTime opens();

    /** {@return when it closes, exclusive; a whole minute; of the next day unless it is after the opening} */
    LocalTime closes();

    /**
     * Makes a stretch.
     *
     * @param opensInclusive when the desk opens
     * @param closesExclusive when it closes; midnight is the end of the day
     * @return the stretch
     * @throws IllegalArgumentException if one of them is no whole minute
     */
    static OpenHours of(LocalTime opensInclusive, LocalTime closesExclusive) {
        return ImmutableOpenHours.of(opensInclusive, closesExclusive);
    }

    /** {@return a whole day, midnight to midnight} */
    static OpenHours allDay() {
        return of(LocalTime.MIDNIGHT, LocalTime.MIDNIGHT);
    }

    /**
     * Makes a stretch from a text the calling code is sure of.
     *
     * @param text the text, such as {@code 08:00-18:00}
     * @return the stretch
     * @throws IllegalArgumentException if the text is none
     */
    static OpenHours of(String text) {
        return read(text).orElseThrow(() -> new IllegalArgumentException(complaint(text)));
    }

    /**
     * Reads a stretch from outside. An hour may have one digit.
     *
     * @param text the text
     * @param where where it stood
     * @return the stretch, or what is wrong with the text
     */
    static Validation<Diagnostic, OpenHours> parse(String text, Location where) {
        return read(text)
                .<Validation<Diagnostic, OpenHours>>map(Validation::valid)
                .orElseGet(() -> Validation.invalid(Diagnostic.error(MALFORMED, where, complaint(text))));
    }

    /** {@return it as {@link #parse} reads it, such as {@code 08:00-18:00}} */
    @Value.NonAttribute
    default String text() {
        return opens() + "-" + (closes().equals(LocalTime.MIDNIGHT) ? "24:00" : closes());
    }

    /** {@return whether it ends on the next day, after midnight} */
    @Value.NonAttribute
    default boolean crossesMidnight() {
        return !closes().isAfter(opens()) && !closes().equals(LocalTime.MIDNIGHT);
    }

    /** Checks that both are whole minutes. */
    @Value.Check
    default void check() {
        for (LocalTime time : new LocalTime[] {opens(), closes()}) {
            if (time.getSecond() != 0 || time.getNano() != 0) {
                throw new IllegalArgumentException("hours begin and end at whole minutes, but found " + time);
            }
        }
    }

    private static String complaint(String text) {
        return "hours " + Diagnostic.quoted(text) + ", expected an opening and a closing such as `08:00-18:00`";
    }

    private static Optional<OpenHours> read(String text) {
        Matcher parts = Pattern.compile("(\\d{1,2}):(\\d\\d)\\s*[-–]\\s*(\\d{1,2}):(\\d\\d)")
                .matcher(text.strip());
        if (!parts.matches()) {
            return Optional.empty();
        }
        int opens = minutes(parts.group(1), parts.group(2));
        int closes = minutes(parts.group(3), parts.group(4));
        if (opens < 0 || closes < 0 || opens == 24 * 60) {
            return Optional.empty();
        }
        return Optional.of(of(LocalTime.ofSecondOfDay(opens * 60L), LocalTime.ofSecondOfDay(closes % (24 * 60) * 60L)));
    }

    /** Minutes of the day, 24:00 included; -1 if there is no such time. */
    private static int minutes(String hour, String minute) {
        int h = Integer.parseInt(hour);
        int m = Integer.parseInt(minute);
        return m < 60 && (h < 24 || (h == 24 && m == 0)) ? h * 60 + m : -1;
    }
}
