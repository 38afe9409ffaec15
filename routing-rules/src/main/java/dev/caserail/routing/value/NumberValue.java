package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** An exact decimal number. Zeros at the end do not matter: 2.50 equals 2.5. */
@WrapperStyle
@Value.Immutable
public sealed interface NumberValue extends FactValue permits ImmutableNumberValue {
    /**
     * How many digits a number may have, those before and those behind its point together: literals and what arithmetic
     * gives are bounded by it. Host code may use larger ones.
     */
    int MOST_DIGITS = 1_000;

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
        return bounded() ? number().toPlainString() : number().toString();
    }

    /** {@return whether it has no more than {@value #MOST_DIGITS} digits, written without an exponent} */
    @Value.NonAttribute
    default boolean bounded() {
        long behind = Math.max(0, number().scale());
        long before = Math.max(0, (long) number().precision() - number().scale());
        return before + behind <= MOST_DIGITS;
    }
}
