package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.time.Instant;
import org.immutables.value.Value;

/** A date and time with a zone. Two are equal when they are the same instant, whatever their zones; it is shown in UTC. */
@WrapperStyle
@Value.Immutable
public sealed interface DateTimeValue extends FactValue permits ImmutableDateTimeValue {
    /** {@return the instant} */
    Instant instant();

    /**
     * Makes one.
     *
     * @param instant the instant
     * @return the value
     */
    static DateTimeValue of(Instant instant) {
        return ImmutableDateTimeValue.of(instant);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return instant().toString();
    }
}
