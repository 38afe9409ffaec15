package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of an escalation step, unique among the steps of a clock, such as {@code WARN_LEAD} (S12). */
@WrapperStyle
@Value.Immutable
public sealed interface StepCode permits ImmutableStepCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "step code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code WARN_LEAD}
     * @return the step code
     * @throws IllegalArgumentException if the text has another shape
     */
    static StepCode of(String value) {
        return ImmutableStepCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the step code, or what is wrong with the text
     */
    static Validation<Diagnostic, StepCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, StepCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
