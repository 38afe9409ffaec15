package dev.caserail.routing.example;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.FactChange;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** How a table answered an example (T12). */
@ValueStyle
@Value.Immutable
public sealed interface ExampleResult permits ImmutableExampleResult {
    /** {@return the example} */
    Example example();

    /** {@return what the table answered} */
    Expectation got();

    /** {@return the rules that gave the answer, or that clash; empty if none matched} */
    List<RuleId> rules();

    /** {@return whether the table answered as expected, by the expected rules} */
    boolean held();

    /**
     * {@return the smallest change of the facts that would have met the expectation; empty if it held, or none was found}
     */
    List<FactChange> nearest();

    /** {@return what went wrong, line by line: expected, got, the facts, the rule, the nearest change; empty if it held} */
    List<String> failure();

    /**
     * Starts a result.
     *
     * @return the builder's first stage
     */
    static ImmutableExampleResult.ExampleBuildStage builder() {
        return ImmutableExampleResult.builder();
    }
}
