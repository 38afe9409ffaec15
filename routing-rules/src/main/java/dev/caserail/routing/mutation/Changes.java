package dev.caserail.routing.mutation;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.fact.Domain;
import dev.caserail.routing.fact.FlagDomain;
import dev.caserail.routing.internal.space.Beside;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.OutputColumn;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.value.FactValue;
import dev.caserail.routing.value.FlagValue;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All small changes of a table, in its order (T14). */
final class Changes {
    private final DecisionTable<?, ?> table;
    private final List<Rule> rules;
    private final List<Change> changes = new ArrayList<>();

    private Changes(DecisionTable<?, ?> table) {
        this.table = table;
        this.rules = table.rules();
    }

    static List<Change> of(DecisionTable<?, ?> table) {
        Changes made = new Changes(table);
        for (int place = 0; place < made.rules.size(); place++) {
            made.conditions(place);
            made.outputs(place);
            made.order(place);
        }
        made.policies();
        return made.changes;
    }

    private void conditions(int place) {
        Rule rule = rules.get(place);
        for (InputEntry input : rule.inputs()) {
            if (input.test() instanceof AnyTest) {
                continue;
            }
            String said =
                    named(rule) + ": " + input.column() + " `" + input.test().text() + "` ";
            ConditionChanges.of(input.test(), domain(input.column()))
                    .forEach((test, operator) -> add(
                            operator,
                            place,
                            with(rule, input.column(), Optional.of(test)),
                            said + "became `" + test.text() + "`"));
            add(
                    MutationOperator.DROP_CONDITION,
                    place,
                    with(rule, input.column(), Optional.empty()),
                    said + "is no longer asked for");
        }
    }

    private void outputs(int place) {
        Rule rule = rules.get(place);
        for (int i = 0; i < rule.outputs().size(); i++) {
            OutputColumn<?> output = table.outputs().columns().get(i);
            FactValue value = rule.outputs().get(i);
            Optional<FactValue> other = other(i, output, value);
            if (other.isPresent()) {
                List<FactValue> outputs = new ArrayList<>(rule.outputs());
                outputs.set(i, other.get());
                add(
                        MutationOperator.CHANGE_OUTPUT,
                        place,
                        copy(rule, rule.inputs(), outputs),
                        named(rule) + ": output " + output.name() + " `" + value.shown() + "` became `"
                                + other.get().shown() + "`");
            }
        }
    }

    /** Another output: the next one that is declared, else that of another rule, else one beside it. */
    private Optional<FactValue> other(int place, OutputColumn<?> output, FactValue value) {
        Set<FactValue> known = new LinkedHashSet<>(table.outputs().values(output.name()));
        if (known.isEmpty()) {
            rules.forEach(rule -> known.add(rule.outputs().get(place)));
            table.outputs().defaults().ifPresent(defaults -> known.add(defaults.get(place)));
        }
        List<FactValue> values = List.copyOf(known);
        FactValue next = values.get((values.indexOf(value) + 1) % values.size());
        if (!next.equals(value)) {
            return Optional.of(next);
        }
        if (!table.outputs().values(output.name()).isEmpty()) {
            return Optional.empty();
        }
        return output.domain().base() instanceof FlagDomain && value instanceof FlagValue flag
                ? Optional.of(FlagValue.of(!flag.flag()))
                : Beside.of(output.domain(), value, 1).or(() -> Beside.of(output.domain(), value, -1));
    }

    private void order(int place) {
        Rule rule = rules.get(place);
        if (rules.size() > 1) {
            Mutant mutant = Mutant.of(MutationOperator.DELETE_RULE, List.of(rule.id()), named(rule) + " is gone");
            changes.add(Change.of(mutant, place, 1, List.of()));
        }
        if (place + 1 < rules.size() && table.hitPolicy().ordersRules()) {
            Rule next = rules.get(place + 1);
            Mutant mutant = Mutant.of(
                    MutationOperator.SWAP_RULES,
                    List.of(rule.id(), next.id()),
                    "rules " + rule.id().value() + " and " + next.id().value() + " changed places");
            changes.add(Change.of(mutant, place, 2, List.of(next, rule)));
        }
    }

    /** Other policies that answer in the same form. What answers a list in no order differs from one in order by nothing. */
    private void policies() {
        HitPolicy own = table.hitPolicy();
        for (HitPolicy other : HitPolicy.values()) {
            boolean sameForm = own.answersOne() == other.answersOne() && own.answersList() == other.answersList();
            boolean inOrder = own != HitPolicy.COLLECT && other != HitPolicy.COLLECT;
            if (other != own && sameForm && inOrder && other.fits(table.outputs())) {
                Mutant mutant = Mutant.of(
                        MutationOperator.CHANGE_POLICY,
                        List.of(),
                        "hit policy " + own.label() + " became " + other.label());
                changes.add(new Change(mutant, -1, 0, List.of(), Optional.of(other)));
            }
        }
    }

    private void add(MutationOperator operator, int place, Rule changed, String words) {
        Mutant mutant = Mutant.of(operator, List.of(changed.id()), words.replaceAll("\\s+", " "));
        changes.add(Change.of(mutant, place, 1, Collections.singletonList(changed)));
    }

    private static Rule with(Rule rule, String column, Optional<UnaryTest> test) {
        List<InputEntry> inputs = new ArrayList<>();
        for (InputEntry input : rule.inputs()) {
            if (!input.column().equals(column)) {
                inputs.add(input);
            } else {
                test.ifPresent(other -> inputs.add(InputEntry.of(column, other)));
            }
        }
        return copy(rule, inputs, rule.outputs());
    }

    private static Rule copy(Rule rule, List<InputEntry> inputs, List<FactValue> outputs) {
        return Rule.builder()
                .id(rule.id())
                .addAllInputs(inputs)
                .addAllOutputs(outputs)
                .build();
    }

    private Domain domain(String column) {
        return table.inputs().stream()
                .filter(input -> input.name().equals(column))
                .findFirst()
                .orElseThrow()
                .domain();
    }

    private static String named(Rule rule) {
        RuleId id = rule.id();
        return "rule " + id.value();
    }
}
