package dev.caserail.model.order;

import dev.caserail.model.identifier.OrderId;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.DeliveryId;
import dev.caserail.taxonomy.tracking.ProductLineId;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a customer ordered, line by line (F15, F16). */
@ValueStyle
@Value.Immutable
public sealed interface Order permits ImmutableOrder {
    /** {@return its identifier} */
    OrderId id();

    /** {@return when it was placed: the change window of a shop's policy counts from here (F19)} */
    Instant placedAt();

    /** {@return its lines; empty if the host does not name them} */
    List<@Valid OrderLine> lines();

    /** {@return the delivery that brings it; empty if there is none yet} */
    Optional<DeliveryId> delivery();

    /** {@return whether it was cancelled as a whole; no, if nothing is said} */
    default boolean cancelled() {
        return false;
    }

    /**
     * Starts an order.
     *
     * @return the builder's first stage
     */
    static ImmutableOrder.IdBuildStage builder() {
        return ImmutableOrder.builder();
    }

    /**
     * {@return how much of it has left the shop} Fulfilled if every line is, unfulfilled if no line has begun, and partially
     * fulfilled in between; empty if the host does not name the lines: nothing is known then.
     */
    @Value.NonAttribute
    default Optional<FulfilmentStatus> status() {
        List<FulfilmentStatus> all =
                lines().stream().map(OrderLine::status).distinct().toList();
        if (all.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(all.size() == 1 ? all.get(0) : FulfilmentStatus.PARTIALLY_FULFILLED);
    }

    /** {@return the lines of which something can still change, in the order's own order} */
    @Value.NonAttribute
    default List<OrderLine> openLines() {
        return lines().stream()
                .filter(line -> line.status() != FulfilmentStatus.FULFILLED)
                .toList();
    }

    /**
     * Finds a line.
     *
     * @param line its identifier
     * @return the line; empty if the order names none of that identifier
     */
    default Optional<OrderLine> line(ProductLineId line) {
        return lines().stream().filter(l -> l.id().equals(line)).findFirst();
    }
}
