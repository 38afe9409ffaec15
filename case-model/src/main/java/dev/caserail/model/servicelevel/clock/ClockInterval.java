package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.immutables.value.Value;

/** A stretch of time in which a clock did one thing, by one target and one calendar. */
@ValueStyle
@Value.Immutable
public sealed interface ClockInterval permits ImmutableClockInterval {
    /** {@return what it did} */
    IntervalKind kind();

    /** {@return when that began, inclusive} */
    Instant from();

    /** {@return what began it} */
    TurnCause cause();

    /** {@return when it ended, exclusive; empty if it goes on at the instant of the reading} */
    Optional<Instant> to();

    /** {@return the business time that counted in it, up to the instant of the reading; none where the clock did not run} */
    Duration elapsed();

    /** {@return the calendar that counted it} */
    CalendarCode calendar();

    /** {@return the target that held} */
    Duration target();

    /** {@return whether the clock began anew with it, from no time elapsed, after a reopening} */
    default boolean anew() {
        return false;
    }

    /**
     * Starts an interval.
     *
     * @return the builder's first stage
     */
    static ImmutableClockInterval.KindBuildStage builder() {
        return ImmutableClockInterval.builder();
    }
}
