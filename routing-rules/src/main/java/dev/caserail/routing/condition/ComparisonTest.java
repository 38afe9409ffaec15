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
 * A literal, or a comparison with one, or with another fact: {@code EMAIL}, {@code != EMAIL}, {@code >= 50},
 * {@code < order total}.
 */
@WrapperStyle
@Value.Immutable
public sealed interface ComparisonTest extends UnaryTest permits ImmutableComparisonTest {
    /** {@return how the fact is compared} */
    Comparison comparison();

    /** {@return what it is compared with} */
    Operand value();

    @Override
    @Value.Auxiliary
    TextSpan span();

    /**
     * Makes one.
     *
     * @param comparison how the fact is compared
     * @param value what it is compared with
     * @param span where it stands
     * @return the test
     * @throws IllegalArgumentException if the comparison needs an order and the value has none
     */
    static ComparisonTest of(Comparison comparison, Operand value, TextSpan span) {
        return ImmutableComparisonTest.of(comparison, value, span);
    }

    /** Checks that the value has the order that the comparison needs. */
    @Value.Check
    default void check() {
        if (comparison().ordering() && value() instanceof FactValue literal && !ValueOrder.ordered(literal)) {
            throw new IllegalArgumentException(
                    "`" + comparison().symbol() + "` needs a value with an order, not `" + value().shown() + "`");
        }
    }

    @Override
    default Truth test(Fact fact, FactLookup others) {
        if (!(fact instanceof FactValue found) || !(value().value(others) instanceof FactValue other)) {
            return Truth.UNKNOWN;
        }
        return switch (comparison()) {
            case EQUAL -> Truth.of(found.equals(other));
            case NOT_EQUAL -> Truth.of(!found.equals(other));
            default -> Truth.of(comparison().holds(ValueOrder.compare(found, other)));
        };
    }

    @Override
    @Value.NonAttribute
    default Set<String> references() {
        return Operand.references(value());
    }

    @Override
    @Value.NonAttribute
    default String text() {
        return ConditionText.of(this, Set.of());
    }
}
