package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Identifier of a delivery, given by the host. One delivery brings one order in its slot (F2).
 */
@WrapperStyle
@Value.Immutable
public sealed interface DeliveryId permits ImmutableDeliveryId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("delivery id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code D-88121}
     * @return the delivery id
     * @throws IllegalArgumentException if the text has another shape
     */
    static DeliveryId of(String value) {
        return ImmutableDeliveryId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the delivery id, or what is wrong with the text
     */
    static Validation<Diagnostic, DeliveryId> parse(String text, Location where) {
        return SHAPE.parse(text, where, DeliveryId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
