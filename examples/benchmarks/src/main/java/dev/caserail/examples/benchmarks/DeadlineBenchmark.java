package dev.caserail.examples.benchmarks;

import dev.caserail.model.identifier.CaseId;
import dev.caserail.model.servicelevel.agenda.Deadline;
import dev.caserail.model.servicelevel.agenda.DeadlineIndex;
import java.time.Instant;
import java.util.Comparator;
import java.util.PriorityQueue;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * The next wake-ups of many cases, in our index and in the JDK's queue: the first is taken out and put back later, as a timer
 * does, and the deadline of any case is moved, as an answer does. The queue has to look for that case.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
@Fork(value = 1, jvmArgsAppend = "-Xmx3g")
@SuppressWarnings("NullAway.Init") // JMH calls the setup before a benchmark
public class DeadlineBenchmark {
    private static final Instant START = Instant.parse("2026-11-02T09:30:00Z");
    private static final int SPAN = 30 * 86_400;
    private static final Comparator<Deadline<CaseId>> BY_TIME = Comparator.comparing(
                    (Deadline<CaseId> deadline) -> deadline.at())
            .thenComparing(deadline -> deadline.key().value());

    /** How many cases have a deadline. */
    @Param({"1000", "100000", "1000000"})
    private int cases;

    private CaseId[] ids;
    private Instant[] due;
    private DeadlineIndex<CaseId> index;
    private PriorityQueue<Deadline<CaseId>> queue;
    private SplittableRandom random;

    /** Fills both with the same deadlines, within a month. */
    @Setup(Level.Trial)
    public void fill() {
        random = new SplittableRandom(20261102);
        ids = new CaseId[cases];
        due = new Instant[cases];
        index = DeadlineIndex.ofCases();
        queue = new PriorityQueue<>(cases, BY_TIME);
        for (int i = 0; i < cases; i++) {
            ids[i] = CaseId.of("C-" + i);
            due[i] = START.plusSeconds(random.nextInt(SPAN));
            index.put(ids[i], due[i]);
            queue.add(new Deadline<>(ids[i], due[i]));
        }
    }

    private int later() {
        return 1 + random.nextInt(SPAN);
    }

    /** {@return the deadline taken out of the index and put back later} */
    @Benchmark
    public Deadline<CaseId> indexPollAndPut() {
        Deadline<CaseId> first = index.pollDue(Instant.MAX).orElseThrow();
        index.put(first.key(), first.at().plusSeconds(later()));
        return first;
    }

    /** {@return the deadline taken out of the queue and put back later} */
    @Benchmark
    public Deadline<CaseId> queuePollAndPut() {
        Deadline<CaseId> first = queue.remove();
        queue.add(new Deadline<>(first.key(), first.at().plusSeconds(later())));
        return first;
    }

    /** {@return the deadline that any case had in the index before it was moved} */
    @Benchmark
    public Instant indexMove() {
        int which = random.nextInt(cases);
        return index.put(ids[which], START.plusSeconds(later())).orElseThrow();
    }

    /** {@return the deadline that any case had in the queue before it was moved} */
    @Benchmark
    public Instant queueMove() {
        int which = random.nextInt(cases);
        Instant before = due[which];
        queue.remove(new Deadline<>(ids[which], before));
        due[which] = START.plusSeconds(later());
        queue.add(new Deadline<>(ids[which], due[which]));
        return before;
    }
}
