package dev.caserail.routing.mutation;

import dev.caserail.routing.example.Example;
import dev.caserail.routing.table.DecisionTable;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.function.BooleanSupplier;

/**
 * Changes a table in small ways, and finds the changes that none of its examples notices (T14).
 *
 * <pre>{@code
 * MutationReport report = MutationTester.of(table).test(examples);
 * report.survivors().forEach(survivor -> System.out.println(survivor.mutant().words()));
 * }</pre>
 *
 * <p>An example notices a change if the changed table answers it with another outcome; which rule gives it does not matter. Changes
 * that no example notices are compared with the table: those that alter nothing are equivalent, and not counted. The same table,
 * examples, seed and bound give the same report; a bound in time depends on the machine. Immutable.
 */
public final class MutationTester {
    /** How many steps of work are granted for the comparison of each change that no example notices. */
    public static final long STEPS = 200_000;

    private final DecisionTable<?, ?> table;
    private final long seed;
    private final int most;
    private final long steps;
    private final Optional<TimeLimit> limit;

    private record TimeLimit(InstantSource clock, Duration most) {}

    private MutationTester(DecisionTable<?, ?> table, long seed, int most, long steps, Optional<TimeLimit> limit) {
        this.table = table;
        this.seed = seed;
        this.most = most;
        this.steps = steps;
        this.limit = limit;
    }

    /**
     * Prepares to test the examples of a table.
     *
     * @param table the table
     * @return a tester that tries all changes, with seed 0
     */
    public static MutationTester of(DecisionTable<?, ?> table) {
        return new MutationTester(table, 0, Integer.MAX_VALUE, STEPS, Optional.empty());
    }

    /**
     * Chooses the order in which changes are tried, which matters where a bound keeps some from being tried.
     *
     * @param chosen any number
     * @return the same tester with that seed
     */
    public MutationTester seed(long chosen) {
        return new MutationTester(table, chosen, most, steps, limit);
    }

    /**
     * Limits how many changes are tried: so many, chosen from all over the table.
     *
     * @param mutants how many at most
     * @return the same tester with that bound
     * @throws IllegalArgumentException if it is below 1
     */
    public MutationTester atMost(int mutants) {
        if (mutants < 1) {
            throw new IllegalArgumentException("a bound of " + mutants + " mutants is below 1");
        }
        return new MutationTester(table, seed, mutants, steps, limit);
    }

    /**
     * Limits the comparison of each change with the table. Steps are counted, not seconds.
     *
     * @param each how many steps at most
     * @return the same tester with that budget
     * @throws IllegalArgumentException if it is below 1
     */
    public MutationTester within(long each) {
        if (each < 1) {
            throw new IllegalArgumentException("a budget of " + each + " steps is below 1");
        }
        return new MutationTester(table, seed, most, each, limit);
    }

    /**
     * Limits the time. It is looked at before each change.
     *
     * @param time how long changes are tried
     * @param clock tells the time
     * @return the same tester with that bound
     */
    public MutationTester within(Duration time, InstantSource clock) {
        return new MutationTester(table, seed, most, steps, Optional.of(new TimeLimit(clock, time)));
    }

    /**
     * Tries the changes.
     *
     * @param examples the table's examples; those that the table itself does not answer as expected take no part
     * @return what was noticed and what was not
     */
    public MutationReport test(List<Example> examples) {
        List<Change> changes = Changes.of(table);
        Trial trial = new Trial(table, examples, steps);
        BooleanSupplier goesOn = goesOn();
        Map<Integer, Fate> fates = new TreeMap<>();
        for (int place : order(changes.size())) {
            if (fates.size() >= most || !goesOn.getAsBoolean()) {
                break;
            }
            fates.put(place, trial.fate(changes.get(place)));
        }
        ImmutableMutationReport.BuildFinal report = MutationReport.builder()
                .table(table.version())
                .mutants(changes.size())
                .tried(fates.size())
                .addAllFailing(trial.failing());
        Survivors survivors = new Survivors(table, examples);
        fates.forEach((place, fate) -> {
            Mutant mutant = changes.get(place).mutant();
            switch (fate.kind()) {
                case KILLED -> report.addKilled(mutant);
                case EQUIVALENT -> report.addEquivalent(mutant);
                case UNDECIDED -> report.addUndecided(mutant);
                case SURVIVED -> survivors.add(mutant, fate);
            }
        });
        return report.addAllSurvivors(survivors.sorted()).build();
    }

    private BooleanSupplier goesOn() {
        if (limit.isEmpty()) {
            return () -> true;
        }
        InstantSource clock = limit.get().clock();
        Instant end = clock.instant().plus(limit.get().most());
        return () -> clock.instant().isBefore(end);
    }

    /** The places of all changes, in the order in which they are tried. */
    private List<Integer> order(int size) {
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            places.add(i);
        }
        SplittableRandom random = new SplittableRandom(seed);
        for (int i = size - 1; i > 0; i--) {
            Collections.swap(places, i, random.nextInt(i + 1));
        }
        return places;
    }
}
