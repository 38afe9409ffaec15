package dev.caserail.model.order;

import dev.caserail.taxonomy.style.WrapperStyle;
import dev.caserail.taxonomy.tracking.ProductLineId;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import org.immutables.value.Value;

/** One product of a delivery. */
@WrapperStyle
@Value.Immutable
public sealed interface ProductLine permits ImmutableProductLine {
    /** {@return its identifier within the delivery} */
    ProductLineId id();

    /** {@return the product's name as the customer knows it} */
    @NotBlank(message = "{contact.product-blank}")
    String product();

    /** {@return how many were ordered} */
    @Positive(message = "{contact.quantity-positive}")
    int quantity();

    /**
     * Describes a line.
     *
     * @param id its identifier within the delivery
     * @param product the product's name
     * @param quantity how many were ordered
     * @return the line
     */
    static ProductLine of(ProductLineId id, String product, int quantity) {
        return ImmutableProductLine.of(id, product, quantity);
    }
}
