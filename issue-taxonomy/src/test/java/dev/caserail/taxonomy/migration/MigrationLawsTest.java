package dev.caserail.taxonomy.migration;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import dev.caserail.taxonomy.IssueCode;
import dev.caserail.taxonomy.history.PastTracking;
import dev.caserail.taxonomy.history.TrackedCase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** C14, as laws over any mapping and any past: nothing is lost or doubled, whatever the answers. */
class MigrationLawsTest {
    @Property(tries = 300)
    void every_tracked_issue_stays_one_tracked_issue(
            @ForAll("mappings") MigrationMapping mapping,
            @ForAll("pasts") List<TrackedCase> past,
            @ForAll long answers) {
        MigrationTally tally = new MigrationTally();
        long open = 0;
        for (TrackedCase one : past) {
            MigratedCase migrated = Migration.of(mapping).move(one, random(answers));
            assertEquals(one.tracking().size(), migrated.result().tracking().size());
            assertEquals(one.withTracking(migrated.result().tracking()), migrated.result());
            open += migrated.open().size();
            tally.add(migrated);
        }

        MigrationReport report = tally.report();
        assertEquals(past.size(), report.cases());
        assertEquals(past.stream().mapToLong(one -> one.tracking().size()).sum(), report.trackings());
        assertEquals(report.trackings(), report.moved() + report.stayed() + report.untouched());
        assertEquals(
                open,
                report.moves().stream()
                        .filter(move -> move.outcome() == MoveOutcome.UNANSWERED)
                        .mapToLong(MoveCount::count)
                        .sum());
    }

    @Property(tries = 300)
    void counts_of_comparable_issues_are_the_same_before_and_after(
            @ForAll("mappings") MigrationMapping mapping,
            @ForAll("pasts") List<TrackedCase> past,
            @ForAll long answers) {
        YearOnYear before = new YearOnYear(List.of(mapping));
        YearOnYear after = new YearOnYear(List.of(mapping));
        past.forEach(before::add);
        past.forEach(one ->
                after.add(Migration.of(mapping).move(one, random(answers)).result()));

        assertEquals(before.rows(), after.rows());
    }

    @Property(tries = 300)
    void comparable_issues_are_those_that_a_walk_over_the_mapping_reaches(
            @ForAll("mappings") MigrationMapping mapping, @ForAll @IntRange(max = 9) int code) {
        List<IssueCode> reached = new ArrayList<>(List.of(IssueCode.of("N" + code)));
        for (int i = 0; i < reached.size(); i++) {
            for (Move move : mapping.moves()) {
                List<IssueCode> all = new ArrayList<>(move.targets());
                all.add(move.from());
                if (all.contains(reached.get(i))) {
                    all.stream().filter(one -> !reached.contains(one)).forEach(reached::add);
                }
            }
        }

        assertEquals(
                reached.stream().map(IssueCode::value).sorted().toList(),
                new YearOnYear(List.of(mapping))
                        .comparable(IssueCode.of("N" + code)).stream()
                                .map(IssueCode::value)
                                .toList());
    }

    @Property(tries = 200)
    void moving_again_changes_nothing_once_all_is_answered(
            @ForAll("mappings") MigrationMapping mapping, @ForAll("pasts") List<TrackedCase> past) {
        for (TrackedCase one : past) {
            TrackedCase once = Migration.of(mapping)
                    .move(one, question -> Optional.of(question.choices().get(0).to()))
                    .result();
            assertSame(
                    once, Migration.of(mapping).move(once, AnswerSource.none()).result());
        }
    }

    @Property(tries = 200)
    void tallies_of_parts_add_up(
            @ForAll("mappings") MigrationMapping mapping,
            @ForAll("pasts") List<TrackedCase> past,
            @ForAll @IntRange(max = 8) int cut) {
        MigrationTally whole = new MigrationTally();
        MigrationTally head = new MigrationTally();
        MigrationTally tail = new MigrationTally();
        for (int i = 0; i < past.size(); i++) {
            MigratedCase migrated = Migration.of(mapping).move(past.get(i), random(i));
            whole.add(migrated);
            (i < cut ? head : tail).add(migrated);
        }
        head.add(tail);

        assertEquals(whole.report(), head.report());
    }

    @Property(tries = 200)
    void years_are_those_of_the_tracking(@ForAll("pasts") List<TrackedCase> past) {
        TreeMap<Integer, Long> expected = new TreeMap<>();
        TreeMap<Integer, Long> counted = new TreeMap<>();
        YearOnYear years = new YearOnYear(List.of());
        for (TrackedCase one : past) {
            years.add(one);
            one.tracking().forEach(t -> expected.merge(t.trackedOn().getYear(), 1L, Long::sum));
        }
        years.rows().forEach(row -> row.counts().forEach((year, count) -> counted.merge(year, count, Long::sum)));

        assertEquals(expected, counted);
    }

    @Provide
    Arbitrary<MigrationMapping> mappings() {
        return MigrationMappingTest.mappings();
    }

    /** Cases with old codes, new ones, and those of nobody. */
    @Provide
    Arbitrary<List<TrackedCase>> pasts() {
        Arbitrary<String> codes = Arbitraries.of("O", "N", "X")
                .flatMap(kind -> Arbitraries.integers().between(0, 9).map(i -> kind + i));
        Arbitrary<PastTracking> tracking = codes.list()
                .ofMinSize(1)
                .ofMaxSize(4)
                .map(all -> Past.tracked(all.get(0), all.subList(1, all.size()).toArray(new String[0])));
        return tracking.list()
                .ofMaxSize(4)
                .list()
                .ofMaxSize(10)
                .map(all -> IntStream.range(0, all.size())
                        .mapToObj(i -> Past.aCase("C-" + i, all.get(i).toArray(new PastTracking[0])))
                        .toList());
    }

    /** Answers some questions, the same ones each time. */
    private static AnswerSource random(long seed) {
        return question -> {
            Random random = new Random(seed + question.reference().value().hashCode() * 31L + question.number());
            int which = random.nextInt(question.choices().size() + 1);
            return which == 0
                    ? Optional.empty()
                    : Optional.of(question.choices().get(which - 1).to());
        };
    }
}
