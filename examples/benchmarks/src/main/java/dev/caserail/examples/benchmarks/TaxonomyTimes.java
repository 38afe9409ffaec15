package dev.caserail.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The processor times of {@link TaxonomyBenchmark}, the best and the median of many rounds: steady on a machine that others
 * use too, where the times by the clock are not.
 */
public final class TaxonomyTimes {
    private static final int ROUNDS = 30;

    private final TaxonomyBenchmark benchmark = new TaxonomyBenchmark();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private TaxonomyTimes(int issues) {
        benchmark.issues = issues;
        benchmark.write();
    }

    /**
     * Prints four lines: a taxonomy loaded, checked, searched, and asked for suggestions.
     *
     * @param arguments how many issues the taxonomy has
     */
    public static void main(String[] arguments) {
        TaxonomyTimes times = new TaxonomyTimes(Integer.parseInt(arguments[0]));
        int wholes = Math.max(1, 2_000 / times.benchmark.issues);
        times.print("load", wholes, times.benchmark::load);
        times.print("check", wholes, times.benchmark::check);
        times.print("search", 210, times.benchmark::search);
        times.print("suggest", 400, times.benchmark::suggest);
    }

    private void print(String name, int operations, Supplier<Object> operation) {
        List<Double> rounds = Stream.generate(() -> round(operations, operation) / (1_000.0 * operations))
                .limit(ROUNDS)
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%,7d issues  %-8s best %,9.0f µs, median %,9.0f µs%n",
                benchmark.issues,
                name,
                rounds.get(0),
                rounds.get(ROUNDS / 2));
    }

    private long round(int operations, Supplier<Object> operation) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < operations; i++) {
            if (operation.get().equals(this)) { // so that the answer is not optimised away
                throw new IllegalStateException("no answer");
            }
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
