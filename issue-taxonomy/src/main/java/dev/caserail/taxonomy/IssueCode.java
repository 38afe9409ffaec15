package dev.caserail.taxonomy;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Stable name of an issue, such as {@code PRODUCT_MISSING}. Labels may change, codes do not and are never reused (C14).
 */
@WrapperStyle
@Value.Immutable
public sealed interface IssueCode permits ImmutableIssueCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "issue code",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code PRODUCT_MISSING}
     * @return the issue code
     * @throws IllegalArgumentException if the text has another shape
     */
    static IssueCode of(String value) {
        return ImmutableIssueCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the issue code, or what is wrong with the text
     */
    static Validation<Diagnostic, IssueCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, IssueCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
