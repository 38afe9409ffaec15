package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One delivery of the account. */
@WrapperStyle
@Value.Immutable
public sealed interface DeliveryTarget extends TrackingTarget permits ImmutableDeliveryTarget {
    /** {@return the delivery} */
    DeliveryId delivery();

    @Override
    @Value.NonAttribute
    default IssueLevel level() {
        return IssueLevel.DELIVERY;
    }
}
