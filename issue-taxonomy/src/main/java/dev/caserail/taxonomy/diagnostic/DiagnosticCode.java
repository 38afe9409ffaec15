package dev.caserail.taxonomy.diagnostic;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.regex.Pattern;
import org.immutables.value.Value;

/**
 * Stable name of a kind of diagnostic, such as {@code taxonomy.duplicate-code}. Hosts may react to it; messages may be
 * reworded, codes are not.
 *
 * <p>Shape: a module's word, then one or more parts of lower-case letters, digits and hyphens, joined by dots.
 */
@WrapperStyle
@Value.Immutable
public sealed interface DiagnosticCode permits ImmutableDiagnosticCode {
    /** The shape of a code. */
    Pattern SHAPE = Pattern.compile("[a-z]+(\\.[a-z0-9]+(-[a-z0-9]+)*)+");

    /** {@return the code's text} */
    String value();

    /**
     * Names a kind of diagnostic.
     *
     * @param value the text, such as {@code taxonomy.duplicate-code}
     * @return the code
     * @throws IllegalArgumentException if the text has another shape
     */
    static DiagnosticCode of(String value) {
        return ImmutableDiagnosticCode.of(value);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        if (!SHAPE.matcher(value()).matches()) {
            throw new IllegalArgumentException("diagnostic code `" + value() + "` does not have the shape " + SHAPE);
        }
    }
}
