package dev.caserail.routing.skill;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of something a text can signal, such as {@code LEGAL_THREAT}. */
@WrapperStyle
@Value.Immutable
public sealed interface SignalCode permits ImmutableSignalCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "signal code",
            "[A-Z][A-Z0-9]*(_[A-Z0-9]+)*",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code LEGAL_THREAT}
     * @return the signal code
     * @throws IllegalArgumentException if the text has another shape
     */
    static SignalCode of(String value) {
        return ImmutableSignalCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the signal code, or what is wrong with the text
     */
    static Validation<Diagnostic, SignalCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, SignalCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
