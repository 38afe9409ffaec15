package dev.caserail.routing.simplify;

import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.table.DecisionTable;
import java.util.List;

/**
 * Proposes a smaller table that means the same (T10), step by step: rules that change nothing are deleted, rules that say the same
 * but for one column become one, conditions that nothing depends on are deleted. Nothing is proposed that is not proven. Immutable.
 *
 * <pre>{@code
 * Simplification<Order, String> smaller = Simplifier.of(table).simplify();
 * smaller.steps().forEach(step -> System.out.println(step.message()));
 * }</pre>
 *
 * @param <F> the host's type that facts are read from
 * @param <O> the outcome's type
 */
public final class Simplifier<F, O> {
    /** How many proofs are tried where nobody says otherwise. */
    public static final int PROOFS = 1_000;

    private final DecisionTable<F, O> table;
    private final int proofs;

    private Simplifier(DecisionTable<F, O> table, int proofs) {
        this.table = table;
        this.proofs = proofs;
    }

    /**
     * Prepares to simplify a table.
     *
     * @param <F> the host's type that facts are read from
     * @param <O> the outcome's type
     * @param table the table
     * @return a simplifier with the usual budget
     */
    public static <F, O> Simplifier<F, O> of(DecisionTable<F, O> table) {
        return new Simplifier<>(table, PROOFS);
    }

    /**
     * Limits the work. Proofs are counted, not seconds, so that the answer is the same on every machine.
     *
     * @param most how many proofs are tried at most
     * @return the same simplifier with that budget
     * @throws IllegalArgumentException if it is below 1
     */
    public Simplifier<F, O> within(int most) {
        if (most < 1) {
            throw new IllegalArgumentException("a budget of " + most + " proofs is below 1");
        }
        return new Simplifier<>(table, most);
    }

    /**
     * Simplifies the table.
     *
     * @return the smaller table, or the same one, with the steps and their proof
     */
    public Simplification<F, O> simplify() {
        Workbench<F, O> bench = new Workbench<>(table, proofs);
        int steps;
        do {
            steps = bench.steps().size();
            Drops.make(bench);
            Mergers.make(bench);
            Conditions.make(bench);
        } while (bench.steps().size() > steps);
        TableDiff proof = TableDiff.between(table, bench.table());
        return proof.equivalent()
                ? ImmutableSimplification.of(bench.table(), bench.steps(), proof, bench.complete())
                : ImmutableSimplification.of(table, List.of(), TableDiff.between(table, table), false);
    }
}
