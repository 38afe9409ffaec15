package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.quicktext.CaserailReply;
import dev.caserail.examples.benchmarks.quicktext.Refund;
import dev.caserail.quicktext.schema.PlaceholderSchema;
import dev.caserail.quicktext.syntax.TemplateMode;
import dev.caserail.quicktext.template.DataTemplate;
import dev.caserail.quicktext.template.Template;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** The time until a quicktext can be rendered. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 4, time = 1)
@Measurement(iterations = 6, time = 1)
@Fork(1)
public class QuicktextParseBenchmark {
    private final PlaceholderSchema<Refund> schema = CaserailReply.typedSchema();

    /** {@return the quicktext, read and checked against its schema} */
    @Benchmark
    public Template<Refund> parseAndCheck() {
        return Template.parse(CaserailReply.TEXT, schema).get().value();
    }

    /** {@return the quicktext, read as Liquid reads it} */
    @Benchmark
    public DataTemplate parse() {
        return DataTemplate.parse(CaserailReply.TEXT, TemplateMode.COMPATIBLE).get();
    }
}
