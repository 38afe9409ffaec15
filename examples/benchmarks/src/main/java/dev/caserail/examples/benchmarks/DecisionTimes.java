package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.OwnContender;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The processor time of one decision, the best of many rounds over all tickets: steady on a machine that others use too, where
 * {@link DecisionBenchmark} is not. Each contender and size needs a virtual machine of its own, so that none suffers from
 * what the compiler learnt from another.
 */
public final class DecisionTimes {
    private static final int ROUNDS = 1000;

    private DecisionTimes() {}

    /**
     * Prints a line.
     *
     * @param arguments the contender's name, and the number of rules
     */
    public static void main(String[] arguments) {
        OwnContender contender = OwnContender.valueOf(arguments[0]);
        Workload workload = Workload.of(Integer.parseInt(arguments[1]));
        Decisions decisions = Decisions.of(contender.name(), contender.prepare(workload), workload);
        List<Long> rounds =
                Stream.generate(() -> round(decisions)).limit(ROUNDS).sorted().toList();
        System.out.printf(
                Locale.ROOT,
                "%-20s %,6d rules: best %.0f ns, median %.0f ns%n",
                contender,
                workload.rules().size(),
                rounds.get(0) / (double) Workload.TICKETS,
                rounds.get(ROUNDS / 2) / (double) Workload.TICKETS);
    }

    private static long round(Decisions decisions) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < Workload.TICKETS; i++) {
            if (decisions.next().isEmpty()) { // so that the answer is not optimised away
                throw new IllegalStateException("no queue");
            }
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
