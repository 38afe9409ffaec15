package dev.caserail.model.order;

import dev.caserail.taxonomy.style.WrapperStyle;
import jakarta.validation.constraints.AssertTrue;
import java.time.Instant;
import org.immutables.value.Value;

/** The window a customer chose for a delivery: from start, inclusive, to end, exclusive. */
@WrapperStyle
@Value.Immutable
public sealed interface DeliverySlot permits ImmutableDeliverySlot {
    /** {@return when the window opens} */
    Instant start();

    /** {@return when it is over} */
    Instant end();

    /**
     * Names a window.
     *
     * @param startInclusive when it opens
     * @param endExclusive when it is over
     * @return the slot; that it ends after it starts is a constraint, since hosts hand such data through
     */
    static DeliverySlot of(Instant startInclusive, Instant endExclusive) {
        return ImmutableDeliverySlot.of(startInclusive, endExclusive);
    }

    /** {@return whether it ends after it starts} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.slot-order}")
    default boolean inOrder() {
        return start().isBefore(end());
    }
}
