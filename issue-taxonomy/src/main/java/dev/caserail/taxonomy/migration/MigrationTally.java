package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.PastTracking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Counts what a migration moved, case by case; needs memory for the codes, not for the cases. Mutable and not for sharing
 * between threads; tallies of parts can be added up.
 */
public final class MigrationTally {
    /** How many cases are named for each way. */
    public static final int EXAMPLES = 5;

    private static final Comparator<MoveCount> ORDER = Comparator.comparing(MoveCount::outcome)
            .thenComparing(Comparator.comparingLong(MoveCount::count).reversed())
            .thenComparing(move -> move.from().value())
            .thenComparing(move -> move.to().map(IssueCode::value).orElse(""));

    private final Map<Way, Counter> ways = new LinkedHashMap<>();
    private long cases;
    private long trackings;
    private long twice;

    private record Way(IssueCode from, Optional<IssueCode> to, MoveOutcome outcome) {}

    /** How many went a way, and the first of them. */
    private static final class Counter {
        private long count;
        private final List<CaseReference> examples = new ArrayList<>();

        void add(long more, List<CaseReference> cases) {
            count += more;
            for (CaseReference one : cases) {
                if (examples.size() < EXAMPLES && !examples.contains(one)) {
                    examples.add(one);
                }
            }
        }
    }

    /** Makes an empty tally. */
    public MigrationTally() {}

    /**
     * Counts a case.
     *
     * @param migrated the case after its migration
     */
    public void add(MigratedCase migrated) {
        cases++;
        trackings += migrated.result().tracking().size();
        if (!migrated.moves().isEmpty() && doubled(migrated)) {
            twice++;
        }
        for (PastMove move : migrated.moves()) {
            counter(new Way(move.from(), move.to(), move.outcome()))
                    .add(1, List.of(migrated.result().reference()));
        }
    }

    /**
     * Adds the counts of another part of the cases.
     *
     * @param other its tally, which stays as it is
     */
    public void add(MigrationTally other) {
        cases += other.cases;
        trackings += other.trackings;
        twice += other.twice;
        other.ways.forEach((way, counter) -> counter(way).add(counter.count, List.copyOf(counter.examples)));
    }

    /** {@return what was counted so far} */
    public MigrationReport report() {
        return ImmutableMigrationReport.builder()
                .cases(cases)
                .trackings(trackings)
                .twice(twice)
                .addAllMoves(ways.entrySet().stream()
                        .map(entry -> (MoveCount) ImmutableMoveCount.builder()
                                .from(entry.getKey().from())
                                .outcome(entry.getKey().outcome())
                                .count(entry.getValue().count)
                                .to(entry.getKey().to())
                                .addAllExamples(entry.getValue().examples)
                                .build())
                        .sorted(ORDER)
                        .toList())
                .build();
    }

    private Counter counter(Way way) {
        return ways.computeIfAbsent(way, key -> new Counter());
    }

    /** Whether an issue that was merged into stands there twice. */
    private static boolean doubled(MigratedCase migrated) {
        Set<List<Object>> merged = new HashSet<>();
        Set<List<Object>> seen = new HashSet<>();
        List<PastTracking> now = migrated.result().tracking();
        migrated.moves().stream()
                .filter(move -> move.outcome() == MoveOutcome.MERGED)
                .map(move -> now.get(move.number() - 1))
                .forEach(tracking -> merged.add(List.of(tracking.issue(), tracking.level())));
        return now.stream()
                .map(tracking -> List.<Object>of(tracking.issue(), tracking.level()))
                .filter(merged::contains)
                .anyMatch(place -> !seen.add(place));
    }
}
