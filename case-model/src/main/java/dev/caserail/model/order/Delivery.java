package dev.caserail.model.order;

import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** A delivery of the customer, as far as it matters to a case. */
@ValueStyle
@Value.Immutable
public sealed interface Delivery permits ImmutableDelivery {
    /** {@return its identifier} */
    DeliveryId id();

    /** {@return the window the customer chose; empty if the host does not say} */
    Optional<@Valid DeliverySlot> slot();

    /** {@return its products, as far as the host names them} */
    List<@Valid ProductLine> lines();

    /** {@return how far it is; empty if the host does not say} */
    Optional<DeliveryStatus> status();

    /**
     * Starts a delivery.
     *
     * @return the builder's first stage
     */
    static ImmutableDelivery.IdBuildStage builder() {
        return ImmutableDelivery.builder();
    }

    /**
     * Finds a product line.
     *
     * @param line its identifier
     * @return the line; empty if the delivery names none of that identifier
     */
    default Optional<ProductLine> line(ProductLineId line) {
        return lines().stream().filter(l -> l.id().equals(line)).findFirst();
    }
}
