package dev.caserail.routing.fact;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** An exact decimal number. Zeros at the end do not matter: 2.50 equals 2.5. */
@WrapperStyle
@Value.Immutable
public sealed interface NumberValue extends FactValue permits ImmutableNumberValue {
    /** {@return the number, without zeros at the end} */
    BigDecimal number();

    /**
     * Makes one.
     *
     * @param number the number
     * @return the value
     */
    static NumberValue of(BigDecimal number) {
        return ImmutableNumberValue.of(number.stripTrailingZeros());
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return number().toPlainString();
    }
}
