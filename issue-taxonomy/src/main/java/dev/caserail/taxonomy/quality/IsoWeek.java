package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.diagnostic.TextShape;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.Locale;
import org.immutables.value.Value;

/** A week as ISO 8601 counts them, Monday to Sunday, such as {@code 2026-W10}. */
@WrapperStyle
@Value.Immutable
public sealed interface IsoWeek permits ImmutableIsoWeek {
    /** The shape of its text. */
    TextShape SHAPE = TextShape.of(
            "week", "-?[0-9]{4,9}-W(?:0[1-9]|[1-4][0-9]|5[0-3])", "year and week of ISO 8601, such as 2026-W10");

    /** {@return the text} */
    String value();

    /**
     * Makes one from its text.
     *
     * @param value the text, such as {@code 2026-W10}
     * @return the week
     * @throws IllegalArgumentException if the text has another shape
     */
    static IsoWeek of(String value) {
        return ImmutableIsoWeek.of(value);
    }

    /**
     * Finds the week of a day.
     *
     * @param day the day
     * @return its week; at the turn of the year its year may be another than the day's
     */
    static IsoWeek of(LocalDate day) {
        return of(String.format(
                Locale.ROOT,
                "%04d-W%02d",
                day.get(IsoFields.WEEK_BASED_YEAR),
                day.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR)));
    }

    /** Checks the shape. */
    @Value.Check
    default void check() {
        SHAPE.require(value());
    }
}
