package dev.caserail.quicktext;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Stable name of a quicktext, such as {@code product-missing}. It is also the name of its folder; replies keep it, so it is
 * never reused.
 */
@WrapperStyle
@Value.Immutable
public sealed interface QuicktextId permits ImmutableQuicktextId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "quicktext id", "[a-z][a-z0-9]*(-[a-z0-9]+)*", "lower-case letters and digits in words joined by hyphens");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code product-missing}
     * @return the quicktext id
     * @throws IllegalArgumentException if the text has another shape
     */
    static QuicktextId of(String value) {
        return ImmutableQuicktextId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the quicktext id, or what is wrong with the text
     */
    static Validation<Diagnostic, QuicktextId> parse(String text, Location where) {
        return SHAPE.parse(text, where, QuicktextId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
