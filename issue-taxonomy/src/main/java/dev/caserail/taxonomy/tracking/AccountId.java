package dev.caserail.taxonomy.tracking;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/**
 * Identifier of a customer's account, given by the host (F1).
 */
@WrapperStyle
@Value.Immutable
public sealed interface AccountId permits ImmutableAccountId {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.foreignId("account id", 100);

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code A-20417}
     * @return the account id
     * @throws IllegalArgumentException if the text has another shape
     */
    static AccountId of(String value) {
        return ImmutableAccountId.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the account id, or what is wrong with the text
     */
    static Validation<Diagnostic, AccountId> parse(String text, Location where) {
        return SHAPE.parse(text, where, AccountId::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
