package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A length of time in years and months (DMN: years and months duration). */
@WrapperStyle
@Value.Immutable
public sealed interface MonthsValue extends FactValue permits ImmutableMonthsValue {
    /** How many months a year has. */
    int MONTHS_OF_YEAR = 12;

    /** {@return the length in months} */
    long months();

    /**
     * Makes one.
     *
     * @param months the length in months
     * @return the value
     */
    static MonthsValue of(long months) {
        return ImmutableMonthsValue.of(months);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        long length = Math.abs(months());
        long years = length / MONTHS_OF_YEAR;
        long rest = length % MONTHS_OF_YEAR;
        return (months() < 0 ? "-P" : "P")
                + (years > 0 ? years + "Y" : "")
                + (rest > 0 || years == 0 ? rest + "M" : "");
    }
}
