package dev.caserail.model.privacy;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.time.LocalDate;
import org.immutables.value.Value;

/** The last day of a period, and the instant at which that day is over in the desk's zone. */
@WrapperStyle
@Value.Immutable
public sealed interface DueDay permits ImmutableDueDay {
    /** {@return the last day on which something is in time} */
    LocalDate lastDay();

    /** {@return the first instant at which it is late} */
    Instant lateFrom();

    /**
     * Names a day.
     *
     * @param lastDay the last day on which something is in time
     * @param lateFrom the first instant at which it is late
     * @return the day
     */
    static DueDay of(LocalDate lastDay, Instant lateFrom) {
        return ImmutableDueDay.of(lastDay, lateFrom);
    }

    /**
     * Says whether something is late.
     *
     * @param at when it happens
     * @return whether the day is over then
     */
    default boolean lateAt(Instant at) {
        return !at.isBefore(lateFrom());
    }
}
