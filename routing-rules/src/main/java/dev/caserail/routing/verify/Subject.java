package dev.caserail.routing.verify;

import dev.caserail.routing.fact.NamedFacts;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Regions;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** The table that is being verified, cut into parts, and what was found so far. */
final class Subject {
    /** How many findings of a kind are told; of more, only that there are more. */
    private static final int MOST = 1_000;

    private final DecisionTable<?, ?> table;
    private final Parts parts;
    private final Regions regions;
    private final Budget budget;
    private final List<Finding> findings = new ArrayList<>();
    private final Set<String> doubts = new HashSet<>();
    private final Map<FindingKind, Integer> told = new EnumMap<>(FindingKind.class);

    Subject(DecisionTable<?, ?> table, Budget budget) {
        this.table = table;
        Space space = Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                table.rules());
        this.parts = Parts.of(space, table.ranked());
        this.regions = new Regions(space);
        this.budget = budget;
    }

    DecisionTable<?, ?> table() {
        return table;
    }

    HitPolicy policy() {
        return table.hitPolicy();
    }

    /** Whether the first rule that matches decides, in the order of {@link #rules}. */
    boolean firstDecides() {
        return policy() == HitPolicy.FIRST || policy() == HitPolicy.PRIORITY;
    }

    /** The rules in the order in which they decide. */
    List<Rule> rules() {
        return parts.rules();
    }

    Rule rule(int place) {
        return parts.rules().get(place);
    }

    List<FactValue> outputs(int place) {
        return rule(place).outputs();
    }

    boolean sameOutputs(int place, int other) {
        return outputs(place).equals(outputs(other));
    }

    boolean hasParts(int place) {
        return parts.firstOf(place) < parts.firstOf(place + 1);
    }

    Parts parts() {
        return parts;
    }

    Regions regions() {
        return regions;
    }

    Budget budget() {
        return budget;
    }

    /**
     * Facts of a box; empty, and a doubt is told, if there are conditions that no cell answers and no facts were found that meet
     * them.
     */
    Optional<NamedFacts> witness(Box box, String doubt) {
        Optional<NamedFacts> found = parts.space().witness(box).map(NamedFacts::of);
        if (found.isEmpty() && doubts.add(doubt)) {
            undecided(
                    doubt
                            + " could not be decided: conditions compare inputs, or ask for parts of texts, and no facts were found that show it");
        }
        return found;
    }

    /** The outputs of a rule as people read them. */
    String shown(int place) {
        return outputs(place).stream().map(FactValue::shown).collect(Collectors.joining(", "));
    }

    /** The ids of some rules, in the table's order. */
    List<RuleId> inOrder(List<RuleId> ids) {
        return table.rules().stream().map(Rule::id).filter(ids::contains).toList();
    }

    static String named(List<RuleId> rules) {
        return (rules.size() == 1 ? "rule " : "rules ")
                + rules.stream().map(id -> "`" + id.value() + "`").collect(Collectors.joining(", "));
    }

    /** Keeps a finding, unless there are too many of its kind already. */
    void add(Finding finding) {
        int count = told.merge(finding.kind(), 1, Integer::sum);
        if (count <= MOST) {
            findings.add(finding);
        } else if (count == MOST + 1) {
            undecided("there are more than " + MOST + " findings of the kind " + finding.kind()
                    + "; the others are not told");
        }
    }

    /** Whether no more findings of a kind would be told. */
    boolean full(FindingKind kind) {
        return told.getOrDefault(kind, 0) > MOST;
    }

    void undecided(String message) {
        add(Finding.builder()
                .kind(FindingKind.UNDECIDED)
                .severity(Severity.WARNING)
                .message(message)
                .help("mend what was found, or grant a larger budget")
                .build());
    }

    List<Finding> findings() {
        return findings;
    }
}
