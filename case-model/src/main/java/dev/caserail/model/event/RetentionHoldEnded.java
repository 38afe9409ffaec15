package dev.caserail.model.event;

import dev.caserail.model.privacy.RetentionHold;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A retention hold ended before its time (C10). */
@WrapperStyle
@Value.Immutable
public sealed interface RetentionHoldEnded extends CaseEvent permits ImmutableRetentionHoldEnded {
    /** {@return the hold as it was} */
    RetentionHold before();

    /** {@return the hold with its end} */
    RetentionHold hold();

    /** {@return why, as text for people} */
    @Value.Redacted
    String reason();

    /**
     * Makes the event.
     *
     * @param before the hold as it was
     * @param hold the hold with its end
     * @param reason why, as text for people
     * @return the event
     */
    static RetentionHoldEnded of(RetentionHold before, RetentionHold hold, String reason) {
        return ImmutableRetentionHoldEnded.of(before, hold, reason);
    }
}
