package dev.caserail.examples.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import dev.caserail.examples.benchmarks.history.PastYear;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.history.TrackedCase;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.history.TrackingRead;
import dev.caserail.taxonomy.io.ReferenceTaxonomy;
import dev.caserail.taxonomy.quality.QualityReport;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.TrackingQuality;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
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

/** A report on the quality of tracking over a stream of cases, beside merely reading the same rows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.SingleShotTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2)
@Measurement(iterations = 3)
@Fork(1)
@SuppressWarnings("NullAway.Init") // JMH calls the setup before a benchmark
public class QualityBenchmark {
    /** How many cases there are. */
    @Param("1000000")
    public int cases;

    private IssueTaxonomy taxonomy;
    private List<TrackedCase> thousand;

    /** Makes the benchmark; JMH fills it. */
    public QualityBenchmark() {}

    /** Loads the taxonomy, and a thousand cases for counting alone. */
    @Setup
    public void load() {
        taxonomy = ReferenceTaxonomy.load();
        thousand = new ArrayList<>();
        TrackingCsv.read("year.csv", PastYear.of(taxonomy, 1_000), thousand::add, QualityBenchmark::unexpected);
    }

    /**
     * Reads the rows and does nothing with them.
     *
     * @return how many cells have a text
     * @throws IOException never: the rows are made in memory
     */
    @Benchmark
    public long rows() throws IOException {
        long cells = 0;
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(PastYear.of(taxonomy, cases))) {
            for (CsvRecord row : rows) {
                for (String cell : row.getFields()) {
                    cells += cell.isEmpty() ? 0 : 1;
                }
            }
        }
        return cells;
    }

    /** {@return the counts of reading the rows to cases, with which nothing is done} */
    @Benchmark
    public TrackingRead cases() {
        return TrackingCsv.read("year.csv", PastYear.of(taxonomy, cases), one -> {}, QualityBenchmark::unexpected);
    }

    /** {@return the report on the cases of the rows} */
    @Benchmark
    public QualityReport report() {
        TrackingQuality quality = TrackingQuality.of(taxonomy);
        TrackingCsv.read("year.csv", PastYear.of(taxonomy, cases), quality::add, QualityBenchmark::unexpected);
        return report(quality);
    }

    /** {@return the report on as many cases that are in memory, the same thousand again and again} */
    @Benchmark
    public QualityReport count() {
        TrackingQuality quality = TrackingQuality.of(taxonomy);
        for (int i = 0; i < cases; i++) {
            quality.add(thousand.get(i % thousand.size()));
        }
        return report(quality);
    }

    private static QualityReport report(TrackingQuality quality) {
        return quality.report(quality.lastDay().orElseThrow(), QualityThresholds.standard());
    }

    private static void unexpected(Object fault) {
        throw new IllegalStateException("the year has a fault: " + fault);
    }
}
