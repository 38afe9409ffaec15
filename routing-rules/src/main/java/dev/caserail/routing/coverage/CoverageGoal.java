package dev.caserail.routing.coverage;

import dev.caserail.routing.rule.RuleId;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that examples should ask of a table, and which of them do (T13). */
@ValueStyle
@Value.Immutable
public sealed interface CoverageGoal permits ImmutableCoverageGoal {
    /** {@return what kind of thing} */
    GoalKind kind();

    /** {@return it in words, on one line: {@code items is right above 20 (rule `big`)}} */
    String words();

    /** {@return how far it has been reached} */
    GoalState state();

    /** {@return the rule; empty where no rule matches} */
    Optional<RuleId> rule();

    /** {@return the column; empty for whole rules} */
    Optional<String> column();

    /** {@return the names of the examples that do, in their order} */
    List<String> coveredBy();

    /**
     * Starts a goal.
     *
     * @return the builder's first stage
     */
    static ImmutableCoverageGoal.KindBuildStage builder() {
        return ImmutableCoverageGoal.builder();
    }
}
