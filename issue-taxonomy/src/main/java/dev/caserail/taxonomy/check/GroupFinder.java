package dev.caserail.taxonomy.check;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueGroup;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueLevel;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds groups that help nobody to choose, and too many or too few issues for what is left over. */
final class GroupFinder {
    private final IssueTaxonomy taxonomy;
    private final Function<IssueCode, Location> places;
    private final Diagnostics found;

    GroupFinder(IssueTaxonomy taxonomy, Function<IssueCode, Location> places, Diagnostics found) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.found = found;
    }

    void find() {
        for (IssueLevel level : IssueLevel.values()) {
            List<Issue> issues = taxonomy.issues(level).stream()
                    .filter(issue -> issue.retirement().isEmpty())
                    .toList();
            Map<IssueGroup, List<Issue>> groups = new LinkedHashMap<>();
            issues.forEach(issue -> groups.computeIfAbsent(issue.group(), group -> new ArrayList<>())
                    .add(issue));
            groups.forEach((group, members) -> group(level, group, members));
            if (!issues.isEmpty() && issues.stream().noneMatch(i -> i.kind() == IssueKind.RESIDUAL)) {
                found.add(Diagnostic.builder()
                        .code(TaxonomyCheck.RESIDUAL)
                        .severity(Severity.NOTE)
                        .location(places.apply(issues.get(0).code()))
                        .message("level `" + level.name().toLowerCase(Locale.ROOT)
                                + "` has no residual issue: what fits nowhere is tracked as something else")
                        .help("add an issue of kind `residual`, and watch its share")
                        .build());
            }
        }
    }

    private void group(IssueLevel level, IssueGroup group, List<Issue> members) {
        String name = "group `" + group.value() + "` of level `" + level.name().toLowerCase(Locale.ROOT) + "`";
        List<Issue> residual = members.stream()
                .filter(issue -> issue.kind() == IssueKind.RESIDUAL)
                .toList();
        if (members.size() == 1 && residual.isEmpty()) {
            found.add(Diagnostic.builder()
                    .code(TaxonomyCheck.GROUP_OF_ONE)
                    .severity(Severity.NOTE)
                    .location(places.apply(members.get(0).code()))
                    .message(name + " has `" + members.get(0).code().value() + "` only")
                    .help("a step that leaves no choice costs time: put the issue into another group")
                    .build());
        }
        if (residual.size() > 1) {
            found.add(Diagnostic.warning(
                    TaxonomyCheck.RESIDUAL,
                    places.apply(residual.get(1).code()),
                    name + " has " + residual.size() + " residual issues: "
                            + residual.stream().map(i -> i.code().value()).collect(Collectors.joining(", ")),
                    "keep one: agents cannot know which of them to take"));
        }
    }
}
