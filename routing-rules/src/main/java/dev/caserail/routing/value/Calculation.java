package dev.caserail.routing.value;

import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.function.Function;
import org.immutables.value.Value;

/**
 * Two operands put together, at least one of which is another fact of the case: {@code order total * 2},
 * {@code opened + duration("PT2H")}. Calculated as FEEL does (DMN 1.5, clause 10.3.2.5).
 */
@WrapperStyle
@Value.Immutable
public sealed interface Calculation extends Operand permits ImmutableCalculation {
    /** {@return what is done with the two} */
    Operator operator();

    /** {@return the left one} */
    Operand left();

    /** {@return the right one} */
    Operand right();

    /**
     * Puts two operands together.
     *
     * @param operator what is done with the two
     * @param left the left one
     * @param right the right one
     * @return the calculation
     */
    static Calculation of(Operator operator, Operand left, Operand right) {
        return ImmutableCalculation.of(operator, left, right);
    }

    @Override
    default Fact value(FactLookup others) {
        if (left().value(others) instanceof FactValue first && right().value(others) instanceof FactValue second) {
            return ValueArithmetic.apply(operator(), first, second)
                    .<Fact>map(result -> result)
                    .orElse(AbsentFact.ABSENT);
        }
        return AbsentFact.ABSENT;
    }

    @Override
    @Value.NonAttribute
    default String shown() {
        return written(FactValue::shown);
    }

    @Override
    default String written(Function<? super FactValue, String> literal) {
        return part(left(), operator().rank(), literal) + " " + operator().symbol() + " "
                + part(right(), operator().rank() + 1, literal);
    }

    private static String part(Operand operand, int least, Function<? super FactValue, String> literal) {
        String text = operand.written(literal);
        return operand instanceof Calculation inner && inner.operator().rank() < least ? "(" + text + ")" : text;
    }
}
