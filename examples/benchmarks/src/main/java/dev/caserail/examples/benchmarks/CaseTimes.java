package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.CaseBenchmark.Counter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * The processor times of {@link CaseBenchmark}, the best and the median of many rounds: steady on a machine that others use too,
 * where the times by the clock are not.
 */
public final class CaseTimes {
    private static final int ROUNDS = 60;
    private static final int OPERATIONS = 20_000;

    private final CaseBenchmark benchmark = new CaseBenchmark();
    private final Counter counter = new Counter();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private CaseTimes(int entries) {
        benchmark.entries = entries;
        benchmark.prepare();
    }

    /**
     * Prints four lines: an append, a command on a stored case, an entry of a case that is made, and one that is replayed.
     *
     * @param arguments how many entries the case has
     */
    public static void main(String[] arguments) {
        int entries = Integer.parseInt(arguments[0]);
        CaseTimes times = new CaseTimes(entries);
        int wholes = Math.max(1, OPERATIONS / entries);
        times.print("append", OPERATIONS, 1, times.benchmark::append);
        times.print("handle", OPERATIONS, 1, times.benchmark::handle);
        times.print("make, an entry", wholes, entries, () -> times.benchmark.make(times.counter));
        times.print("replay, an entry", wholes, entries, () -> times.benchmark.replay(times.counter));
    }

    private void print(String name, int operations, int parts, Supplier<Object> operation) {
        List<Double> rounds = Stream.generate(() -> round(operations, operation) / ((double) operations * parts))
                .limit(ROUNDS)
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%,7d entries  %-16s best %,7.0f ns, median %,7.0f ns%n",
                benchmark.entries,
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
