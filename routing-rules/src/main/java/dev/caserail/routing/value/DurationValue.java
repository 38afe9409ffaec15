package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Duration;
import org.immutables.value.Value;

/** A length of time in days, hours, minutes and seconds (DMN: days and time duration). */
@WrapperStyle
@Value.Immutable
public sealed interface DurationValue extends FactValue permits ImmutableDurationValue {
    /** {@return the length} */
    Duration duration();

    /**
     * Makes one.
     *
     * @param duration the length
     * @return the value
     */
    static DurationValue of(Duration duration) {
        return ImmutableDurationValue.of(duration);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        Duration length = duration().abs();
        StringBuilder out = new StringBuilder(duration().isNegative() ? "-P" : "P");
        long days = length.toDays();
        Duration rest = length.minusDays(days);
        if (days > 0) {
            out.append(days).append('D');
        }
        // Java writes what is left of a day as `PT…`.
        return out.append(
                        rest.isZero()
                                ? (days > 0 ? "" : "T0S")
                                : rest.toString().substring(1))
                .toString();
    }
}
