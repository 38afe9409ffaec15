package dev.caserail.routing.table;

import dev.caserail.routing.condition.Truth;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.FactColumn;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Searches the smallest changes of facts that lead to other outcomes (T7): first all changes of one fact, then of two, and so
 * on. To give its outcome a rule must match, so that only changes are tried which include all facts that fail it. A
 * condition that compares two facts may also come true by a change of the other one.
 */
final class Alternatives<F, O> {
    /** How many rules are looked at, over all changed cases, before the search gives up. */
    private static final int MOST_LOOKED_AT = 2_000_000;

    private static final int LEAST_TRIED = 500;

    private final DecisionTable<F, O> table;
    private final Map<String, Fact> found;
    private final List<String> names;
    private final List<List<Fact>> samples;
    private final boolean sampled;
    private final Map<List<FactValue>, Alternative<O>> nearest = new LinkedHashMap<>();
    private final List<List<FactValue>> current;
    private final int most;
    private int tried;

    Alternatives(DecisionTable<F, O> table, Map<String, Fact> found) {
        this.table = table;
        this.found = found;
        this.most = Math.max(LEAST_TRIED, MOST_LOOKED_AT / table.rules().size());
        this.names = table.inputs().stream().map(FactColumn::name).toList();
        List<Samples> made = table.inputs().stream()
                .map(column -> Samples.of(column, tests(column.name()), compared(column), FactLookup.in(found)))
                .toList();
        this.samples = made.stream().map(Samples::all).toList();
        this.sampled = made.stream().allMatch(Samples::complete);
        this.current = given(found).stream().map(Rule::outputs).toList();
    }

    /** Whether everything was tried. */
    boolean complete() {
        return sampled && !givenUp();
    }

    private boolean givenUp() {
        return tried >= most;
    }

    List<Alternative<O>> search() {
        for (int size = 1; size <= names.size() && !givenUp(); size++) {
            for (Rule rule : targets()) {
                if (!nearest.containsKey(rule.outputs()) && !current.contains(rule.outputs())) {
                    List<Integer> failing = failing(rule);
                    if (failing.size() <= size) {
                        widen(rule, failing, size, 0);
                    }
                }
            }
        }
        return List.copyOf(nearest.values());
    }

    private List<Rule> targets() {
        List<Rule> targets = new ArrayList<>(table.rules());
        table.outputs()
                .defaults()
                .ifPresent(d -> targets.add(
                        Rule.builder().id(RuleId.DEFAULT).addAllOutputs(d).build()));
        return targets;
    }

    /** Tries all sets of so many facts that include these. */
    private boolean widen(Rule rule, List<Integer> chosen, int size, int from) {
        if (chosen.size() == size) {
            return change(rule, chosen, 0, new LinkedHashMap<>(found));
        }
        for (int i = from; i < names.size() && !givenUp(); i++) {
            if (!chosen.contains(i)) {
                List<Integer> more = new ArrayList<>(chosen);
                more.add(i);
                if (widen(rule, more, size, i + 1)) {
                    return true;
                }
            }
        }
        return false;
    }

    private boolean change(Rule rule, List<Integer> chosen, int at, Map<String, Fact> facts) {
        if (at == chosen.size()) {
            tried++;
            Optional<Rule> giving = given(facts).stream()
                    .filter(r -> r.outputs().equals(rule.outputs()))
                    .findFirst();
            giving.ifPresent(r -> nearest.put(rule.outputs(), alternative(r, chosen, facts)));
            return giving.isPresent();
        }
        String name = names.get(chosen.get(at));
        Optional<UnaryTest> test = test(rule, name);
        for (Fact sample : samples.get(chosen.get(at))) {
            if (givenUp()) {
                return false;
            }
            if (test.isEmpty()
                    || !test.get().references().isEmpty()
                    || test.get().test(sample) == Truth.TRUE) {
                facts.put(name, sample);
                if (change(rule, chosen, at + 1, facts)) {
                    return true;
                }
            }
        }
        facts.put(name, fact(name, found));
        return false;
    }

    private Alternative<O> alternative(Rule rule, List<Integer> chosen, Map<String, Fact> facts) {
        List<FactChange> changes = chosen.stream()
                .sorted()
                .map(names::get)
                .map(name -> FactChange.of(name, fact(name, found), fact(name, facts)))
                .toList();
        String shown = rule.outputs().stream().map(FactValue::shown).collect(Collectors.joining(", "));
        return Alternative.of(rule.id(), table.outputs().outcome(rule.outputs()), shown, changes);
    }

    private List<Integer> failing(Rule rule) {
        List<Integer> failing = new ArrayList<>();
        for (InputEntry input : rule.inputs()) {
            if (input.test().references().isEmpty() && !input.holds(FactLookup.in(found))) {
                failing.add(names.indexOf(input.column()));
            }
        }
        return failing;
    }

    /** The rules that give the answer for changed facts. */
    private List<Rule> given(Map<String, Fact> facts) {
        List<Rule> matches = new ArrayList<>();
        for (Rule rule : table.ranked()) {
            if (rule.inputs().stream().allMatch(i -> i.holds(FactLookup.in(facts)))) {
                matches.add(rule);
            }
        }
        HitPolicy policy = table.hitPolicy();
        if (matches.isEmpty()) {
            return table.outputs()
                    .defaults()
                    .map(d -> List.<Rule>of(
                            Rule.builder().id(RuleId.DEFAULT).addAllOutputs(d).build()))
                    .orElse(List.of());
        }
        if (!policy.answersOne()) {
            return matches;
        }
        boolean broken = (policy == HitPolicy.UNIQUE && matches.size() > 1)
                || (policy == HitPolicy.ANY
                        && matches.stream().map(Rule::outputs).distinct().count() > 1);
        return broken ? List.of() : matches.subList(0, 1);
    }

    private List<UnaryTest> tests(String column) {
        return table.rules().stream()
                .flatMap(r -> test(r, column).stream())
                .distinct()
                .toList();
    }

    /** The columns that some condition compares with this one, and whose values it can have. */
    private Set<String> compared(FactColumn<F> column) {
        Set<String> names = new LinkedHashSet<>();
        for (FactColumn<F> other : table.inputs()) {
            boolean named =
                    tests(other.name()).stream().anyMatch(t -> t.references().contains(column.name()));
            if (named && column.domain().comparableWith(other.domain())) {
                names.add(other.name());
            }
        }
        return names;
    }

    private static Optional<UnaryTest> test(Rule rule, String column) {
        return rule.inputs().stream()
                .filter(i -> i.column().equals(column))
                .map(InputEntry::test)
                .findFirst();
    }

    private static Fact fact(String name, Map<String, Fact> facts) {
        Fact fact = facts.get(name);
        if (fact == null) {
            throw new IllegalStateException("no fact `" + name + "`");
        }
        return fact;
    }
}
