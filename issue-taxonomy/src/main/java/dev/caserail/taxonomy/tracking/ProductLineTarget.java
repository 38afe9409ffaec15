package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One product line of a delivery. */
@WrapperStyle
@Value.Immutable
public sealed interface ProductLineTarget extends TrackingTarget permits ImmutableProductLineTarget {
    /** {@return the delivery} */
    DeliveryId delivery();

    /** {@return the line within it} */
    ProductLineId line();

    @Override
    @Value.NonAttribute
    default IssueLevel level() {
        return IssueLevel.PRODUCT;
    }
}
