package dev.caserail.model.identity;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of something that an agent or a program does for a customer, such as {@code show-order-data}. */
@WrapperStyle
@Value.Immutable
public sealed interface ActionCode permits ImmutableActionCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "action", "[a-z][a-z0-9]*+(?:-[a-z0-9]++)*+", "lower-case letters and digits in words joined by hyphens");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code show-order-data}
     * @return the code
     * @throws IllegalArgumentException if the text has another shape
     */
    static ActionCode of(String value) {
        return ImmutableActionCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the code, or what is wrong with the text
     */
    static Validation<Diagnostic, ActionCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, ActionCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
