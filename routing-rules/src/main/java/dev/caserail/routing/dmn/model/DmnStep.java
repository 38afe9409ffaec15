package dev.caserail.routing.dmn.model;

import dev.caserail.routing.dmn.type.DmnValue;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One decision on the way to the asked one: what it answered, and which rules fired. */
@ValueStyle
@Value.Immutable
public sealed interface DmnStep permits ImmutableDmnStep {
    /** {@return the decision's name} */
    String decision();

    /** {@return which version of its table decided; empty for an expression} */
    Optional<TableVersion> table();

    /** {@return the rules that fired, in the answer's order; {@code RuleId.DEFAULT} where the default applied} */
    List<RuleId> rules();

    /** {@return its answer; empty where no rule matched, or something it needs is absent} */
    Optional<DmnValue> value();

    /**
     * Starts one.
     *
     * @return the builder's first stage
     */
    static ImmutableDmnStep.DecisionBuildStage builder() {
        return ImmutableDmnStep.builder();
    }
}
