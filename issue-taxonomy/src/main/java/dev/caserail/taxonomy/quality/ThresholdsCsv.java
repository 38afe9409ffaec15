package dev.caserail.taxonomy.quality;

import dev.caserail.taxonomy.diagnostic.Diagnostic;
import dev.caserail.taxonomy.diagnostic.DiagnosticCode;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.diagnostic.FileLocation;
import dev.caserail.taxonomy.diagnostic.NearName;
import dev.caserail.taxonomy.source.CsvCell;
import dev.caserail.taxonomy.source.CsvRow;
import dev.caserail.taxonomy.source.CsvTable;
import dev.caserail.taxonomy.source.SourceText;
import io.vavr.collection.Seq;
import io.vavr.control.Validation;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Reads a desk's thresholds from CSV with the columns {@code metric}, {@code warn}, {@code alarm}; lines that begin with
 * {@code #} above the header are comments. Metrics are called as in {@link QualityMetric}, in small letters with hyphens;
 * those without a row keep the threshold they have. Shares are {@code 5 %} or {@code 0.05}.
 *
 * <pre>{@code
 * metric,warn,alarm
 * residual,5 %,10 %
 * praise-beside-request,2 %,4 %
 * }</pre>
 */
public final class ThresholdsCsv {
    /** A metric that a report does not have. */
    public static final DiagnosticCode UNKNOWN_METRIC = DiagnosticCode.of("quality.unknown-metric");

    /** Two rows for one metric. */
    public static final DiagnosticCode DUPLICATE_METRIC = DiagnosticCode.of("quality.duplicate-metric");

    /** A share that is none. */
    public static final DiagnosticCode SHARE = DiagnosticCode.of("quality.share");

    /** An alarm that comes before the warning. */
    public static final DiagnosticCode ORDER = DiagnosticCode.of("quality.alarm-before-warning");

    private static final Set<String> COLUMNS = new LinkedHashSet<>(List.of("metric", "warn", "alarm"));
    private static final Pattern PERCENT = Pattern.compile("(\\d{1,3}(?:\\.\\d{1,6})?)\\s*%");
    private static final Pattern FRACTION = Pattern.compile("[01](?:\\.\\d{1,8})?");

    private final Diagnostics faults = new Diagnostics();
    private final Map<QualityMetric, Threshold> read = new EnumMap<>(QualityMetric.class);
    private final Map<QualityMetric, FileLocation> seen = new EnumMap<>(QualityMetric.class);

    private ThresholdsCsv() {}

    /**
     * Reads a file.
     *
     * @param source the file
     * @param others the thresholds of all metrics that have no row
     * @return the thresholds, or every fault of the file
     */
    public static Validation<Seq<Diagnostic>, QualityThresholds> load(SourceText source, QualityThresholds others) {
        ThresholdsCsv reader = new ThresholdsCsv();
        CsvTable table = CsvTable.parseCommented(source, reader.faults);
        if (!table.header().isEmpty()) {
            table.checkColumns(COLUMNS, Set.of(), reader.faults);
            if (COLUMNS.stream().allMatch(table::has)) {
                table.rows().forEach(reader::read);
            }
        }
        return reader.faults.validation(() -> {
            Map<QualityMetric, Threshold> all = new LinkedHashMap<>(others.shares());
            all.putAll(reader.read);
            return QualityThresholds.of(all, others.confidence(), others.fewest(), others.unusedDays());
        });
    }

    /**
     * Names a metric as files do.
     *
     * @param metric the metric
     * @return its name in small letters with hyphens, such as {@code level-mismatch}
     */
    public static String name(QualityMetric metric) {
        return metric.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private void read(CsvRow row) {
        Optional<QualityMetric> metric = metric(row.cell("metric"));
        Optional<Double> warn = share(row.cell("warn"));
        Optional<Double> alarm = share(row.cell("alarm"));
        if (warn.isPresent() && alarm.isPresent() && warn.get() > alarm.get()) {
            faults.error(
                    ORDER,
                    row.cell("alarm").location(),
                    "alarm above `" + row.cell("alarm").trimmed() + "`, expected not less than the warning, `"
                            + row.cell("warn").trimmed() + "`");
        } else if (metric.isPresent() && warn.isPresent() && alarm.isPresent()) {
            read.put(metric.get(), Threshold.of(warn.get(), alarm.get()));
        }
    }

    private Optional<QualityMetric> metric(CsvCell cell) {
        Optional<QualityMetric> found = Arrays.stream(QualityMetric.values())
                .filter(metric -> name(metric).equals(cell.trimmed()))
                .findFirst();
        if (found.isEmpty()) {
            List<String> known = Arrays.stream(QualityMetric.values())
                    .map(ThresholdsCsv::name)
                    .toList();
            faults.error(
                    UNKNOWN_METRIC,
                    cell.location(),
                    "unknown metric " + Diagnostic.quoted(cell.trimmed()) + ", expected one of "
                            + String.join(", ", known),
                    NearName.hint(cell.trimmed(), known));
            return found;
        }
        FileLocation earlier = seen.putIfAbsent(found.get(), cell.location());
        if (earlier != null) {
            faults.error(
                    DUPLICATE_METRIC,
                    cell.location(),
                    "metric `" + cell.trimmed() + "` stands at " + earlier.text() + " already",
                    "keep one of the two rows");
        }
        return found;
    }

    private Optional<Double> share(CsvCell cell) {
        var percent = PERCENT.matcher(cell.trimmed());
        double share = -1;
        if (percent.matches()) {
            share = Double.parseDouble(percent.group(1)) / 100;
        } else if (FRACTION.matcher(cell.trimmed()).matches()) {
            share = Double.parseDouble(cell.trimmed());
        }
        if (share >= 0 && share <= 1) {
            return Optional.of(share);
        }
        faults.error(
                SHARE,
                cell.location(),
                "share " + Diagnostic.quoted(cell.trimmed()) + ", expected one such as `5 %` or `0.05`");
        return Optional.empty();
    }
}
