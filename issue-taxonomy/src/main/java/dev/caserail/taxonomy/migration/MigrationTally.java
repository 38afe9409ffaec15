package dev.caserail.taxonomy.migration;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.CaseReference;
import dev.caserail.taxonomy.history.PastTracking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Counts what a migration moved, case by case; needs memory for the ways that codes went, not for the cases. Of codes that
 * nobody knows, {@value #MOST_UNKNOWN} are counted by name, and all others together. Mutable and not for sharing
 * between threads; tallies of parts can be added up.
 */
public final class MigrationTally {
    /** How many cases are named for each way. */
    public static final int EXAMPLES = 5;

    /** How many unknown codes are counted by name. */
    public static final int MOST_UNKNOWN = 1_000;

    private static final Comparator<MoveCount> ORDER = Comparator.comparing(MoveCount::outcome)
            .thenComparing(Comparator.comparingLong(MoveCount::count).reversed())
            .thenComparing(move -> move.from().value())
            .thenComparing(move -> move.to().map(IssueCode::value).orElse(""));

    private final Map<Way, Counter> ways = new LinkedHashMap<>();
    private long cases;
    private long trackings;
    private long twice;
    private long unknownCodes;
    private long unnamed;

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
            count(
                    new Way(move.from(), move.to(), move.outcome()),
                    1,
                    List.of(migrated.result().reference()));
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
        unnamed += other.unnamed;
        other.ways.forEach((way, counter) -> count(way, counter.count, List.copyOf(counter.examples)));
    }

    /** {@return what was counted so far} */
    public MigrationReport report() {
        return ImmutableMigrationReport.builder()
                .cases(cases)
                .trackings(trackings)
                .twice(twice)
                .unnamed(unnamed)
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

    private void count(Way way, long more, List<CaseReference> cases) {
        boolean unknown = way.outcome() == MoveOutcome.UNKNOWN && !ways.containsKey(way);
        if (unknown && unknownCodes == MOST_UNKNOWN) {
            unnamed += more;
        } else {
            unknownCodes += unknown ? 1 : 0;
            ways.computeIfAbsent(way, key -> new Counter()).add(more, cases);
        }
    }

    /** Whether an issue stands there twice on one level, and not with one code before. */
    private static boolean doubled(MigratedCase migrated) {
        List<PastTracking> now = migrated.result().tracking();
        Map<Integer, IssueCode> before = new HashMap<>();
        migrated.moves().forEach(move -> before.put(move.number(), move.from()));
        Map<List<Object>, IssueCode> seen = new HashMap<>();
        for (int i = 0; i < now.size(); i++) {
            PastTracking tracking = now.get(i);
            IssueCode was = before.getOrDefault(i + 1, tracking.issue());
            IssueCode other = seen.putIfAbsent(List.of(tracking.issue(), tracking.level()), was);
            if (other != null && !other.equals(was)) {
                return true;
            }
        }
        return false;
    }
}
