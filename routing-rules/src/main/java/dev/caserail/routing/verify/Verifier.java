package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Verifies tables: no gaps, no conflicts, no dead rules, exactly, over the declared domains of the columns (T10).
 *
 * <pre>{@code
 * Verification found = Verifier.of(table).verify();
 * found.findings().forEach(finding -> System.out.println(finding.shown()));
 * }</pre>
 *
 * <p>Numbers, dates and durations are told apart by the bounds that occur, texts by the literals that occur; what lies between
 * counts as one. Whole numbers have nothing between 5 and 6. A fact may be absent only where its column says so. Every finding
 * is certain; where the budget ends before all is known, a finding says {@link FindingKind#UNDECIDED}. So it does where conditions
 * compare inputs, or ask for parts of texts, and no facts were found that show what may be. Immutable.
 */
public final class Verifier {
    /** How many steps of work are granted where nobody says otherwise: some seconds for thousands of rules. */
    public static final long STEPS = 20_000_000;

    private final DecisionTable<?, ?> table;
    private final Catalogues catalogues;
    private final long steps;

    private Verifier(DecisionTable<?, ?> table, Catalogues catalogues, long steps) {
        this.table = table;
        this.catalogues = catalogues;
        this.steps = steps;
    }

    /**
     * Prepares to verify a table.
     *
     * @param table the table
     * @return a verifier without catalogues, with the usual budget
     */
    public static Verifier of(DecisionTable<?, ?> table) {
        return new Verifier(table, Catalogues.none(), STEPS);
    }

    /**
     * Holds the codes of the table against those of a desk.
     *
     * @param known what the desk has
     * @return the same verifier with the catalogues
     */
    public Verifier against(Catalogues known) {
        return new Verifier(table, known, steps);
    }

    /**
     * Limits the work. Steps are counted, not seconds, so that the answer is the same on every machine.
     *
     * @param most how many steps at most
     * @return the same verifier with that budget
     * @throws IllegalArgumentException if it is below 1
     */
    public Verifier within(long most) {
        if (most < 1) {
            throw new IllegalArgumentException("a budget of " + most + " steps is below 1");
        }
        return new Verifier(table, catalogues, most);
    }

    /**
     * Verifies the table.
     *
     * @return what was found
     */
    public Verification verify() {
        Subject subject = new Subject(table, new Budget(steps));
        Outsiders.find(subject);
        Contradictions.find(subject);
        Decisions decisions = Decisions.find(subject);
        Gaps.find(subject);
        Clashes.find(subject, decisions);
        Merges.find(subject);
        Values.find(subject, decisions);
        References.find(subject, catalogues);
        Map<RuleId, NamedFacts> examples = decisions.examples();
        Comparator<Finding> order = Comparator.comparing(Finding::severity).thenComparing(Finding::kind);
        List<Finding> findings = subject.findings().stream().sorted(order).toList();
        return Verification.builder()
                .table(table.version())
                .addAllFindings(findings)
                .putAllExamples(examples)
                .addAllOrderDependences(decisions.orderDependences())
                .addAllDeletable(decisions.deletable())
                .build();
    }
}
