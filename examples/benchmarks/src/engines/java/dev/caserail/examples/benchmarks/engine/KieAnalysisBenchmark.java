package dev.caserail.examples.benchmarks.engine;

import dev.caserail.examples.benchmarks.AnalysedTables;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.dmn.model.DmnVersion;
import java.io.StringReader;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.kie.dmn.api.core.DMNMessage;
import org.kie.dmn.validation.DMNValidator;
import org.kie.dmn.validation.DMNValidatorFactory;
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

/** KIE's analysis of the same tables, from the DMN that we write; more than 10 rules take minutes. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 1)
@Measurement(iterations = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public class KieAnalysisBenchmark {
    /** How many rules the table has. */
    @Param("10")
    public int rules;

    /** Which kind of table it is. */
    @Param
    public AnalysedTables kind;

    private String dmn;
    private DMNValidator analyser;

    /** Writes the table. */
    @Setup
    public void prepare() {
        dmn = DmnFile.text(DmnModel.from(kind.table(rules)), DmnVersion.V1_5);
        analyser = DMNValidatorFactory.newValidator();
    }

    /** {@return what KIE says of the table} */
    @Benchmark
    public List<DMNMessage> analyse() {
        return analyser.validate(new StringReader(dmn), DMNValidator.Validation.ANALYZE_DECISION_TABLE);
    }
}
