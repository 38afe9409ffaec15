package dev.caserail.routing.simplify;

import dev.caserail.routing.condition.AnyTest;
import dev.caserail.routing.internal.space.Box;
import dev.caserail.routing.internal.space.Parts;
import dev.caserail.routing.internal.space.Points;
import dev.caserail.routing.rule.HitPolicy;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import java.util.ArrayList;
import java.util.List;

/** Deletes conditions that nothing depends on. */
final class Conditions {
    /** How many points are tried before a proof is looked for. */
    private static final int TRIES = 64;

    private Conditions() {}

    /** Where each match counts, no condition is too much; but for rules that clash, which is for their author to mend. */
    static void make(Workbench<?, ?> bench) {
        HitPolicy policy = bench.table().hitPolicy();
        if (policy != HitPolicy.FIRST && policy != HitPolicy.PRIORITY && policy != HitPolicy.ANY) {
            return;
        }
        for (Rule rule : bench.rules()) {
            Rule current = rule;
            for (InputEntry input : rule.inputs()) {
                if (!(input.test() instanceof AnyTest)) {
                    current = without(bench, current, input);
                }
            }
        }
    }

    private static Rule without(Workbench<?, ?> bench, Rule rule, InputEntry input) {
        Rule wider = Rule.builder()
                .id(rule.id())
                .addAllInputs(rule.inputs().stream()
                        .filter(other -> !other.equals(input))
                        .toList())
                .addAllOutputs(rule.outputs())
                .putAllAnnotations(rule.annotations())
                .location(rule.location())
                .build();
        List<Rule> rules = new ArrayList<>(bench.rules());
        int place = rules.indexOf(rule);
        if (bench.table().hitPolicy() == HitPolicy.FIRST && refuted(bench.parts(), place, wider)) {
            return rule;
        }
        rules.set(place, wider);
        SimplifyStep step = SimplifyStep.of(
                StepKind.GENERALISED,
                List.of(rule.id()),
                "delete the condition on `" + input.column() + "` of " + Workbench.named(rule.id()) + ": without `"
                        + input.test().text() + "` the same follows for all facts");
        return bench.take(rules, List.of(step)) ? wider : rule;
    }

    /** Whether some point is found that the wider rule would decide, and that is decided otherwise now. */
    private static boolean refuted(Parts parts, int place, Rule wider) {
        Points points = new Points(parts);
        for (Box box : parts.space().parts(wider)) {
            for (int decides : points.deciding(box, TRIES)) {
                if (decides < 0
                        || (decides > place
                                && !parts.rules().get(decides).outputs().equals(wider.outputs()))) {
                    return true;
                }
            }
        }
        return false;
    }
}
