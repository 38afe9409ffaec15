package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Counts issues by the year they were tracked in, so that the years can be compared although codes were renamed, merged or
 * split (C14): codes that became of each other are counted together. The counts are the same before and after a migration,
 * whatever the answers to its questions. Needs memory for the codes that occur and for years, not for cases. Mutable and not for sharing between
 * threads.
 */
public final class YearOnYear {
    private static final Comparator<IssueCode> BY_CODE = Comparator.comparing(IssueCode::value);

    /** From each code one step towards the one that stands for all it is comparable with. */
    private final Map<IssueCode, IssueCode> parents = new HashMap<>();

    private final Map<IssueCode, TreeMap<Integer, Long>> counts = new HashMap<>();

    /**
     * Begins to count.
     *
     * @param mappings what became of the codes from each version to the next; none if no code ever changed
     */
    public YearOnYear(Iterable<MigrationMapping> mappings) {
        for (MigrationMapping mapping : mappings) {
            for (Move move : mapping.moves()) {
                move.targets().forEach(to -> join(move.from(), to));
            }
        }
    }

    /**
     * Counts the issues of a case.
     *
     * @param tracked the case, with codes of any version
     */
    public void add(TrackedCase tracked) {
        for (PastTracking tracking : tracked.tracking()) {
            counts.computeIfAbsent(root(tracking.issue()), code -> new TreeMap<>())
                    .merge(tracking.trackedOn().getYear(), 1L, Long::sum);
        }
    }

    /**
     * Lists which codes a code is comparable with.
     *
     * @param code the code
     * @return those codes, itself among them, in alphabetical order
     */
    public List<IssueCode> comparable(IssueCode code) {
        IssueCode root = root(code);
        Set<IssueCode> all = new TreeSet<>(BY_CODE);
        all.add(code);
        List.copyOf(parents.keySet()).stream()
                .filter(one -> root(one).equals(root))
                .forEach(all::add);
        return List.copyOf(all);
    }

    /** {@return a row for all codes that are comparable, of those that were tracked, in the order of their first codes} */
    public List<YearRow> rows() {
        Map<IssueCode, Set<IssueCode>> all = new HashMap<>();
        for (IssueCode code : List.copyOf(parents.keySet())) {
            all.computeIfAbsent(root(code), root -> new TreeSet<>(BY_CODE)).add(code);
        }
        return counts.entrySet().stream()
                .map(entry -> (YearRow)
                        ImmutableYearRow.of(all.getOrDefault(entry.getKey(), Set.of(entry.getKey())), entry.getValue()))
                .sorted(Comparator.comparing(row -> row.codes().get(0).value()))
                .toList();
    }

    private void join(IssueCode one, IssueCode other) {
        IssueCode a = root(one);
        IssueCode b = root(other);
        parents.putIfAbsent(a, a);
        parents.putIfAbsent(b, b);
        parents.put(a, b);
    }

    private IssueCode root(IssueCode code) {
        IssueCode at = code;
        for (IssueCode next = parents.getOrDefault(at, at); !next.equals(at); next = parents.getOrDefault(at, at)) {
            at = next;
        }
        if (parents.containsKey(code)) {
            parents.put(code, at);
        }
        return at;
    }
}
