package dev.caserail.model.actor;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A timer that ran out, such as a milestone or a return timer. */
@WrapperStyle
@Value.Immutable
public sealed interface TimerCause extends Cause permits ImmutableTimerCause {
    /** {@return what the desk calls it} */
    String timer();

    /**
     * Makes the cause.
     *
     * @param timer what the desk calls it
     * @return the cause
     */
    static TimerCause of(String timer) {
        return ImmutableTimerCause.of(timer);
    }
}
