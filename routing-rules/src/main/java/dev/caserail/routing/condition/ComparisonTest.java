package dev.caserail.routing.condition;

import dev.caserail.routing.fact.Fact;
import dev.caserail.routing.fact.FactValue;
import dev.caserail.routing.fact.ValueOrder;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** A literal, or a comparison with one: {@code EMAIL}, {@code != EMAIL}, {@code >= 50}. */
@WrapperStyle
@Value.Immutable
public sealed interface ComparisonTest extends UnaryTest permits ImmutableComparisonTest {
    /** {@return how the fact is compared} */
    Comparison comparison();

    /** {@return what it is compared with} */
    FactValue value();

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
    static ComparisonTest of(Comparison comparison, FactValue value, TextSpan span) {
        return ImmutableComparisonTest.of(comparison, value, span);
    }

    /** Checks that the value has the order that the comparison needs. */
    @Value.Check
    default void check() {
        if (comparison().ordering() && !ValueOrder.ordered(value())) {
            throw new IllegalArgumentException(
                    "`" + comparison().symbol() + "` needs a value with an order, not `" + value().shown() + "`");
        }
    }

    @Override
    default Truth test(Fact fact) {
        if (!(fact instanceof FactValue found)) {
            return Truth.UNKNOWN;
        }
        return switch (comparison()) {
            case EQUAL -> Truth.of(found.equals(value()));
            case NOT_EQUAL -> Truth.of(!found.equals(value()));
            default -> Truth.of(comparison().holds(ValueOrder.compare(found, value())));
        };
    }

    @Override
    @Value.NonAttribute
    default String text() {
        String literal = Literal.text(value());
        return comparison() == Comparison.EQUAL ? literal : comparison().symbol() + " " + literal;
    }
}
