package dev.caserail.routing.simplify;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.value.FactValue;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Makes one rule of two with equal outputs and equal conditions but for one column, where the one or the other stood. */
final class Mergers<F, O> {
    private final Workbench<F, O> bench;

    private Mergers(Workbench<F, O> bench) {
        this.bench = bench;
    }

    /** What two rules that can be merged have in common. */
    private record Alike(List<FactValue> outputs, String column, Map<String, UnaryTest> others) {}

    static <F, O> void make(Workbench<F, O> bench) {
        Mergers<F, O> mergers = new Mergers<>(bench);
        boolean merged;
        do {
            merged = false;
            for (Map.Entry<Alike, List<Rule>> group : mergers.groups().entrySet()) {
                merged |= mergers.merge(group.getKey().column(), group.getValue());
            }
        } while (merged);
    }

    private Map<Alike, List<Rule>> groups() {
        Map<Alike, List<Rule>> alike = new LinkedHashMap<>();
        for (Rule rule : bench.rules()) {
            Map<String, UnaryTest> tests = tests(rule);
            bench.table().inputs().forEach(column -> {
                Map<String, UnaryTest> others = new LinkedHashMap<>(tests);
                others.remove(column.name());
                alike.computeIfAbsent(new Alike(rule.outputs(), column.name(), others), a -> new ArrayList<>())
                        .add(rule);
            });
        }
        alike.values().removeIf(rules -> rules.size() < 2);
        return alike;
    }

    private static Map<String, UnaryTest> tests(Rule rule) {
        Map<String, UnaryTest> tests = new LinkedHashMap<>();
        for (InputEntry input : rule.inputs()) {
            if (!(input.test() instanceof AnyTest)) {
                tests.put(input.column(), input.test());
            }
        }
        return tests;
    }

    private boolean merge(String column, List<Rule> rules) {
        // An earlier merger may have been the last rule that asked for the column.
        if (bench.table().inputs().stream().noneMatch(input -> input.name().equals(column))) {
            return false;
        }
        for (int i = 1; i < rules.size(); i++) {
            Rule first = rules.get(i - 1);
            Rule second = rules.get(i);
            if (bench.has(first) && bench.has(second) && merge(column, first, second)) {
                return true;
            }
        }
        return false;
    }

    private boolean merge(String column, Rule first, Rule second) {
        Parts parts = bench.parts();
        int place = bench.rules().indexOf(first);
        int later = bench.rules().indexOf(second);
        Optional<List<UnaryTest>> tests = parts.merged(place, later, column);
        if (tests.isEmpty()) {
            return false;
        }
        Rule one = rule(first, second, column, tests.get());
        String condition = column + ": "
                + tests.get().stream().findFirst().map(UnaryTest::text).orElse("-");
        SimplifyStep step = SimplifyStep.of(
                StepKind.MERGED,
                List.of(first.id(), second.id()),
                "merge " + Workbench.named(second.id()) + " into " + Workbench.named(first.id())
                        + ": they say the same but for `" + column + "`; together " + condition);
        return bench.take(without(later, place, one), List.of(step))
                || bench.take(without(place, later, one), List.of(step));
    }

    private List<Rule> without(int gone, int place, Rule one) {
        List<Rule> rules = new ArrayList<>(bench.rules());
        rules.set(place, one);
        rules.remove(gone);
        return rules;
    }

    private Rule rule(Rule first, Rule second, String column, List<UnaryTest> tests) {
        List<InputEntry> inputs = new ArrayList<>();
        Map<String, UnaryTest> others = tests(first);
        others.remove(column);
        bench.table().inputs().forEach(input -> {
            if (input.name().equals(column)) {
                tests.forEach(test -> inputs.add(InputEntry.of(column, test)));
            } else {
                Optional.ofNullable(others.get(input.name()))
                        .ifPresent(test -> inputs.add(InputEntry.of(input.name(), test)));
            }
        });
        Map<String, String> notes = new LinkedHashMap<>(first.annotations());
        second.annotations()
                .forEach((name, text) -> notes.merge(
                        name,
                        text,
                        (one, other) -> one.equals(other) || other.isEmpty()
                                ? one
                                : one.isEmpty() ? other : one + "; " + other));
        return Rule.builder()
                .id(first.id())
                .addAllInputs(inputs)
                .addAllOutputs(first.outputs())
                .putAllAnnotations(notes)
                .location(first.location())
                .build();
    }
}
