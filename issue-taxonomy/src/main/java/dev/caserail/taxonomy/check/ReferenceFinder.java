package dev.caserail.taxonomy.check;

import dev.caserail.taxonomy.Discouragement;
import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueKind;
import dev.caserail.taxonomy.IssueMention;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.Location;
import dev.caserail.taxonomy.diagnostic.Severity;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds references between issues that lead nowhere, to what is gone, or in a circle. */
final class ReferenceFinder {
    private final IssueTaxonomy taxonomy;
    private final Function<IssueCode, Location> places;
    private final Diagnostics found;

    ReferenceFinder(IssueTaxonomy taxonomy, Function<IssueCode, Location> places, Diagnostics found) {
        this.taxonomy = taxonomy;
        this.places = places;
        this.found = found;
    }

    void find() {
        Map<IssueCode, List<IssueCode>> alternatives = new LinkedHashMap<>();
        Map<IssueCode, List<IssueCode>> successors = new LinkedHashMap<>();
        for (Issue issue : taxonomy.issues()) {
            alternatives.put(
                    issue.code(),
                    issue.discouragement()
                            .map(Discouragement::betterAlternatives)
                            .orElse(List.of()));
            successors.put(
                    issue.code(), issue.retirement().map(Retirement::successors).orElse(List.of()));
            List<IssueCode> named = issue.notWhen().map(IssueMention::in).orElse(List.of()).stream()
                    .map(IssueMention::issue)
                    .toList();
            if (issue.notWhen().isPresent() && named.isEmpty() && issue.kind() != IssueKind.RESIDUAL) {
                found.add(Diagnostic.builder()
                        .code(TaxonomyCheck.NOT_WHEN)
                        .severity(Severity.NOTE)
                        .location(places.apply(issue.code()))
                        .message("when not to track `" + issue.code().value() + "` is said, but not what instead: "
                                + Diagnostic.quoted(issue.notWhen().get()))
                        .help("name the code to track then")
                        .build());
            }
            // a retired issue is tracked no more: its sentences are history
            if (issue.retirement().isEmpty()) {
                named.forEach(other -> there(issue, "`not_when`", other));
                alternatives.get(issue.code()).forEach(other -> there(issue, "a better alternative", other));
            }
            successors.get(issue.code()).forEach(other -> there(issue, "a successor", other));
        }
        circles(alternatives, "better alternatives", "let one of them stand without being discouraged");
        circles(successors, "successors", "a code is never used again: give the topic a new one");
    }

    private void there(Issue issue, String where, IssueCode other) {
        Optional<Issue> known = taxonomy.find(other);
        if (known.isEmpty()) {
            found.error(
                    TaxonomyCheck.REFERENCE,
                    places.apply(issue.code()),
                    where + " of `" + issue.code().value() + "` names `" + other.value()
                            + "`, which the taxonomy does not have",
                    taxonomy.nearHint(other.value()));
        }
        boolean follows = where.endsWith("successor");
        known.flatMap(Issue::retirement)
                .filter(gone -> !follows
                        || gone.from().isBefore(issue.retirement().orElseThrow().from()))
                .ifPresent(gone -> found.add(Diagnostic.warning(
                        TaxonomyCheck.REFERENCE,
                        places.apply(issue.code()),
                        where + " of `" + issue.code().value() + "` names `" + other.value() + "`, which retires on "
                                + gone.from(),
                        gone.successors().isEmpty()
                                ? "name another issue"
                                : "name its successor: " + words(gone.successors()))));
    }

    /** Tells each circle once, at the first of its issues that the author wrote. */
    private void circles(Map<IssueCode, List<IssueCode>> edges, String what, String help) {
        Set<IssueCode> done = new HashSet<>();
        for (IssueCode start : edges.keySet()) {
            walk(start, edges, done)
                    .ifPresent(circle -> found.add(Diagnostic.error(
                            TaxonomyCheck.CYCLE,
                            places.apply(circle.get(0)),
                            what + " go in a circle: " + words(circle) + ", "
                                    + circle.get(0).value(),
                            help)));
        }
    }

    /** Follows all ways from an issue without recursion; answers the first that comes back to itself. */
    private static Optional<List<IssueCode>> walk(
            IssueCode start, Map<IssueCode, List<IssueCode>> edges, Set<IssueCode> done) {
        Deque<IssueCode> way = new ArrayDeque<>();
        Map<IssueCode, Integer> next = new LinkedHashMap<>();
        if (done.contains(start)) {
            return Optional.empty();
        }
        way.addLast(start);
        next.put(start, 0);
        Optional<List<IssueCode>> circle = Optional.empty();
        while (!way.isEmpty()) {
            IssueCode here = way.getLast();
            List<IssueCode> after = edges.getOrDefault(here, List.of());
            int step = next.getOrDefault(here, 0);
            if (step == after.size()) {
                way.removeLast();
                next.remove(here);
                done.add(here);
                continue;
            }
            next.put(here, step + 1);
            IssueCode there = after.get(step);
            if (next.containsKey(there)) {
                List<IssueCode> ways = new ArrayList<>(way);
                circle = circle.isPresent() ? circle : Optional.of(ways.subList(ways.indexOf(there), ways.size()));
            } else if (!done.contains(there)) {
                way.addLast(there);
                next.put(there, 0);
            }
        }
        return circle;
    }

    private static String words(List<IssueCode> codes) {
        return codes.stream().map(IssueCode::value).collect(Collectors.joining(", "));
    }
}
