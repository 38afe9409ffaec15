package dev.caserail.routing.example;

import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Budget;
import dev.caserail.routing.internal.space.Cover;
import dev.caserail.routing.internal.space.Nearest;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Space;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.Alternative;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.table.FactChange;
import dev.caserail.routing.value.Fact;
import dev.caserail.routing.value.FactLookup;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;

/**
 * The smallest change of an example's facts that would have met its expectation. Where the policy answers one outcome, all facts
 * that do so are looked at, as far as the budget goes; where it answers a list, the nearest change that adds a missing output.
 */
final class NearestFacts {
    private static final long STEPS = 200_000;

    private final DecisionTable<?, ?> table;
    private final Example example;
    private final Map<String, Fact> facts = new LinkedHashMap<>();
    private final Budget budget = new Budget(STEPS);

    NearestFacts(DecisionTable<?, ?> table, Example example) {
        this.table = table;
        this.example = example;
        table.inputs()
                .forEach(column -> facts.put(column.name(), example.facts().fact(column.name(), column.domain())));
    }

    Optional<List<FactChange>> find() {
        if (example.expected() instanceof ExpectedNumber) {
            return Optional.empty();
        }
        if (!table.hitPolicy().answersOne() && example.expected() instanceof ExpectedOutputs) {
            return adding();
        }
        Space space = Space.of(
                table.inputs().stream()
                        .map(c -> new Space.Column(c.name(), c.domain(), c.optional()))
                        .toList(),
                table.rules());
        Parts parts = Parts.of(space, table.ranked());
        Nearest nearest = new Nearest(space, facts, this::wanted);
        if (example.expected() instanceof ExpectedOutputs expected) {
            offerOutputs(parts, expected.rows().get(0), nearest);
        } else if (example.expected() == Unanswered.ERROR) {
            offerClashes(parts, nearest);
        } else if (table.outputs().defaults().isEmpty()) {
            offer(parts, space.whole(), place -> true, nearest);
        }
        return nearest.found().map(this::changes);
    }

    private boolean wanted(Map<String, Fact> changed) {
        return ExampleRunner.of(table).holds(changed, example);
    }

    private List<FactChange> changes(Map<String, Fact> changed) {
        List<FactChange> changes = new ArrayList<>();
        facts.forEach((name, fact) -> {
            Fact other = FactLookup.in(changed).fact(name);
            if (!other.equals(fact)) {
                changes.add(FactChange.of(name, fact, other));
            }
        });
        return changes;
    }

    private void offerOutputs(Parts parts, List<FactValue> outputs, Nearest nearest) {
        for (int place = 0; place < parts.rules().size(); place++) {
            Rule rule = parts.rules().get(place);
            if (rule.outputs().equals(outputs) && asked(rule.id())) {
                for (int part = parts.firstOf(place); part < parts.firstOf(place + 1); part++) {
                    if (!offer(parts, parts.box(part), obstacles(parts.rules(), place), nearest)) {
                        return;
                    }
                }
            }
        }
        if (table.outputs().defaults().filter(outputs::equals).isPresent() && asked(RuleId.DEFAULT)) {
            offer(parts, parts.space().whole(), place -> true, nearest);
        }
    }

    private boolean asked(RuleId rule) {
        return example.rules().isEmpty() || example.rules().contains(rule);
    }

    /** The rules that keep another one from giving its outputs where they match too. */
    private IntPredicate obstacles(List<Rule> rules, int place) {
        return switch (table.hitPolicy()) {
            case UNIQUE -> other -> other != place;
            case ANY ->
                other -> !rules.get(other).outputs().equals(rules.get(place).outputs());
            default -> other -> other < place;
        };
    }

    private void offerClashes(Parts parts, Nearest nearest) {
        List<Rule> rules = parts.rules();
        boolean unique = table.hitPolicy() == HitPolicy.UNIQUE;
        if (!unique && table.hitPolicy() != HitPolicy.ANY) {
            return;
        }
        for (int place = 0; place < rules.size(); place++) {
            for (int other : parts.meetingRules(place, rules.size())) {
                if (unique
                        || !rules.get(place).outputs().equals(rules.get(other).outputs())) {
                    for (Box box : parts.common(place, other)) {
                        if (!budget.step() || !nearest.offer(box)) {
                            return;
                        }
                    }
                }
            }
        }
    }

    /** Offers what is left of a box; answers whether nearer facts may still be found. */
    private boolean offer(Parts parts, Box box, IntPredicate obstacles, Nearest nearest) {
        boolean[] goesOn = {true};
        new Cover(parts, budget).subtract(box, parts.meeting(box, obstacles), left -> {
            goesOn[0] = nearest.offer(left);
            return goesOn[0];
        });
        return goesOn[0] && !budget.spent();
    }

    private Optional<List<FactChange>> adding() {
        return table.explainTo(facts).alternatives().stream()
                .filter((Alternative<?> alternative) -> table.rules().stream()
                        .anyMatch(rule -> rule.id().equals(alternative.rule())
                                && ExampleRunner.gives(rule.outputs(), example.expected())))
                .map((Alternative<?> alternative) -> alternative.changes())
                .findFirst();
    }
}
