package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of a voucher that a customer received; not the code that is typed in to redeem it. */
@WrapperStyle
@Value.Immutable
public sealed interface VoucherId permits ImmutableVoucherId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("voucher id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code V-0417}
     * @return the voucher id
     * @throws IllegalArgumentException if the text has another shape
     */
    static VoucherId of(String value) {
        return ImmutableVoucherId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the voucher id, or what is wrong with the text
     */
    static Validation<Diagnostic, VoucherId> parse(String text, Location where) {
        return SHAPE.parse(text, where, VoucherId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
