package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.Issue;
import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.Retirement;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

    private Optional<Set<IssueCode>> ends(Issue issue) {
        Optional<Retirement> retirement = issue.retirement();
        if (retirement.isEmpty()) {
            return Optional.of(Set.of(issue.code()));
        }
        Optional<Set<IssueCode>> found = known.get(issue.code());
        if (found == null) {
            known.put(issue.code(), Optional.empty());
            found = ends(retirement.get());
            known.put(issue.code(), found);
        }
        return found;
    }

    private Optional<Set<IssueCode>> ends(Retirement retirement) {
        Set<IssueCode> ends = new LinkedHashSet<>();
        for (IssueCode successor : retirement.successors()) {
            Optional<Set<IssueCode>> further = taxonomy.find(successor).flatMap(this::ends);
            if (further.isEmpty()) {
                return further;
            }
            ends.addAll(further.get());
        }
        return Optional.of(ends);
    }
}
