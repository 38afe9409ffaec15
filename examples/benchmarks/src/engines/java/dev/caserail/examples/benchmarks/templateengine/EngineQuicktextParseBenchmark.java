package dev.caserail.examples.benchmarks.templateengine;

import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
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

/** The time in which other engines read the reply's template. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class EngineQuicktextParseBenchmark {
    /** The contender, by name of its constant. */
    @Param
    public EngineParser contender = EngineParser.PEBBLE;

    @SuppressWarnings("NullAway.Init") // prepared by JMH
    private Supplier<Object> parser;

    /** Makes the contender ready. */
    @Setup
    public void prepare() {
        parser = contender.prepare();
    }

    /** {@return the template} */
    @Benchmark
    public Object parse() {
        return parser.get();
    }
}
