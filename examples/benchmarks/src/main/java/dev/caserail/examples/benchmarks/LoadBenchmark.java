package dev.caserail.examples.benchmarks;

import dev.caserail.examples.benchmarks.contender.CaserailTable;
import dev.caserail.examples.benchmarks.workload.Ticket;
import dev.caserail.examples.benchmarks.workload.Workload;
import dev.caserail.routing.dmn.DmnFile;
import dev.caserail.routing.dmn.model.DmnModel;
import dev.caserail.routing.io.TableCsv;
import dev.caserail.routing.io.TypedTable;
import dev.caserail.routing.table.DecisionTable;
import dev.caserail.taxonomy.source.SourceText;
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

/** The time until a table can decide: read from a file and compiled, or compiled only. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
@SuppressWarnings("NullAway.Init") // prepared by JMH
public class LoadBenchmark {
    /** How many rules the table has. */
    @Param("10000")
    public int rules;

    private Workload workload;
    private SourceText csv;
    private SourceText dmn;

    /** Writes the table to be loaded. */
    @Setup
    public void prepare() {
        workload = Workload.of(rules);
        DecisionTable<Ticket, String> table = CaserailTable.of(workload);
        csv = SourceText.of("tickets.csv", TableCsv.write(table).get());
        dmn = SourceText.of("tickets.dmn", DmnFile.text(DmnModel.from(table)));
    }

    /** {@return the table of rules that are there already} */
    @Benchmark
    public DecisionTable<Ticket, String> compile() {
        return CaserailTable.of(workload);
    }

    /** {@return the table of a CSV file with types} */
    @Benchmark
    public TypedTable loadCsv() {
        return TableCsv.loadTyped(csv).get().value();
    }

    /** {@return the table of a CSV file for a schema in code} */
    @Benchmark
    public DecisionTable<Ticket, String> loadCsvForSchema() {
        return TableCsv.load(csv, CaserailTable.SCHEMA, CaserailTable.QUEUE)
                .get()
                .value();
    }

    /** {@return the table of a DMN file} */
    @Benchmark
    public DmnModel loadDmn() {
        return DmnFile.load(dmn).get().value();
    }
}
