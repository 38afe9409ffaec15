package dev.caserail.routing.dmn.type;

import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One value: a code, text, number, flag, date and so on. */
@WrapperStyle
@Value.Immutable
public sealed interface DmnSingle extends DmnValue permits ImmutableDmnSingle {
    /** {@return the value} */
    FactValue value();

    /**
     * Wraps a value.
     *
     * @param value the value
     * @return the same as DMN has it
     */
    static DmnSingle of(FactValue value) {
        return ImmutableDmnSingle.of(value);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return value().shown();
    }
}
