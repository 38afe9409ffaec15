package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a person's request about their own data, given by the host. */
@WrapperStyle
@Value.Immutable
public sealed interface PrivacyRequestId permits ImmutablePrivacyRequestId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("privacy request id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code DSR-2026-014}
     * @return the privacy request id
     * @throws IllegalArgumentException if the text has another shape
     */
    static PrivacyRequestId of(String value) {
        return ImmutablePrivacyRequestId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the privacy request id, or what is wrong with the text
     */
    static Validation<Diagnostic, PrivacyRequestId> parse(String text, Location where) {
        return SHAPE.parse(text, where, PrivacyRequestId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
