package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.quicktext.OwnReplyContender;
import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The processor time of one reply, the best and the median of many rounds: steady on a machine that others use too, where
 * {@link QuicktextBenchmark} is not. Each contender needs a virtual machine of its own, so that none suffers from what the
 * compiler learnt from another.
 */
public final class QuicktextTimes {
    private static final int ROUNDS = 400;
    private static final int REPLIES = 10_000;

    private QuicktextTimes() {}

    /**
     * Prints a line.
     *
     * @param arguments the contender's name
     */
    public static void main(String[] arguments) {
        OwnReplyContender contender = OwnReplyContender.valueOf(arguments[0]);
        print(contender.name(), contender.prepare());
    }

    /**
     * Measures a contender and prints a line.
     *
     * @param name what it is called
     * @param contender the contender
     */
    public static void print(String name, ReplyContender contender) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        List<Long> rounds = Stream.generate(() -> round(contender, threads))
                .limit(ROUNDS)
                .sorted()
                .toList();
        System.out.printf(
                Locale.ROOT,
                "%-30s best %,7.0f ns, median %,7.0f ns%n",
                name,
                rounds.get(0) / (double) REPLIES,
                rounds.get(ROUNDS / 2) / (double) REPLIES);
    }

    private static long round(ReplyContender contender, ThreadMXBean threads) {
        long start = threads.getCurrentThreadCpuTime();
        for (int i = 0; i < REPLIES; i++) {
            if (contender.write().isEmpty()) { // so that the reply is not optimised away
                throw new IllegalStateException("no reply");
            }
        }
        return threads.getCurrentThreadCpuTime() - start;
    }
}
