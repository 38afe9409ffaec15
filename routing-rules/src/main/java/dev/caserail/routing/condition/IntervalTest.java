package dev.caserail.routing.condition;

import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.Operand;
import dev.caserail.routing.value.ValueOrder;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.Set;
import org.immutables.value.Value;

/**
 * Between two numbers, dates, times or durations: {@code [1..5]} with both ends, {@code (1..5)} without, and the mixtures. {@code ]1..5[}
 * is another spelling of {@code (1..5)}. Ends may be other facts: {@code [low..high]}; while one of them is absent, nobody
 * can say whether a fact lies between.
 */
@WrapperStyle
@Value.Immutable
public sealed interface IntervalTest extends UnaryTest permits ImmutableIntervalTest {
    /** {@return the lower end} */
    Operand low();

    /** {@return whether the lower end itself matches} */
    boolean lowIncluded();

    /** {@return the upper end} */
    Operand high();

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
     * @throws IllegalArgumentException if the ends are literals without a common order
     */
    static IntervalTest of(Operand low, boolean lowIncluded, Operand high, boolean highIncluded, TextSpan span) {
        return ImmutableIntervalTest.of(low, lowIncluded, high, highIncluded, span);
    }

    /** Checks that ends which are literals have an order. */
    @Value.Check
    default void check() {
        if (low() instanceof FactValue from && high() instanceof FactValue to) {
            ValueOrder.compare(from, to);
        }
    }

    /**
     * {@return whether no value can ever lie between the ends, as in {@code [60..50]} and {@code (5..5]}; false where an end
     * is another fact}
     */
    @Value.NonAttribute
    default boolean empty() {
        if (low() instanceof FactValue from && high() instanceof FactValue to) {
            int order = ValueOrder.compare(from, to);
            return order > 0 || (order == 0 && !(lowIncluded() && highIncluded()));
        }
        return false;
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        if (!(fact instanceof FactValue found)
                || !(low().value(others) instanceof FactValue from)
                || !(high().value(others) instanceof FactValue to)) {
            return Truth.UNKNOWN;
        }
        int fromLow = ValueOrder.compare(found, from);
        int fromHigh = ValueOrder.compare(found, to);
        return Truth.of(
                (lowIncluded() ? fromLow >= 0 : fromLow > 0) && (highIncluded() ? fromHigh <= 0 : fromHigh < 0));
    }

    @Override
    @Value.NonAttribute
    default Set<String> references() {
        return Operand.references(low(), high());
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return ConditionText.of(this, Set.of());
    }
}
