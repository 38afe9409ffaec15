package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.Decisions;
import dev.caserail.examples.benchmarks.workload.Workload;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time of one decision of another engine; a benchmark for each says how many rules it bears. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public abstract class EngineDecisions {
    private final EngineContender contender;
    private Decisions decisions;

    EngineDecisions(EngineContender contender) {
        this.contender = contender;
    }

    abstract int size();

    /** Makes the engine ready, and fails if it answers otherwise than the others. */
    @Setup
    public void prepare() {
        Workload workload = Workload.of(size());
        decisions = Decisions.of(contender.name(), contender.prepare(workload), workload, contender.tickets());
    }

    /** {@return the queue of the next ticket} */
    @Benchmark
    public String decide() {
        return decisions.next();
    }
}
