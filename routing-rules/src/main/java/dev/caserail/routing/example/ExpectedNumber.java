package dev.caserail.routing.example;

import dev.caserail.routing.value.NumberValue;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** A number is expected, of a table that adds up, compares or counts its matches. Zeros at the end do not matter. */
@WrapperStyle
@Value.Immutable
public sealed interface ExpectedNumber extends Expectation permits ImmutableExpectedNumber {
    /** {@return the number} */
    NumberValue value();

    /**
     * Expects a number.
     *
     * @param number the number
     * @return the expectation
     */
    static ExpectedNumber of(BigDecimal number) {
        return ImmutableExpectedNumber.of(NumberValue.of(number));
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return value().shown();
    }
}
