package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** One of a finite domain's codes, such as {@code EMAIL}. */
@WrapperStyle
@Value.Immutable
public sealed interface CodeValue extends FactValue permits ImmutableCodeValue {
    /** {@return the code} */
    String code();

    /**
     * Makes one.
     *
     * @param code the code
     * @return the value
     */
    static CodeValue of(String code) {
        return ImmutableCodeValue.of(code);
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return code();
    }
}
