package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.routing.diff.TableDiff;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.routing.verify.Verification;
import dev.caserail.routing.verify.Verifier;
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

/** The time until all is known about a table (T10), or about an edit of it (T11); eight columns. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public class AnalysisBenchmark {
    /** How many rules the table has. */
    @Param({"10", "100", "300", "1000", "10000"})
    public int rules;

    /** Which kind of table it is. */
    @Param
    public AnalysedTables kind;

    private DecisionTable<Ticket, String> table;
    private DecisionTable<Ticket, String> edited;

    /** Makes both tables; the compared ones differ, and the last is known to. */
    @Setup
    public void prepare() {
        table = kind.table(rules);
        edited = kind.edited(rules);
        TableDiff diff = diff();
        Verification found = verify();
        System.out.printf(
                "%n# %d findings, %s; %d regions change, %s%n",
                found.findings().size(),
                found.complete() ? "complete" : "partly undecided",
                diff.regions().size(),
                diff.complete() ? "complete" : "partly undecided");
    }

    /** {@return what is wrong with the table} */
    @Benchmark
    public Verification verify() {
        return Verifier.of(table).verify();
    }

    /** {@return what three edits change} */
    @Benchmark
    public TableDiff diff() {
        return TableDiff.between(table, edited);
    }
}
