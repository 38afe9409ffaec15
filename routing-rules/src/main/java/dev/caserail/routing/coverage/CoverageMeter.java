package dev.caserail.routing.coverage;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;

/**
 * Measures how much of a table its examples ask for, and proposes what is missing (T13).
 *
 * <pre>{@code
 * Coverage coverage = CoverageMeter.of(table).measure(examples);
 * String more = ExampleCsv.write(coverage.proposals(), table);
 * }</pre>
 *
 * <p>Asked for are: each rule, that it decides; each condition, that it holds and that it does not, while the rest of its rule
 * holds and no earlier rule decides (the table's own MC/DC); each bound that a condition names, with a fact on it and on either
 * side before the next literal; each member of a list, as the only one that holds; the default, or that no rule matches. What no
 * facts can reach, such as a rule that is shadowed, is not asked for. Whether an example holds does not matter here. Immutable.
 */
public final class CoverageMeter {
    /** How many steps of work are granted where nobody says otherwise: some seconds for thousands of rules. */
    public static final long STEPS = 5_000_000;

    private final DecisionTable<?, ?> table;
    private final long steps;

    private CoverageMeter(DecisionTable<?, ?> table, long steps) {
        this.table = table;
        this.steps = steps;
    }

    /**
     * Prepares to measure the examples of a table.
     *
     * @param table the table
     * @return a meter with the usual budget
     */
    public static CoverageMeter of(DecisionTable<?, ?> table) {
        return new CoverageMeter(table, STEPS);
    }

    /**
     * Limits the search for facts that reach what is missing. Steps are counted, not seconds, so that the answer is the same on
     * every machine.
     *
     * @param most how many steps at most
     * @return the same meter with that budget
     * @throws IllegalArgumentException if it is below 1
     */
    public CoverageMeter within(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("a budget of " + most + " steps is below 1");
        }
        return new CoverageMeter(table, most);
    }

    /**
     * Measures examples.
     *
     * @param examples the examples
     * @return what they ask for, and what is missing
     */
    public Coverage measure(List<Example> examples) {
        List<Goal> goals = Goals.of(table);
        List<Rule> ranked = table.ranked();
        List<Seen> seen =
                examples.stream().map(e -> Seen.of(table, ranked, e.facts())).toList();
        List<List<String>> reaching = new ArrayList<>();
        List<Goal> missing = new ArrayList<>();
        for (Goal goal : goals) {
            List<String> names = new ArrayList<>();
            for (int i = 0; i < seen.size(); i++) {
                if (goal.reachedBy(seen.get(i))) {
                    names.add(examples.get(i).name());
                }
            }
            reaching.add(names);
            if (names.isEmpty()) {
                missing.add(goal);
            }
        }
        Proposals proposals = new Proposals(table, missing, new Budget(steps));
        List<CoverageGoal> told = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            Goal goal = goals.get(i);
            told.add(CoverageGoal.builder()
                    .kind(goal.kind())
                    .words(goal.words())
                    .state(reaching.get(i).isEmpty() ? proposals.state(goal) : GoalState.COVERED)
                    .rule(goal.rule().map(Rule::id))
                    .column(goal.column())
                    .addAllCoveredBy(reaching.get(i))
                    .build());
        }
        return Coverage.builder()
                .table(table.version())
                .addAllGoals(told)
                .addAllProposals(proposals.named(examples))
                .build();
    }
}
