package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Identifier of an account's contract, given by the host (F34). */
@WrapperStyle
@Value.Immutable
public sealed interface EntitlementId permits ImmutableEntitlementId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("entitlement id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code E-204}
     * @return the entitlement id
     * @throws IllegalArgumentException if the text has another shape
     */
    static EntitlementId of(String value) {
        return ImmutableEntitlementId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the entitlement id, or what is wrong with the text
     */
    static Validation<Diagnostic, EntitlementId> parse(String text, Location where) {
        return SHAPE.parse(text, where, EntitlementId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
