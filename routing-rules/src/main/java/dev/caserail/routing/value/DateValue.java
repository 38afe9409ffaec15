package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A calendar date without a zone. */
@WrapperStyle
@Value.Immutable
public sealed interface DateValue extends FactValue permits ImmutableDateValue {
    /** {@return the date} */
    LocalDate date();

    /**
     * Makes one.
     *
     * @param date the date
     * @return the value
     */
    static DateValue of(LocalDate date) {
        return ImmutableDateValue.of(date);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return date().toString();
    }
}
