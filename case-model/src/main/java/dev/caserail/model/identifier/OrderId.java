package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a customer's order, given by the host's shop. */
@WrapperStyle
@Value.Immutable
public sealed interface OrderId permits ImmutableOrderId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("order id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code O-88121}
     * @return the order id
     * @throws IllegalArgumentException if the text has another shape
     */
    static OrderId of(String value) {
        return ImmutableOrderId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the order id, or what is wrong with the text
     */
    static Validation<Diagnostic, OrderId> parse(String text, Location where) {
        return SHAPE.parse(text, where, OrderId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
