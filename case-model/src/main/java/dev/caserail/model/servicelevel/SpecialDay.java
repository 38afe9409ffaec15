package dev.caserail.model.servicelevel;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A date on which a desk keeps other hours than on its weekday, or none (S10). It says all of its date from midnight to
 * midnight: what the evening before would bring into it ends at midnight. What begins on it and crosses midnight runs on
 * into the next day, unless that is special too.
 */
@WrapperStyle
@Value.Immutable
public sealed interface SpecialDay permits ImmutableSpecialDay {
    /** {@return the date} */
    LocalDate date();

    /** {@return its hours, in order, without overlap; empty where the desk is closed} */
    List<OpenHours> hours();

    /** {@return what people call it, such as {@code Christmas Day}; empty if nobody said} */
    Optional<String> name();

    /**
     * Makes a day.
     *
     * @param date the date
     * @param hours its hours, in order; none to close
     * @param name what people call it
     * @return the day
     * @throws IllegalArgumentException if the hours overlap or are out of order, or the name is blank
     */
    static SpecialDay of(LocalDate date, Iterable<OpenHours> hours, Optional<String> name) {
        return ImmutableSpecialDay.of(date, hours, name);
    }

    /**
     * Makes a holiday.
     *
     * @param date the date
     * @param name what people call it
     * @return the day, closed
     */
    static SpecialDay closed(LocalDate date, String name) {
        return of(date, List.of(), Optional.of(name));
    }

    /** Checks the hours' order. */
    @Value.Check
    default void check() {
        DayOrder.require(date(), hours());
        if (name().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("the name of " + date() + " is blank");
        }
    }
}
