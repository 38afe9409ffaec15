package dev.caserail.model.order;

import dev.caserail.model.identifier.ProductId;
import dev.caserail.taxonomy.style.ValueStyle;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import java.util.Optional;
import org.immutables.value.Value;

/** One product in a basket. */
@ValueStyle
@Value.Immutable
public sealed interface BasketLine permits ImmutableBasketLine {
    /** {@return the product in the assortment} */
    ProductId product();

    /** {@return its name as the customer knows it} */
    @NotBlank(message = "{contact.product-blank}")
    String name();

    /** {@return how many} */
    @Positive(message = "{contact.quantity-positive}")
    int quantity();

    /** {@return the price of one; empty if the host does not say} */
    Optional<Money> unitPrice();

    /** {@return whether an agent added it free of charge (F2); no, if nothing is said} */
    default boolean free() {
        return false;
    }

    /**
     * Starts a line.
     *
     * @return the builder's first stage
     */
    static ImmutableBasketLine.ProductBuildStage builder() {
        return ImmutableBasketLine.builder();
    }

    /** {@return what the customer pays for it; empty if the host does not say the price of what is not free} */
    @Value.NonAttribute
    default Optional<Money> price() {
        return unitPrice().map(price -> price.times(free() ? 0 : quantity()));
    }
}
