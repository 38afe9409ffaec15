package dev.caserail.quicktext.schema;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.immutables.value.Value;

/**
 * A window of time in which something is to arrive, such as a delivery between 18 and 19 o'clock. Start inclusive, end
 * exclusive; the zone is the customer's, in which texts name day and hours.
 */
@WrapperStyle
@Value.Immutable
public sealed interface Slot permits ImmutableSlot {
    /** {@return its begin, inclusive} */
    Instant start();

    /** {@return its end, exclusive} */
    Instant end();

    /** {@return where the customer's clock is} */
    ZoneId zone();

    /**
     * Makes a slot.
     *
     * @param startInclusive its begin
     * @param endExclusive its end
     * @param zone the customer's zone
     * @return the slot
     * @throws IllegalArgumentException if the end is not after the begin
     */
    static Slot of(Instant startInclusive, Instant endExclusive, ZoneId zone) {
        return ImmutableSlot.of(startInclusive, endExclusive, zone);
    }

    /** Checks the order. */
    @Value.Check
    default void check() {
        if (!end().isAfter(start())) {
            throw new IllegalArgumentException("the slot's end " + end() + " is not after its start " + start());
        }
    }

    /** {@return the begin on the customer's clock} */
    @Value.NonAttribute
    default ZonedDateTime localStart() {
        return start().atZone(zone());
    }

    /** {@return the end on the customer's clock} */
    @Value.NonAttribute
    default ZonedDateTime localEnd() {
        return end().atZone(zone());
    }

    /** {@return the day of the begin on the customer's calendar} */
    @Value.NonAttribute
    default LocalDate date() {
        return localStart().toLocalDate();
    }
}
