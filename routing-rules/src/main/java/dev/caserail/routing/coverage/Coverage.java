package dev.caserail.routing.coverage;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.table.TableVersion;
import dev.caserail.taxonomy.style.ValueStyle;
import java.util.List;
import org.immutables.value.Value;

/** How much of a table its examples ask for (T13). */
@ValueStyle
@Value.Immutable
public sealed interface Coverage permits ImmutableCoverage {
    /** {@return which version of the table} */
    TableVersion table();

    /** {@return all goals, in the table's order: rule by rule, then what follows where none matches} */
    List<CoverageGoal> goals();

    /**
     * {@return examples that together with the given ones reach all goals but the impossible and undecided ones; none of them could
     * be left out. They expect what the table answers now, and are {@linkplain Example#toConfirm to be confirmed} by a person}
     */
    List<Example> proposals();

    /**
     * Finds the goals of a kind that examples can reach.
     *
     * @param kind the kind
     * @return the goals, without impossible ones
     */
    default List<CoverageGoal> goals(GoalKind kind) {
        return goals().stream()
                .filter(goal -> goal.kind() == kind && goal.state() != GoalState.IMPOSSIBLE)
                .toList();
    }

    /** {@return the goals that no example reaches, though one could or might} */
    @Value.NonAttribute
    default List<CoverageGoal> missing() {
        return goals().stream()
                .filter(goal -> goal.state() == GoalState.MISSING || goal.state() == GoalState.UNDECIDED)
                .toList();
    }

    /** {@return how many goals are reached} */
    @Value.NonAttribute
    default int covered() {
        return (int) goals().stream()
                .filter(goal -> goal.state() == GoalState.COVERED)
                .count();
    }

    /** {@return how many goals there are, without impossible ones} */
    @Value.NonAttribute
    default int demanded() {
        return covered() + missing().size();
    }

    /** {@return which share of the goals is reached, from 0 to 1; 1 where there is none} */
    @Value.NonAttribute
    default double share() {
        return demanded() == 0 ? 1 : (double) covered() / demanded();
    }

    /**
     * Starts a coverage.
     *
     * @return the builder's first stage
     */
    static ImmutableCoverage.TableBuildStage builder() {
        return ImmutableCoverage.builder();
    }
}
