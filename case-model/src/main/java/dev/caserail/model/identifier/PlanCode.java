package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of what a customer's contract buys, such as {@code PREMIER} (F30, F34). */
@WrapperStyle
@Value.Immutable
public sealed interface PlanCode permits ImmutablePlanCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "plan code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code PREMIER}
     * @return the plan code
     * @throws IllegalArgumentException if the text has another shape
     */
    static PlanCode of(String value) {
        return ImmutablePlanCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the plan code, or what is wrong with the text
     */
    static Validation<Diagnostic, PlanCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, PlanCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
