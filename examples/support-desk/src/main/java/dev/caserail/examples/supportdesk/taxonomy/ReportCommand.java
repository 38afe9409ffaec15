package dev.caserail.examples.supportdesk.taxonomy;

import com.fasterxml.jackson.core.JsonProcessingException;
import dev.caserail.taxonomy.IssueTaxonomy;
import dev.caserail.taxonomy.diagnostic.Diagnostics;
import dev.caserail.taxonomy.history.TrackingCsv;
import dev.caserail.taxonomy.history.TrackingRead;
import dev.caserail.taxonomy.json.CaserailJsonModule;
import dev.caserail.taxonomy.quality.QualityReport;
import dev.caserail.taxonomy.quality.QualityThresholds;
import dev.caserail.taxonomy.quality.QualityVerdict;
import dev.caserail.taxonomy.quality.ThresholdsCsv;
import dev.caserail.taxonomy.quality.TrackingQuality;
import dev.caserail.taxonomy.quality.text.ReportText;
import dev.caserail.taxonomy.source.SourceText;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells how good past tracking is, from a file of any size. */
@Command(
        name = "report",
        mixinStandardHelpOptions = true,
        description = {
            "Tells how good past tracking is: shares of residual and discouraged issues, corrections and what was taken for",
            "what, cases closed untracked, unused issues, level mismatches, praise; for the whole desk and by level, group,",
            "channel, agent and week. Small numbers do not shout: a verdict is given where the whole interval of the share lies",
            "above its threshold. The file may be larger than memory."
        },
        exitCodeListHeading = "%nExit status:%n",
        exitCodeList = {
            "0:there is no alarm for the desk, a level, a group or a channel",
            "1:there is one",
            "2:a file is faulty or cannot be read; where single cases are, they are left out, and the report is on the others"
        })
public final class ReportCommand implements Callable<Integer> {
    private static final int ALARM = 1;
    private static final int FAULTY = 2;

    @Parameters(
            index = "0",
            paramLabel = "TRACKING",
            description = "one tracked issue a row (CSV); - reads standard input")
    private Path tracking;

    @Mixin
    private TaxonomyInput taxonomy = new TaxonomyInput();

    @Option(
            names = "--as-of",
            paramLabel = "DAY",
            converter = OnDay.class,
            description = "the day of which the report speaks, such as 2026-06-01 (default: the last day of the file)")
    private @Nullable LocalDate asOf;

    @Option(
            names = "--unused-days",
            paramLabel = "N",
            description = "within how many days an issue in use is tracked (default: 90)")
    private @Nullable Integer unusedDays;

    @Option(
            names = "--thresholds",
            paramLabel = "FILE",
            description = "above which shares to warn and to raise an alarm: CSV with metric,warn,alarm")
    private @Nullable Path thresholds;

    @Option(
            names = "--confidence",
            paramLabel = "X",
            description = "how sure verdicts are, from 0.5 to 0.9999 (default: 0.95)")
    private @Nullable Double confidence;

    @Option(
            names = "--fewest",
            paramLabel = "N",
            description = "of how many something must have been counted before it is judged (default: 30)")
    private @Nullable Integer fewest;

    @Option(names = "--json", description = "writes the report as one JSON object, with all slices")
    private boolean json;

    @Option(
            names = "--locale",
            paramLabel = "TAG",
            defaultValue = "en",
            description = "language of the report: en, de, nl or fr (default: ${DEFAULT-VALUE})")
    private String locale = "en";

    @Spec
    private CommandSpec spec;

    /** Makes the command; picocli fills it. */
    @SuppressWarnings("NullAway.Init")
    public ReportCommand() {}

    @Override
    public Integer call() {
        PrintWriter errors = spec.commandLine().getErr();
        Diagnostics faults = new Diagnostics();
        Optional<IssueTaxonomy> loaded = taxonomy.load(faults);
        Optional<QualityThresholds> limits = limits(faults);
        if (loaded.isEmpty() || limits.isEmpty()) {
            faults.all().forEach(fault -> errors.println(fault.line()));
            return FAULTY;
        }
        TrackingQuality quality = TrackingQuality.of(loaded.get());
        FaultsTold told = new FaultsTold(errors);
        TrackingRead read = tracking.toString().equals("-")
                ? TrackingCsv.read("standard input", System.in, quality::add, told)
                : TrackingCsv.read(tracking, quality::add, told);
        told.end();
        if (!read.complete()) {
            return FAULTY;
        }
        if (read.leftOut() > 0) {
            errors.println("the report is on " + read.cases() + " cases; " + read.leftOut() + " are left out");
        }
        Optional<LocalDate> day = Optional.ofNullable(asOf).or(quality::lastDay);
        if (day.isEmpty()) {
            errors.println(TaxonomyCommand.fault("there is no case, and so no day", "name one with `--as-of`")
                    .line());
            return FAULTY;
        }
        QualityReport report = quality.report(day.get(), limits.get());
        print(report, spec.commandLine().getOut());
        if (!read.sound()) {
            return FAULTY;
        }
        return report.verdict() == QualityVerdict.ALARM ? ALARM : 0;
    }

    private Optional<QualityThresholds> limits(Diagnostics faults) {
        QualityThresholds limits = QualityThresholds.standard();
        int before = faults.errorCount();
        if (unusedDays != null && unusedDays < 1) {
            faults.add(TaxonomyCommand.fault("`--unused-days " + unusedDays + "`", "give a number from 1 on"));
        } else if (unusedDays != null) {
            limits = limits.withUnusedDays(unusedDays);
        }
        if (fewest != null && fewest < 1) {
            faults.add(TaxonomyCommand.fault("`--fewest " + fewest + "`", "give a number from 1 on"));
        } else if (fewest != null) {
            limits = limits.withFewest(fewest);
        }
        if (confidence != null) {
            double sure = confidence;
            if (sure >= QualityThresholds.LEAST_CONFIDENCE && sure <= QualityThresholds.MOST_CONFIDENCE) {
                limits = limits.withConfidence(sure);
            } else {
                faults.add(TaxonomyCommand.fault(
                        "`--confidence " + sure + "`",
                        "give a number from " + QualityThresholds.LEAST_CONFIDENCE + " to "
                                + QualityThresholds.MOST_CONFIDENCE));
            }
        }
        QualityThresholds others = limits;
        Optional<QualityThresholds> read = thresholds == null
                ? Optional.of(others)
                : faults.take(SourceText.read(thresholds).flatMap(source -> ThresholdsCsv.load(source, others)));
        return faults.errorCount() > before ? Optional.empty() : read;
    }

    private void print(QualityReport report, PrintWriter out) {
        if (json) {
            try {
                out.println(CaserailJsonModule.mapper().writeValueAsString(report));
            } catch (JsonProcessingException e) {
                throw new IllegalStateException("a report in memory cannot fail to be written", e);
            }
        } else {
            out.print(ReportText.in(Locale.forLanguageTag(locale)).write(report));
        }
        out.flush();
    }
}
