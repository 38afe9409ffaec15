package dev.caserail.routing.condition;

import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.ValueOrder;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/**
 * Between two numbers, dates, times or durations: {@code [1..5]} with both ends, {@code (1..5)} without, and the mixtures. {@code ]1..5[}
 * is another spelling of {@code (1..5)}.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IntervalTest extends UnaryTest permits ImmutableIntervalTest {
    /** {@return the lower end} */
    FactValue low();

    /** {@return whether the lower end itself matches} */
    boolean lowIncluded();

    /** {@return the upper end} */
    FactValue high();

    /** {@return whether the upper end itself matches} */
    boolean highIncluded();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param low the lower end
     * @param lowIncluded whether the lower end itself matches
     * @param high the upper end
     * @param highIncluded whether the upper end itself matches
     * @param span where it stands
     * @return the test
     * @throws IllegalArgumentException if the ends have no common order
     */
    static IntervalTest of(FactValue low, boolean lowIncluded, FactValue high, boolean highIncluded, TextSpan span) {
        return ImmutableIntervalTest.of(low, lowIncluded, high, highIncluded, span);
    }

    /** Checks that the ends have an order. */
    @Value.Check
    default void check() {
        ValueOrder.compare(low(), high());
    }

    /** {@return whether no value can lie between the ends, as in {@code [60..50]} and {@code (5..5]}} */
    @Value.NonAttribute
    default boolean empty() {
        int order = ValueOrder.compare(low(), high());
        return order > 0 || (order == 0 && !(lowIncluded() && highIncluded()));
    }

    @Override
    default Truth test(Fact fact) {
        if (!(fact instanceof FactValue found)) {
            return Truth.UNKNOWN;
        }
        int fromLow = ValueOrder.compare(found, low());
        int fromHigh = ValueOrder.compare(found, high());
        return Truth.of(
                (lowIncluded() ? fromLow >= 0 : fromLow > 0) && (highIncluded() ? fromHigh <= 0 : fromHigh < 0));
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return (lowIncluded() ? "[" : "(")
                + Literal.text(low())
                + ".."
                + Literal.text(high())
                + (highIncluded() ? "]" : ")");
    }
}
