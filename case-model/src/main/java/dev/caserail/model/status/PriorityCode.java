package dev.caserail.model.status;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a priority, given by the desk. */
@WrapperStyle
@Value.Immutable
public sealed interface PriorityCode permits ImmutablePriorityCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "priority code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code HIGH}
     * @return the priority code
     * @throws IllegalArgumentException if the text has another shape
     */
    static PriorityCode of(String value) {
        return ImmutablePriorityCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the priority code, or what is wrong with the text
     */
    static Validation<Diagnostic, PriorityCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, PriorityCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
