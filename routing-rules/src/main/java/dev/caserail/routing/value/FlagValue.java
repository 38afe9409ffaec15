package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** True or false. */
@WrapperStyle
@Value.Immutable
public sealed interface FlagValue extends FactValue permits ImmutableFlagValue {
    /** {@return which} */
    boolean flag();

    /**
     * Makes one.
     *
     * @param flag which
     * @return the value
     */
    static FlagValue of(boolean flag) {
        return ImmutableFlagValue.of(flag);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return Boolean.toString(flag());
    }
}
