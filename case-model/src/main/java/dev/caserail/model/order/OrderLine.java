package dev.caserail.model.order;

import dev.caserail.model.identifier.ProductId;
import dev.caserail.taxonomy.style.ValueStyle;
import dev.caserail.taxonomy.tracking.ProductLineId;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import java.util.Optional;
import org.immutables.value.Value;

/** One product of an order, and how much of it has left the shop (F16: whether an order can change is asked per line). */
@ValueStyle
@Value.Immutable
public sealed interface OrderLine permits ImmutableOrderLine {
    /** {@return its identifier within the order} */
    ProductLineId id();

    /** {@return the product's name as the customer knows it} */
    @NotBlank(message = "{contact.product-blank}")
    String product();

    /** {@return how many were ordered} */
    @Positive(message = "{contact.quantity-positive}")
    int ordered();

    /** {@return how many have left the shop} */
    @PositiveOrZero(message = "{contact.fulfilled-quantity}")
    int fulfilled();

    /** {@return the product in the assortment, if the host says} */
    Optional<ProductId> productId();

    /** {@return the price of one, if the host says} */
    Optional<Money> unitPrice();

    /**
     * Starts a line.
     *
     * @return the builder's first stage
     */
    static ImmutableOrderLine.IdBuildStage builder() {
        return ImmutableOrderLine.builder();
    }

    /** {@return how much of it has left the shop} */
    @Value.NonAttribute
    default FulfilmentStatus status() {
        if (fulfilled() <= 0) {
            return FulfilmentStatus.UNFULFILLED;
        }
        return fulfilled() < ordered() ? FulfilmentStatus.PARTIALLY_FULFILLED : FulfilmentStatus.FULFILLED;
    }

    /** {@return whether no more left the shop than was ordered} */
    @Value.NonAttribute
    @AssertTrue(message = "{contact.fulfilled-quantity}")
    default boolean noMoreThanOrdered() {
        return fulfilled() <= ordered();
    }
}
