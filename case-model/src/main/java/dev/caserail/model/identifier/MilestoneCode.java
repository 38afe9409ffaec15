package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a milestone of a service level, such as {@code FIRST_RESPONSE} (F34). */
@WrapperStyle
@Value.Immutable
public sealed interface MilestoneCode permits ImmutableMilestoneCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "milestone code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code FIRST_RESPONSE}
     * @return the milestone code
     * @throws IllegalArgumentException if the text has another shape
     */
    static MilestoneCode of(String value) {
        return ImmutableMilestoneCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the milestone code, or what is wrong with the text
     */
    static Validation<Diagnostic, MilestoneCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, MilestoneCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
