package dev.caserail.model.identifier;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import io.vavr.control.Validation;
import org.immutables.value.Value;

/** Stable name of a business calendar, such as {@code HOTLINE} (S10). */
@WrapperStyle
@Value.Immutable
public sealed interface CalendarCode permits ImmutableCalendarCode {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "calendar code",
            "[A-Z][A-Z0-9]*+(_[A-Z0-9]++)*+",
            "upper-case letters and digits in words joined by underscores");

    /** {@return the text} */
    String value();

    /**
     * Makes one from a text the calling code is sure of.
     *
     * @param value the text, such as {@code HOTLINE}
     * @return the calendar code
     * @throws IllegalArgumentException if the text has another shape
     */
    static CalendarCode of(String value) {
        return ImmutableCalendarCode.of(value);
    }

    /**
     * Reads one from outside.
     *
     * @param text the text
     * @param where where it stood
     * @return the calendar code, or what is wrong with the text
     */
    static Validation<Diagnostic, CalendarCode> parse(String text, Location where) {
        return SHAPE.parse(text, where, CalendarCode::of);
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
