package dev.caserail.taxonomy.suggest;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.PathLocation;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A code as a desk's history writes it: {@code PRODUCT_MISSING}, or that of a system before ours, {@code card_arrival}.
 */
@WrapperStyle
@Value.Immutable
public sealed interface DeskCode permits ImmutableDeskCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "code",
            "[^\\p{Cc}\\p{Z}](?:[^\\p{Cc}]{0,198}[^\\p{Cc}\\p{Z}])?",
            "1 to 200 characters in one line, without white space around them");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code card_arrival}
     * @return the code
     * @throws IllegalArgumentException if the text has another shape
     */
    static DeskCode of(String value) {
        return ImmutableDeskCode.of(value);
    }

    /**
     * Takes over one of ours.
     *
     * @param issue the issue's code
     * @return the same as a code of the desk
     */
    static DeskCode from(IssueCode issue) {
        return of(issue.value());
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the code, or what is wrong with the text
     */
    static Validation<Diagnostic, DeskCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, DeskCode::of);
    }

    /** {@return the issue's code it is, if it has the shape of one} */
    @Value.NonAttribute
    default Optional<IssueCode> issue() {
        Validation<Diagnostic, IssueCode> parsed = IssueCode.parse(value(), PathLocation.of(""));
        return parsed.toJavaOptional();
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
