package dev.caserail.routing.fact;

import dev.caserail.taxonomy.style.ValueStyle;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** Exact decimal numbers, within bounds and with so many digits behind the point where that is declared. */
@ValueStyle
@Value.Immutable
public sealed interface NumberDomain extends Domain permits ImmutableNumberDomain {
    /** {@return the smallest number, inclusive; empty for no bound} */
    Optional<BigDecimal> least();

    /** {@return the greatest number, inclusive; empty for no bound} */
    Optional<BigDecimal> greatest();

    /** {@return how many digits may stand behind the point, 0 for whole numbers; empty for any} */
    OptionalInt scale();

    /** {@return numbers without bounds} */
    static NumberDomain any() {
        return ImmutableNumberDomain.builder().build();
    }

    /** {@return whole numbers without bounds} */
    static NumberDomain whole() {
        return ImmutableNumberDomain.builder().scale(0).build();
    }

    /** {@return whole numbers from 0} */
    static NumberDomain count() {
        return ImmutableNumberDomain.builder().least(BigDecimal.ZERO).scale(0).build();
    }

    /**
     * Starts a domain.
     *
     * @return the builder
     */
    static ImmutableNumberDomain.Builder builder() {
        return ImmutableNumberDomain.builder();
    }

    /** Checks that the bounds are in order. */
    @Value.Check
    default void check() {
        if (least().isPresent()
                && greatest().isPresent()
                && least().get().compareTo(greatest().get()) > 0) {
            throw new IllegalArgumentException("the smallest number " + least().get() + " is above the greatest "
                    + greatest().get());
        }
        if (scale().isPresent() && scale().getAsInt() < 0) {
            throw new IllegalArgumentException("a scale of " + scale().getAsInt() + " is below 0");
        }
    }

    /**
     * Says whether a number lies in the domain.
     *
     * @param number the number
     * @return whether bounds and scale allow it
     */
    default boolean contains(BigDecimal number) {
        return least().map(l -> number.compareTo(l) >= 0).orElse(true)
                && greatest().map(g -> number.compareTo(g) <= 0).orElse(true)
                && (scale().isEmpty() || number.stripTrailingZeros().scale() <= scale().getAsInt());
    }

    @Override
    @Value.NonAttribute
    default String words() {
        return (scale().orElse(1) == 0 ? "a whole number" : "a number such as 12.50")
                + least().map(l -> " from " + l.toPlainString()).orElse("")
                + greatest().map(g -> " up to " + g.toPlainString()).orElse("")
                + (scale().orElse(0) > 0 ? " with at most " + scale().getAsInt() + " digits behind the point" : "");
    }

    @Override
    @Value.NonAttribute
    default Domain base() {
        return this;
    }

    @Override
    @Value.NonAttribute
    default boolean ordered() {
        return Domain.super.ordered();
    }
}
