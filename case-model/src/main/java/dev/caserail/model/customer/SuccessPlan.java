package dev.caserail.model.customer;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** The level of support that a customer has bought or been given, such as {@code PREMIER} (F30). A desk names its own. */
@WrapperStyle
@Value.Immutable
public sealed interface SuccessPlan permits ImmutableSuccessPlan {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "success plan",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code PREMIER}
     * @return the plan
     * @throws IllegalArgumentException if the text has another shape
     */
    static SuccessPlan of(String value) {
        return ImmutableSuccessPlan.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the plan, or what is wrong with the text
     */
    static Validation<Diagnostic, SuccessPlan> parse(String text, Location where) {
        return SHAPE.parse(text, where, SuccessPlan::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
