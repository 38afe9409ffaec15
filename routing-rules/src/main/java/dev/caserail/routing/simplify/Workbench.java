package dev.caserail.routing.simplify;

import dev.caserail.routing.diff.TableComparer;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import java.util.ArrayList;
import java.util.List;

/** The table that is being simplified, as small as it is by now. */
final class Workbench<F, O> {
    private final List<SimplifyStep> steps = new ArrayList<>();
    private DecisionTable<F, O> table;
    private int proofs;
    private boolean complete = true;

    Workbench(DecisionTable<F, O> table, int proofs) {
        this.table = table;
        this.proofs = proofs;
    }

    DecisionTable<F, O> table() {
        return table;
    }

    List<Rule> rules() {
        return table.rules();
    }

    List<SimplifyStep> steps() {
        return steps;
    }

    boolean complete() {
        return complete;
    }

    void incomplete() {
        complete = false;
    }

    /** Whether a rule is still there as it was. */
    boolean has(Rule rule) {
        return table.rules().contains(rule);
    }

    /** The parts of the rules, in the table's order. */
    Parts parts() {
        Space space = Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                table.rules());
        return Parts.of(space, table.rules());
    }

    /** Takes other rules in place of those of the table, if that is proven to change nothing. */
    boolean take(List<Rule> rules, List<SimplifyStep> made) {
        if (proofs == 0) {
            complete = false;
            return false;
        }
        proofs--;
        DecisionTable<F, O> candidate = table.with(table.hitPolicy(), rules);
        boolean proven = TableComparer.of(table, candidate)
                .map(comparer -> comparer.compare().equivalent())
                .getOrElse(false);
        if (proven) {
            table = candidate;
            steps.addAll(made);
        }
        return proven;
    }

    static String named(RuleId id) {
        return "rule `" + id.value() + "`";
    }
}
