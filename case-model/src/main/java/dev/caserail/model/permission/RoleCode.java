package dev.caserail.model.permission;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a role, given by the desk. */
@WrapperStyle
@Value.Immutable
public sealed interface RoleCode permits ImmutableRoleCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "role code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code TEAM_LEAD}
     * @return the role code
     * @throws IllegalArgumentException if the text has another shape
     */
    static RoleCode of(String value) {
        return ImmutableRoleCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the role code, or what is wrong with the text
     */
    static Validation<Diagnostic, RoleCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, RoleCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
