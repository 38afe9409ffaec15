package dev.caserail.model.privacy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a reason to keep data, such as {@code TAX_RECORDS} or {@code LEGAL_CLAIM}. A desk names its own. */
@WrapperStyle
@Value.Immutable
public sealed interface RetentionGround permits ImmutableRetentionGround {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "retention ground",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code TAX_RECORDS}
     * @return the ground
     * @throws IllegalArgumentException if the text has another shape
     */
    static RetentionGround of(String value) {
        return ImmutableRetentionGround.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the ground, or what is wrong with the text
     */
    static Validation<Diagnostic, RetentionGround> parse(String text, Location where) {
        return SHAPE.parse(text, where, RetentionGround::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
