package dev.caserail.model.order;

import dev.caserail.taxonomy.style.ValueStyle;
import jakarta.validation.Valid;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The basket that a customer has open. Agents can add free products to it or remove lines (F2), in the host's shop: this
 * only says what is in it.
 */
@ValueStyle
@Value.Immutable
public sealed interface Basket permits ImmutableBasket {
    /** {@return its lines; there may be none yet} */
    List<@Valid BasketLine> lines();

    /** {@return when something in it changed last, if the host says} */
    Optional<Instant> changedAt();

    /**
     * Starts a basket.
     *
     * @return the builder
     */
    static ImmutableBasket.Builder builder() {
        return ImmutableBasket.builder();
    }

    /** {@return the lines that agents added free of charge} */
    @Value.NonAttribute
    default List<BasketLine> freeLines() {
        return lines().stream().filter(BasketLine::free).toList();
    }

    /**
     * {@return what the customer pays for all of it} Empty where no line is to be paid, where the price of one that is to be
     * paid is not known, or where prices are in several currencies: a sum would be wrong.
     */
    @Value.NonAttribute
    default Optional<Money> total() {
        List<Money> prices = new ArrayList<>();
        for (BasketLine line : lines()) {
            if (!line.free()) {
                if (line.price().isEmpty()) {
                    return Optional.empty();
                }
                prices.add(line.price().get());
            }
        }
        boolean oneCurrency = prices.stream().map(Money::currency).distinct().count() == 1;
        return oneCurrency ? prices.stream().reduce(Money::plus) : Optional.empty();
    }
}
