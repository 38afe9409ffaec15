package dev.caserail.quicktext.reply;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A product that a reply mentions: its name as the customer knows it, and how many or how much of it. */
@WrapperStyle
@Value.Immutable
public sealed interface MentionedProduct permits ImmutableMentionedProduct {
    /** {@return its name, not blank} */
    String name();

    /** {@return how many pieces, or how much in the unit it is sold by; above 0} */
    BigDecimal quantity();

    /**
     * Names a product sold by weight or piece.
     *
     * @param name its name
     * @param quantity how much of it
     * @return the product
     * @throws IllegalArgumentException if the name is blank or the quantity not above 0
     */
    static MentionedProduct of(String name, BigDecimal quantity) {
        return ImmutableMentionedProduct.of(name, quantity);
    }

    /**
     * Names a product sold by piece.
     *
     * @param name its name
     * @param pieces how many
     * @return the product
     * @throws IllegalArgumentException if the name is blank or the number not above 0
     */
    static MentionedProduct of(String name, int pieces) {
        return of(name, BigDecimal.valueOf(pieces));
    }

    /** Checks name and quantity. */
    @Value.Check
    default void check() {
        if (name().isBlank()) {
            throw new IllegalArgumentException("a product's name is blank, expected the name the customer knows");
        }
        if (quantity().signum() <= 0) {
            throw new IllegalArgumentException("quantity " + quantity() + " of a product, expected a number above 0");
        }
    }
}
