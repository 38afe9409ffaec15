package dev.caserail.model.servicelevel.clock;

import dev.caserail.model.identifier.CalendarCode;
import dev.caserail.model.identifier.MilestoneCode;
import dev.caserail.taxonomy.style.ValueStyle;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one cycle of a clock says at an instant (S11): its state, when it is due, and everything that led there. */
@ValueStyle
@Value.Immutable
public sealed interface ClockReading permits ImmutableClockReading {
    /** {@return the clock} */
    MilestoneCode clock();

    /** {@return what it measures} */
    ClockKind kind();

    /** {@return which of its cycles this is, from 1} */
    int cycle();

    /** {@return where it stands} */
    ClockState state();

    /** {@return when the cycle began; in the future if it waits for the due time of the cycle before (SEQUENTIAL)} */
    Instant startedAt();

    /** {@return how much business time it has, by the terms that hold} */
    Duration target();

    /** {@return the calendar of the terms that hold} */
    CalendarCode calendar();

    /** {@return how much business time it took; it goes on counting after a breach} */
    Duration elapsed();

    /**
     * {@return when its time is used up} A running clock's due time moves with every pause. Of one that breached it is the
     * due time that was missed; of one that was stopped in time, the one it had. Empty while it is paused.
     */
    Optional<Instant> due();

    /** {@return the due time that was missed; empty for none. It never changes any more} */
    Optional<Instant> breachedAt();

    /**
     * {@return when the breach was noticed: the instant of the journal entry that records it, else of the reading} Empty
     * without a breach.
     */
    Optional<Instant> detectedAt();

    /** {@return when it was stopped; empty if it is active} */
    Optional<Instant> stoppedAt();

    /** {@return what stopped it; empty if it is active} */
    Optional<TurnCause> stoppedBy();

    /** {@return the intervals it ran, paused and was stopped, oldest first, without gap; never empty} */
    List<ClockInterval> intervals();

    /**
     * Starts a reading.
     *
     * @return the builder's first stage
     */
    static ImmutableClockReading.ClockBuildStage builder() {
        return ImmutableClockReading.builder();
    }

    /** {@return whether it is not stopped: it runs or pauses, in time or after its breach} */
    @Value.NonAttribute
    default boolean active() {
        return stoppedAt().isEmpty();
    }

    /** {@return whether its time counts at the instant of the reading} */
    @Value.NonAttribute
    default boolean running() {
        return active() && intervals().get(intervals().size() - 1).kind() == IntervalKind.RUNNING;
    }

    /** {@return the business time that is left; negative by as much as it is over} */
    @Value.NonAttribute
    default Duration remaining() {
        return target().minus(elapsed());
    }

    /** {@return the first instant at which it is late, one nanosecond after it is due; empty unless it runs in time} */
    @Value.NonAttribute
    default Optional<Instant> breachFrom() {
        return state() == ClockState.RUNNING ? due().map(due -> due.plusNanos(1)) : Optional.empty();
    }
}
