package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a feature of the host's app that can be switched on or off for one customer (F2). */
@WrapperStyle
@Value.Immutable
public sealed interface FeatureCode permits ImmutableFeatureCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("feature code", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code recurring-baskets}
     * @return the feature code
     * @throws IllegalArgumentException if the text has another shape
     */
    static FeatureCode of(String value) {
        return ImmutableFeatureCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the feature code, or what is wrong with the text
     */
    static Validation<Diagnostic, FeatureCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, FeatureCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
