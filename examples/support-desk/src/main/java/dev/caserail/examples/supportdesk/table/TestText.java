package dev.caserail.examples.supportdesk.table;

import dev.caserail.routing.coverage.Coverage;
import dev.caserail.routing.coverage.CoverageGoal;
import dev.caserail.routing.coverage.GoalKind;
import dev.caserail.routing.coverage.GoalState;
import dev.caserail.routing.example.ExampleReport;
import dev.caserail.routing.mutation.Mutant;
import dev.caserail.routing.mutation.MutationReport;
import dev.caserail.routing.mutation.Survivor;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What {@code caserail table test} tells people. */
final class TestText {
    private static final double PERCENT = 100;

    private TestText() {}

    static List<String> lines(ExampleReport report, Optional<Coverage> coverage, Optional<MutationReport> mutation) {
        List<String> lines = new ArrayList<>();
        report.failures().forEach(failed -> lines.addAll(failed.failure()));
        int failing = report.failures().size();
        int all = report.results().size();
        lines.add(report.table().shown() + ": " + counted(all, "example") + ", "
                + (failing == 0 ? "all hold" : failing + (failing == 1 ? " fails" : " fail"))
                + (report.toConfirm().isEmpty() ? "" : ", " + report.toConfirm().size() + " to be confirmed"));
        coverage.ifPresent(found -> coverage(found, lines));
        mutation.ifPresent(found -> mutation(found, lines));
        return lines;
    }

    private static void coverage(Coverage found, List<String> lines) {
        String kinds = Stream.of(GoalKind.values())
                .filter(kind -> !found.goals(kind).isEmpty())
                .map(kind -> found.goals(kind).stream()
                                .filter(goal -> goal.state() == GoalState.COVERED)
                                .count() + " of " + found.goals(kind).size() + " " + name(kind))
                .collect(Collectors.joining(", "));
        lines.add("coverage: " + found.covered() + " of " + found.demanded() + " (" + percent(found.share()) + "): "
                + kinds);
        for (CoverageGoal goal : found.missing()) {
            lines.add("  missing: " + goal.words() + (goal.state() == GoalState.UNDECIDED ? " (if that can be)" : ""));
        }
    }

    private static String name(GoalKind kind) {
        return switch (kind) {
            case RULE -> "rules";
            case CONDITION -> "conditions";
            case BOUND -> "bounds";
            case MEMBER -> "members";
            case DEFAULT -> "default";
            case NO_DECISION -> "no decision";
        };
    }

    private static void mutation(MutationReport found, List<String> lines) {
        lines.add("mutation: " + found.killed().size() + " of " + counted(found.counted(), "change") + " noticed ("
                + percent(found.score()) + "), " + found.equivalent().size() + " alter nothing, "
                + percent(found.done()) + " tried");
        if (!found.failing().isEmpty()) {
            lines.add("  without the examples that fail: " + String.join(", ", found.failing()));
        }
        for (Survivor survivor : found.survivors()) {
            lines.add("  not noticed: " + survivor.mutant().words() + " (" + percent(survivor.share())
                    + " of all facts, such as " + survivor.witness().facts().shown() + ": "
                    + survivor.instead().shown() + " instead of "
                    + survivor.witness().expected().shown() + ")");
        }
        for (Mutant mutant : found.undecided()) {
            lines.add("  not noticed, and perhaps alters nothing: " + mutant.words());
        }
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }

    private static String percent(double share) {
        double percent = share * PERCENT;
        return percent > 0 && percent < 1
                ? String.format(Locale.ROOT, "%.2f %%", percent)
                : String.format(Locale.ROOT, "%d %%", (int) percent);
    }
}
