package dev.caserail.routing.report;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageGoal;
import dev.caserail.routing.coverage.GoalKind;
import dev.caserail.routing.coverage.GoalState;
import dev.caserail.routing.diff.ChangedRegion;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.rule.RuleId;
import dev.caserail.routing.verify.Finding;
import dev.caserail.routing.verify.Verification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** What is known, by the rule and the cell that it belongs to, so that each row is drawn in the time of its own marks. */
final class Marks {
    private final Map<RuleId, List<Integer>> findings = new HashMap<>();
    private final Map<Cell, List<Finding>> atCells = new HashMap<>();
    private final Map<Cell, List<CoverageGoal>> goals = new HashMap<>();
    private final Set<RuleId> changing = new HashSet<>();

    /** A cell; the column is empty for the rule as a whole. */
    private record Cell(RuleId rule, Optional<String> column) {}

    Marks(Optional<Verification> verified, Optional<Coverage> covered, Optional<TableDiff> compared) {
        List<Finding> found = verified.map(Verification::findings).orElse(List.of());
        for (int i = 0; i < found.size(); i++) {
            Finding finding = found.get(i);
            for (RuleId rule : finding.rules()) {
                findings.computeIfAbsent(rule, r -> new ArrayList<>()).add(i);
            }
            if (finding.column().isPresent() && !finding.rules().isEmpty()) {
                Cell cell = new Cell(finding.rules().get(0), finding.column());
                atCells.computeIfAbsent(cell, c -> new ArrayList<>()).add(finding);
            }
        }
        for (CoverageGoal goal : covered.map(Coverage::goals).orElse(List.of())) {
            if (goal.rule().isPresent() && goal.state() != GoalState.IMPOSSIBLE) {
                Cell cell =
                        new Cell(goal.rule().get(), goal.kind() == GoalKind.RULE ? Optional.empty() : goal.column());
                goals.computeIfAbsent(cell, c -> new ArrayList<>()).add(goal);
            }
        }
        for (ChangedRegion region : compared.map(TableDiff::regions).orElse(List.of())) {
            changing.addAll(region.rulesAfter());
        }
    }

    /** The places of a rule's findings in their list. */
    List<Integer> findings(RuleId rule) {
        return findings.getOrDefault(rule, List.of());
    }

    /** What was found at one cell. */
    List<Finding> findings(RuleId rule, String column) {
        return atCells.getOrDefault(new Cell(rule, Optional.of(column)), List.of());
    }

    /** What examples should ask of a cell, or of a rule as a whole. */
    List<CoverageGoal> goals(RuleId rule, Optional<String> column) {
        return goals.getOrDefault(new Cell(rule, column), List.of());
    }

    /** Whether a rule decides facts whose outcome has changed. */
    boolean changes(RuleId rule) {
        return changing.contains(rule);
    }
}
