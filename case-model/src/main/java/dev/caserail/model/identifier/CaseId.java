package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a support case, given by the host; it is also the reference that customers see (F33). */
@WrapperStyle
@Value.Immutable
public sealed interface CaseId permits ImmutableCaseId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("case id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code C-2026-000417}
     * @return the case id
     * @throws IllegalArgumentException if the text has another shape
     */
    static CaseId of(String value) {
        return ImmutableCaseId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the case id, or what is wrong with the text
     */
    static Validation<Diagnostic, CaseId> parse(String text, Location where) {
        return SHAPE.parse(text, where, CaseId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
