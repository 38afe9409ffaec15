package dev.caserail.taxonomy.history;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * The channel that a case came in by, such as {@code EMAIL} or {@code PHONE}: an open set, since systems differ.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ChannelName permits ImmutableChannelName {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "channel name",
            "[A-Z][A-Z0-9]*+(?:_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code EMAIL}
     * @return the channel name
     * @throws IllegalArgumentException if the text has another shape
     */
    static ChannelName of(String value) {
        return ImmutableChannelName.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the channel name, or what is wrong with the text
     */
    static Validation<Diagnostic, ChannelName> parse(String text, Location where) {
        return SHAPE.parse(text, where, ChannelName::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
