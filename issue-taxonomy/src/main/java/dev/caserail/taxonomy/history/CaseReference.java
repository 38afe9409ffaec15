package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * How the past calls a case: the id that the desk's system gave it.
 */
@WrapperStyle
@Value.Immutable
public sealed interface CaseReference permits ImmutableCaseReference {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("case reference", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code C-1042}
     * @return the case reference
     * @throws IllegalArgumentException if the text has another shape
     */
    static CaseReference of(String value) {
        return ImmutableCaseReference.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the case reference, or what is wrong with the text
     */
    static Validation<Diagnostic, CaseReference> parse(String text, Location where) {
        return SHAPE.parse(text, where, CaseReference::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
