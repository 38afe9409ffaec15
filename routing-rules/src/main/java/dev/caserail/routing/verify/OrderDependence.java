package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import org.immutables.value.Value;

/** Two rules whose swap would change an outcome: the first decides facts that the second takes too, with other outputs. */
@WrapperStyle
@Value.Immutable
public sealed interface OrderDependence permits ImmutableOrderDependence {
    /** {@return the rule that decides now} */
    RuleId first();

    /** {@return the rule that would decide} */
    RuleId second();

    /** {@return facts that both take, and no rule before the first} */
    NamedFacts witness();

    /**
     * Puts the three together.
     *
     * @param first the rule that decides now
     * @param second the rule that would decide
     * @param witness facts that both take
     * @return the dependence
     */
    static OrderDependence of(RuleId first, RuleId second, NamedFacts witness) {
        return ImmutableOrderDependence.of(first, second, witness);
    }
}
