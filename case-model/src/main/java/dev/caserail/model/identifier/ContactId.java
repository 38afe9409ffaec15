package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Identifier of an incoming contact, given by the system it came through, such as a mail's message id, which may fill a
 * whole header line (RFC 5322, 998 characters).
 */
@WrapperStyle
@Value.Immutable
public sealed interface ContactId permits ImmutableContactId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("contact id", 998);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code m-0001}
     * @return the contact id
     * @throws IllegalArgumentException if the text has another shape
     */
    static ContactId of(String value) {
        return ImmutableContactId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the contact id, or what is wrong with the text
     */
    static Validation<Diagnostic, ContactId> parse(String text, Location where) {
        return SHAPE.parse(text, where, ContactId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
