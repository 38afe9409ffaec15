package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Identifier of a product line within its delivery, given by the host.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ProductLineId permits ImmutableProductLineId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("product line id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code L-3}
     * @return the product line id
     * @throws IllegalArgumentException if the text has another shape
     */
    static ProductLineId of(String value) {
        return ImmutableProductLineId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the product line id, or what is wrong with the text
     */
    static Validation<Diagnostic, ProductLineId> parse(String text, Location where) {
        return SHAPE.parse(text, where, ProductLineId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
