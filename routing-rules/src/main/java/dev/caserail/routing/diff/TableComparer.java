package dev.caserail.routing.diff;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.List;

/** Compares two tables: over which facts, with how much work, and against which past cases (T11). Immutable. */
public final class TableComparer {
    /** How many steps of work are granted where nobody says otherwise: some seconds for thousands of rules. */
    public static final long STEPS = 5_000_000;

    /** A column has values of one kind in one table, of another kind in the other. */
    public static final DiagnosticCode OTHER_KIND = DiagnosticCode.of("diff.other-kind");

    private final DecisionTable<?, ?> before;
    private final DecisionTable<?, ?> after;
    private final List<NamedFacts> cases;
    private final long steps;

    private TableComparer(DecisionTable<?, ?> before, DecisionTable<?, ?> after, List<NamedFacts> cases, long steps) {
        this.before = before;
        this.after = after;
        this.cases = cases;
        this.steps = steps;
    }

    /**
     * Prepares to compare two tables.
     *
     * @param before the table as it was
     * @param after the table as it became
     * @return a comparer with the usual budget; or a fault for each column that has values of one kind in the one table, of another
     *     kind in the other
     */
    public static Validation<Seq<Diagnostic>, TableComparer> of(DecisionTable<?, ?> before, DecisionTable<?, ?> after) {
        Seq<Diagnostic> faults = CommonColumns.faults(before, after);
        return faults.isEmpty()
                ? Validation.valid(new TableComparer(before, after, List.of(), STEPS))
                : Validation.invalid(faults);
    }

    /**
     * Limits the work. Steps are counted, not seconds, so that the answer is the same on every machine.
     *
     * @param most how many steps at most
     * @return the same comparer with that budget
     * @throws IllegalArgumentException if it is below 1
     */
    public TableComparer within(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("a budget of " + most + " steps is below 1");
        }
        return new TableComparer(before, after, cases, most);
    }

    /**
     * Counts past cases too: which of them have another outcome, and in which region they lie. What a case has that no column asks
     * for does not matter; what it lacks is absent.
     *
     * @param past the facts of the cases
     * @return the same comparer with the cases
     */
    public TableComparer over(List<NamedFacts> past) {
        return new TableComparer(before, after, List.copyOf(past), steps);
    }

    /**
     * Compares the tables.
     *
     * @return what changes
     */
    public TableDiff compare() {
        return new Comparison(before, after, cases, new Budget(steps)).compare();
    }
}
