package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Ties together what happened for one reason across cases and systems; given by the host (C2). */
@WrapperStyle
@Value.Immutable
public sealed interface CorrelationId permits ImmutableCorrelationId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("correlation id", 200);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code req-7f31}
     * @return the correlation id
     * @throws IllegalArgumentException if the text has another shape
     */
    static CorrelationId of(String value) {
        return ImmutableCorrelationId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the correlation id, or what is wrong with the text
     */
    static Validation<Diagnostic, CorrelationId> parse(String text, Location where) {
        return SHAPE.parse(text, where, CorrelationId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
