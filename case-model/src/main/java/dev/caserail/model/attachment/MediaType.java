package dev.caserail.model.attachment;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import java.util.Locale;
import org.immutables.value.Value;

/**
 * What kind of file it is said to be, such as {@code application/pdf}: type and subtype in the characters that RFC 6838,
 * section 4.2, allows, without parameters. Lower case, since the names are not case-sensitive.
 */
@WrapperStyle
@Value.Immutable
public sealed interface MediaType permits ImmutableMediaType {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "media type",
            "[a-z0-9][a-z0-9!#$&^_.+-]{0,126}/[a-z0-9][a-z0-9!#$&^_.+-]{0,126}",
            "type and subtype such as `application/pdf`, without parameters");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code application/pdf}, in any case
     * @return the media type
     * @throws IllegalArgumentException if the text has another shape
     */
    static MediaType of(String value) {
        return ImmutableMediaType.of(value.toLowerCase(Locale.ROOT));
    }

    /**
     * Reads one from outside, such as a mail's {@code Content-Type}. Parameters, which stand behind a semicolon, are left
     * out.
     *
     * @param text the text
     * @param where where it stood
     * @return the media type, or what is wrong with the text
     */
    static Validation<Diagnostic, MediaType> parse(String text, Location where) {
        int parameters = text.indexOf(';');
        String bare =
                (parameters < 0 ? text : text.substring(0, parameters)).strip().toLowerCase(Locale.ROOT);
        return SHAPE.parse(bare, where, MediaType::of);
    }

    /** {@return what stands before the slash, such as {@code image}} */
    @Value.NonAttribute
    default String type() {
        return value().substring(0, value().indexOf('/'));
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
