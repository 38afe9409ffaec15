package dev.caserail.model.event;

import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Something forbids to erase personal data for a time (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface RetentionHoldPlaced extends CaseEvent permits ImmutableRetentionHoldPlaced {
    /** {@return the hold} */
    RetentionHold hold();

    /**
     * Makes the event.
     *
     * @param hold the hold
     * @return the event
     */
    static RetentionHoldPlaced of(RetentionHold hold) {
        return ImmutableRetentionHoldPlaced.of(hold);
    }
}
