package dev.caserail.model.servicelevel.clock;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** What turned a clock, and which entry of the journal says so. */
@WrapperStyle
@Value.Immutable
public sealed interface TurnCause permits ImmutableTurnCause {
    /** {@return what it was} */
    Turn turn();

    /** {@return the number of the journal entry} */
    long sequence();

    /**
     * Makes one.
     *
     * @param turn what it was
     * @param sequence the number of the journal entry
     * @return the cause
     */
    static TurnCause of(Turn turn, long sequence) {
        return ImmutableTurnCause.of(turn, sequence);
    }
}
