package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Reference to the recording of a call, kept by the host's telephone system. */
@WrapperStyle
@Value.Immutable
public sealed interface RecordingId permits ImmutableRecordingId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("recording id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code rec-0417}
     * @return the recording id
     * @throws IllegalArgumentException if the text has another shape
     */
    static RecordingId of(String value) {
        return ImmutableRecordingId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the recording id, or what is wrong with the text
     */
    static Validation<Diagnostic, RecordingId> parse(String text, Location where) {
        return SHAPE.parse(text, where, RecordingId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
