package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import org.immutables.value.Value;

/** A time of day without a zone. */
@WrapperStyle
@Value.Immutable
public sealed interface TimeValue extends FactValue permits ImmutableTimeValue {
    /** {@return the time} */
    LocalTime time();

    /**
     * Makes one.
     *
     * @param time the time
     * @return the value
     */
    static TimeValue of(LocalTime time) {
        return ImmutableTimeValue.of(time);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return DateTimeFormatter.ISO_LOCAL_TIME.format(time());
    }
}
