package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a product in the host's assortment. */
@WrapperStyle
@Value.Immutable
public sealed interface ProductId permits ImmutableProductId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("product id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code P-4011}
     * @return the product id
     * @throws IllegalArgumentException if the text has another shape
     */
    static ProductId of(String value) {
        return ImmutableProductId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the product id, or what is wrong with the text
     */
    static Validation<Diagnostic, ProductId> parse(String text, Location where) {
        return SHAPE.parse(text, where, ProductId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
