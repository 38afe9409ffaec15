package dev.caserail.routing.simplify;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.WrapperStyle;
import java.util.List;
import org.immutables.value.Value;

/** One step to a smaller table, and why it changes no outcome. Immutable. */
@WrapperStyle
@Value.Immutable
public sealed interface SimplifyStep permits ImmutableSimplifyStep {
    /** {@return how it makes the table smaller} */
    StepKind kind();

    /** {@return the rules concerned; the first of two that are merged keeps its name} */
    List<RuleId> rules();

    /** {@return what is done, and why nothing changes, in one line} */
    String message();

    /**
     * Puts the three together.
     *
     * @param kind how it makes the table smaller
     * @param rules the rules concerned
     * @param message what is done, and why nothing changes
     * @return the step
     */
    static SimplifyStep of(StepKind kind, List<RuleId> rules, String message) {
        return ImmutableSimplifyStep.of(kind, rules, message);
    }
}
