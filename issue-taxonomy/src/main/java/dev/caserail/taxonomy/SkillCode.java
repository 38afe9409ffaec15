package dev.caserail.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Stable name of a skill that cases can be routed to, such as {@code FINANCE_DAMAGE}. What a desk calls the skill and how
 * it is labelled stands in its skill catalogue, apart from the code (F4, F10).
 */
@WrapperStyle
@Value.Immutable
public sealed interface SkillCode permits ImmutableSkillCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "skill code",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code FINANCE_DAMAGE}
     * @return the skill code
     * @throws IllegalArgumentException if the text has another shape
     */
    static SkillCode of(String value) {
        return ImmutableSkillCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the skill code, or what is wrong with the text
     */
    static Validation<Diagnostic, SkillCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, SkillCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
