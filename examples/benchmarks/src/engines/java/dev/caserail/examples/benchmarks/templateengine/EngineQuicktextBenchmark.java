package dev.caserail.examples.benchmarks.templateengine;

import dev.caserail.examples.benchmarks.quicktext.ReplyContender;
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

/** The time of one reply, for other engines. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class EngineQuicktextBenchmark {
    /** The contender, by name of its constant. */
    @Param
    public EngineReplyContender contender = EngineReplyContender.PEBBLE;

    @SuppressWarnings("NullAway.Init") // prepared by JMH
    private ReplyContender reply;

    /** Makes the contender ready, and fails if it writes another reply than the others. */
    @Setup
    public void prepare() {
        reply = contender.prepare();
    }

    /** {@return the reply} */
    @Benchmark
    public String write() {
        return reply.write();
    }
}
