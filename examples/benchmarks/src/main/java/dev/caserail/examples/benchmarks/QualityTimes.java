package dev.caserail.examples.benchmarks;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;

/**
 * The processor times of {@link QualityBenchmark}, the best of a few rounds: steady on a machine that others use too, where
 * the times by the clock are not.
 */
public final class QualityTimes {
    private static final int ROUNDS = 5;
    private static final List<String> NAMES = List.of("rows", "cases", "report", "count");

    private final QualityBenchmark benchmark = new QualityBenchmark();
    private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

    private QualityTimes(int cases) {
        benchmark.cases = cases;
        benchmark.load();
    }

    /**
     * Prints four lines: rows read, read to cases, counted and reported, and counted alone; rounds take turns.
     *
     * @param arguments how many cases there are
     * @throws Exception never: the rows are made in memory
     */
    public static void main(String[] arguments) throws Exception {
        QualityTimes times = new QualityTimes(Integer.parseInt(arguments[0]));
        QualityBenchmark benchmark = times.benchmark;
        List<Callable<Object>> operations =
                List.of(benchmark::rows, benchmark::cases, benchmark::report, benchmark::count);
        double[] best = new double[operations.size()];
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < best.length; i++) {
                double time = times.round(operations.get(i));
                best[i] = round == 0 ? time : Math.min(best[i], time);
            }
        }
        for (int i = 0; i < best.length; i++) {
            System.out.printf(
                    Locale.ROOT,
                    "%,9d cases  %-6s %,7.0f ms, %.2f times the rows%n",
                    benchmark.cases,
                    NAMES.get(i),
                    best[i],
                    best[i] / best[0]);
        }
    }

    private double round(Callable<Object> operation) throws Exception {
        long start = threads.getCurrentThreadCpuTime();
        if (operation.call().equals(this)) { // so that the answer is not optimised away
            throw new IllegalStateException("no answer");
        }
        return (threads.getCurrentThreadCpuTime() - start) / 1e6;
    }
}
