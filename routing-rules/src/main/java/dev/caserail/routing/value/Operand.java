package dev.caserail.routing.value;

import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Function;

/**
 * What a condition compares a fact with: a literal, another fact of the same case, or a calculation with these (T3).
 */
public sealed interface Operand permits Calculation, FactReference, FactValue {
    /**
     * Takes its value for a case.
     *
     * @param others the facts of the case
     * @return the value; absent if a fact that it needs is absent, or a calculation has no result
     */
    Fact value(FactLookup others);

    /** {@return the operand as people read it: {@code 12.5}, {@code order total}, {@code opened + PT2H}} */
    String shown();

    /**
     * Writes it.
     *
     * @param literal writes a value
     * @return its text
     */
    String written(Function<? super FactValue, String> literal);

    /**
     * Names the facts that operands need.
     *
     * @param operands the operands
     * @return the names, each once, in the order they stand; empty for literals
     */
    static Set<String> references(Operand... operands) {
        Set<String> names = new LinkedHashSet<>();
        for (Operand operand : operands) {
            if (operand instanceof FactReference reference) {
                names.add(reference.name());
            } else if (operand instanceof Calculation calculation) {
                names.addAll(references(calculation.left(), calculation.right()));
            }
        }
        return names;
    }
}
