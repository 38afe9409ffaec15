package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Follows retired issues of a taxonomy to those that take their place in the end. */
final class Succession {
    private final IssueTaxonomy taxonomy;
    /** The ends that are known; empty while they are being looked for, and where the way leads back or to nothing. */
    private final Map<IssueCode, Optional<Set<IssueCode>>> known = new LinkedHashMap<>();

    Succession(IssueTaxonomy taxonomy) {
        this.taxonomy = taxonomy;
    }

    /** What became of a retired issue; empty if a way leads back to itself, or to a code that is not there. */
    Optional<Move> move(Issue issue) {
        return ends(issue).map(ends -> move(issue.code(), ends));
    }

    private static Move move(IssueCode from, Set<IssueCode> ends) {
        if (ends.isEmpty()) {
            return Withdrawal.of(from);
        }
        return ends.size() == 1
                ? Replacement.of(from, ends.iterator().next())
                : Split.of(
                        from,
                        MigrationWords.inAllLanguages("question"),
                        ends.stream().map(to -> SplitAnswer.of(to, Map.of())).toList());
    }

    /** Goes ahead to the successors before it comes back, without recursion: ways may be long. */
    private Optional<Set<IssueCode>> ends(Issue start) {
        Deque<Issue> way = new ArrayDeque<>(List.of(start));
        while (!way.isEmpty()) {
            Issue issue = way.getLast();
            List<Issue> ahead = known.containsKey(issue.code()) ? List.of() : unknownSuccessors(issue);
            // while its successors are looked for, a way that leads back to it has no end
            known.putIfAbsent(issue.code(), Optional.empty());
            if (ahead.isEmpty()) {
                way.removeLast();
                known.put(issue.code(), own(issue));
            } else {
                way.addAll(ahead);
            }
        }
        return known.getOrDefault(start.code(), Optional.empty());
    }

    private List<Issue> unknownSuccessors(Issue issue) {
        return successors(issue)
                .filter(successor -> !known.containsKey(successor))
                .map(taxonomy::find)
                .flatMap(Optional::stream)
                .toList();
    }

    /** The ends of an issue, those of its successors being known. */
    private Optional<Set<IssueCode>> own(Issue issue) {
        if (issue.retirement().isEmpty()) {
            return Optional.of(Set.of(issue.code()));
        }
        Set<IssueCode> ends = new LinkedHashSet<>();
        for (IssueCode successor : successors(issue).toList()) {
            Optional<Set<IssueCode>> further = known.getOrDefault(successor, Optional.empty());
            if (further.isEmpty()) {
                return further;
            }
            ends.addAll(further.get());
        }
        return Optional.of(ends);
    }

    private static Stream<IssueCode> successors(Issue issue) {
        return issue.retirement().map(Retirement::successors).orElse(List.of()).stream();
    }
}
