package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a file attached to a case, given by the host's file store. */
@WrapperStyle
@Value.Immutable
public sealed interface AttachmentId permits ImmutableAttachmentId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("attachment id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code att-0417}
     * @return the attachment id
     * @throws IllegalArgumentException if the text has another shape
     */
    static AttachmentId of(String value) {
        return ImmutableAttachmentId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the attachment id, or what is wrong with the text
     */
    static Validation<Diagnostic, AttachmentId> parse(String text, Location where) {
        return SHAPE.parse(text, where, AttachmentId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
