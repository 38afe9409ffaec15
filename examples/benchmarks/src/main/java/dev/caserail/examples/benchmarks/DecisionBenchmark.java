package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.OwnContender;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one decision, for contenders that need no other engine. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class DecisionBenchmark {
    /** The contender, by name of its constant. */
    @Param
    public OwnContender contender = OwnContender.CASERAIL;

    /** How many rules the table has. */
    @Param({"10", "100", "1000", "10000"})
    public int rules;

    @SuppressWarnings("NullAway.Init") // prepared by JMH
    private Decisions decisions;

    /** Makes the contender ready, and fails if it answers otherwise than the others. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(rules);
        decisions = Decisions.of(contender.name(), contender.prepare(workload), workload);
    }

    /** {@return the queue of the next ticket} */
    @Benchmark
    public String decide() {
        return decisions.next();
    }
}
