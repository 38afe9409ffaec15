package dev.caserail.routing.verify;

import dev.caserail.routing.condition.UnaryTest;
import dev.caserail.routing.region.Region;
import dev.caserail.routing.rule.InputEntry;
import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.value.FactValue;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Finds two rules with equal outputs and equal conditions but for one column, which one rule could replace. Where the order of
 * rules matters, only if no rule between them with other outputs takes facts of the second.
 */
final class Merges {
    private final Subject subject;
    private final Set<List<RuleId>> pairs = new LinkedHashSet<>();

    private Merges(Subject subject) {
        this.subject = subject;
    }

    /** What two rules that can be merged have in common. */
    private record Alike(List<FactValue> outputs, String column, Map<String, UnaryTest> others) {}

    static void find(Subject subject) {
        if (subject.policy().answersOne()) {
            new Merges(subject).find();
        }
    }

    private void find() {
        Map<Alike, List<Integer>> alike = new LinkedHashMap<>();
        List<String> columns =
                subject.table().inputs().stream().map(c -> c.name()).toList();
        for (int place = 0; place < subject.rules().size(); place++) {
            Rule rule = subject.rule(place);
            if (!subject.hasParts(place)) {
                continue;
            }
            Map<String, UnaryTest> tests = new LinkedHashMap<>();
            for (InputEntry input : rule.inputs()) {
                tests.put(input.column(), input.test());
            }
            for (String column : columns) {
                Map<String, UnaryTest> others = new LinkedHashMap<>(tests);
                others.remove(column);
                alike.computeIfAbsent(new Alike(rule.outputs(), column, others), a -> new ArrayList<>())
                        .add(place);
            }
        }
        alike.forEach((common, places) -> {
            for (int i = 1; i < places.size(); i++) {
                tell(places.get(i - 1), places.get(i), common.column());
            }
        });
    }

    private void tell(int place, int later, String column) {
        List<RuleId> rules = subject.inOrder(
                List.of(subject.rule(place).id(), subject.rule(later).id()));
        if (parted(place, later) || !pairs.add(rules)) {
            return;
        }
        Optional<List<UnaryTest>> merged = subject.parts().merged(place, later, column);
        if (merged.isEmpty()) {
            return;
        }
        Region region = Region.of(merged.get().isEmpty() ? Map.of() : Map.of(column, merged.get()), 1);
        subject.add(Finding.builder()
                .kind(FindingKind.MERGEABLE)
                .severity(Severity.NOTE)
                .message(Subject.named(rules) + " say the same but for `" + column + "`")
                .addAllRules(rules)
                .column(column)
                .help("make them one rule with " + (merged.get().isEmpty() ? column + ": -" : region.shown()))
                .location(subject.rule(later).location())
                .build());
    }

    private boolean parted(int place, int later) {
        if (!subject.firstDecides()) {
            return false;
        }
        return subject.parts().rulesMeeting(later, place + 1, later).stream()
                .anyMatch(between -> !subject.sameOutputs(between, later));
    }
}
