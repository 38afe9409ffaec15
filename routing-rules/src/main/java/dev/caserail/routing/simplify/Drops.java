package dev.caserail.routing.simplify;

import dev.caserail.routing.rule.Rule;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.FindingKind;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Deletes rules that never decide, or without which the same follows: those that verification says can go together. */
final class Drops {
    private static final Set<FindingKind> REASONS =
            Set.of(FindingKind.SHADOWED, FindingKind.REDUNDANT, FindingKind.CONTRADICTION);

    private Drops() {}

    static void make(Workbench<?, ?> bench) {
        Verification found = Verifier.of(bench.table()).verify();
        if (!found.complete()) {
            bench.incomplete();
        }
        Map<RuleId, String> reasons = new LinkedHashMap<>();
        for (Finding finding : found.findings()) {
            if (REASONS.contains(finding.kind())) {
                reasons.putIfAbsent(finding.rules().get(0), finding.message());
            }
        }
        Set<RuleId> gone = new HashSet<>(found.deletable());
        List<Rule> left =
                bench.rules().stream().filter(rule -> !gone.contains(rule.id())).toList();
        // A table needs a rule, even where the default would follow without any.
        if (left.isEmpty()) {
            gone.remove(bench.rules().get(0).id());
            left = bench.rules().subList(0, 1);
        }
        List<SimplifyStep> steps = bench.rules().stream()
                .map(Rule::id)
                .filter(gone::contains)
                .map(id -> SimplifyStep.of(StepKind.DROPPED, List.of(id), message(id, reasons)))
                .toList();
        if (!steps.isEmpty()) {
            bench.take(left, steps);
        }
    }

    private static String message(RuleId id, Map<RuleId, String> reasons) {
        return "delete " + Workbench.named(id) + ": "
                + reasons.getOrDefault(id, "what it decides is decided alike without it");
    }
}
